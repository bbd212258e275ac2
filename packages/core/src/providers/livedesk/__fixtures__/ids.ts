/** Every row of the research about LiveDesk. */
export const rowIds = `
  ld.content.required ld.content.max ld.content.whatsapp.max ld.content.caption.max
  ld.private.boolean ld.in_reply_to.int ld.conversation_id ld.attachments.count.max
  ld.attachments.size.max ld.attachments.whatsapp.first_only ld.attachments.whatsapp.media
  ld.attachments.caption.audio ld.template.message_type ld.template.name.required
  ld.template.name.pattern ld.template.language.required ld.template.category.enum
  ld.template.body.params.key ld.template.body.params.name ld.template.param.value
  ld.template.param.sanitised ld.template.header.type.enum ld.template.header.text.vars
  ld.template.header.text.max ld.template.header.media.required ld.template.header.media.url
  ld.template.header.filename.only_document ld.template.header.location
  ld.template.header.location.name ld.template.header.location.range ld.template.footer
  ld.template.button.index ld.template.button.sub_type ld.template.button.url.text
  ld.template.button.qr.payload ld.retry.only_failed
`
  .trim()
  .split(/\s+/);
