/** Every row of the research about Bird. */
export const rowIds = `
  bd.root.closed bd.root.receiver bd.root.body_xor_template
  bd.receiver.contacts.min bd.receiver.contact.address bd.receiver.contact.type
  bd.receiver.identifiers bd.receiver.phone bd.sender.identifierValue
  bd.tags.max bd.tags.len bd.tags.pattern bd.tags.unique
  bd.shortLinks.domain bd.shortLinks.sms_only bd.linkTracking.sms bd.capFrequency
  bd.scheduledFor.format bd.scheduledFor.max bd.scheduledFor.soon
  bd.validity.min bd.validity.vs_schedule bd.notification.url
  bd.replyTo.required bd.replyTo.type bd.replyTo.place
  bd.meta.uuid bd.meta.gateway bd.meta.email.username

  bd.text.min bd.text.max bd.text.actions.body.max bd.attachment.required bd.attachment.whatsapp
  bd.html.either bd.html.attachment.either bd.html.whatsapp
  bd.image.images.min bd.image.mediaUrl bd.image.text.max
  bd.file.files.min bd.file.mediaUrl bd.file.contentType bd.file.contentType.whatsapp
  bd.file.text.max bd.file.text.audio bd.file.filename.document
  bd.gif.mediaUrl bd.location.coordinates bd.location.lat bd.location.lng

  bd.carousel.text.max bd.carousel.text.required bd.carousel.items.count
  bd.carousel.media.required bd.carousel.media.same bd.carousel.media.mime
  bd.carousel.title.required bd.carousel.card.text.max bd.carousel.action.count
  bd.carousel.link.text.max
  bd.list.text.required bd.list.items.min bd.list.rows.total bd.list.section.title
  bd.list.row.title bd.list.row.id bd.list.row.description bd.list.button.label
  bd.list.title.max bd.list.altText.max bd.list.replyMessage

  bd.action.type bd.action.link.required bd.action.link.url bd.action.link.text.max
  bd.action.reply.text.max bd.action.reply.unique bd.action.count bd.action.mix
  bd.action.postback.payload bd.action.buy.currency bd.action.buy.amount bd.action.buy.whatsapp
  bd.auth.otp bd.auth.expiration bd.permission.resource

  bd.template.identity bd.template.locale bd.template.utm.count bd.template.utm.key
  bd.template.utm.value bd.template.utm.xor bd.template.utm.reference bd.template.utm.unique
  bd.template.parameters.min bd.template.parameter.type bd.template.parameter.key
  bd.template.parameter.value bd.template.section.title bd.template.products.total
  bd.template.card.actions bd.template.cards.count bd.template.cards.header.same
  bd.template.lineItem.type bd.template.timeslot bd.template.attachment
`
  .trim()
  .split(/\s+/);
