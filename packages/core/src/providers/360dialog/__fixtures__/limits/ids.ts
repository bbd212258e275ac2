/** Every row of the research about 360dialog and the platform under it, but those of making templates. */
export const rowIds = `
  d360.required d360.messaging_product d360.recipient_type d360.type d360.type.property
  wa.to.format wa.to.group wa.context.id wa.context.reaction wa.context.template wa.callback.max

  wa.text.body.len wa.text.preview.url
  wa.location.required wa.location.range wa.location.type wa.location.name.max
  wa.location.address.name
  wa.reaction.id wa.reaction.emoji.one wa.reaction.target
  wa.contacts.count wa.contacts.formatted_name wa.contacts.name.second wa.contacts.birthday
  wa.contacts.phone wa.contacts.wa_id wa.contacts.email wa.contacts.url wa.contacts.country_code
  wa.contacts.type

  wa.media.id_xor_link wa.media.link.scheme wa.media.link.max wa.media.caption.max
  wa.media.caption.forbidden wa.media.filename.only_document wa.media.filename.max wa.media.voice
  wa.media.header.caption

  wa.int.type wa.int.body.required wa.int.body.max.list wa.int.footer.max wa.int.header.text.max
  wa.int.header.sub_text wa.int.header.match wa.int.header.media wa.int.header.kinds
  wa.int.header.newline

  wa.btn.count wa.btn.type wa.btn.id.len wa.btn.id.trim wa.btn.id.unique wa.btn.title.len
  wa.btn.title.unique wa.btn.title.case wa.btn.title.markdown
  wa.list.button.len wa.list.sections wa.list.rows.total wa.list.rows.section
  wa.list.section.title.len wa.list.section.title.required wa.list.section.title.unique
  wa.list.row.id.len wa.list.row.id.unique wa.list.row.title.len wa.list.row.title.unique
  wa.list.row.desc.len

  wa.cta.name wa.cta.text.len wa.cta.url wa.cta.url.max wa.locreq.action wa.locreq.body
  wa.flow.name wa.flow.version wa.flow.id_xor_name wa.flow.cta.len wa.flow.cta.emoji wa.flow.mode
  wa.flow.token wa.flow.action wa.flow.payload.only_navigate wa.flow.payload.screen
  wa.flow.payload.data
  wa.addr.country wa.addr.pin wa.addr.phone wa.voice.text wa.voice.ttl wa.voice.payload
  wa.perm.rate wa.perm.no_header_footer wa.perm.body

  wa.spm.required wa.spm.no_header wa.mpm.header wa.mpm.body wa.mpm.sections wa.mpm.products
  wa.mpm.section.title wa.mpm.dup wa.cat.name wa.cat.body wa.cat.thumb
  wa.car.cards wa.car.index wa.car.body wa.car.no_header_footer wa.car.card.header
  wa.car.card.body wa.car.card.url wa.car.card.qr wa.car.card.same_buttons wa.pcar

  wa.tpl.name wa.tpl.lang wa.tpl.lang.policy wa.tpl.comp.type wa.tpl.comp.unique
  wa.tpl.comp.footer wa.tpl.btn.sub_type wa.tpl.btn.required wa.tpl.btn.index wa.tpl.param.type
  wa.tpl.param.match wa.tpl.header.one wa.tpl.header.text wa.tpl.header.location wa.tpl.body.text
  wa.tpl.param.chars wa.tpl.param.named wa.tpl.param.count wa.tpl.currency wa.tpl.datetime
  wa.tpl.btn.url wa.tpl.btn.payload wa.tpl.btn.coupon wa.tpl.otp.len wa.tpl.lto
  wa.tpl.carousel.cards wa.tpl.carousel.same wa.tpl.carousel.card.body wa.tpl.mpm
  wa.tpl.header.format
`
  .trim()
  .split(/\s+/);
