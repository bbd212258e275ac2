import type { Json, JsonObject } from '../../../json.ts';
import {
  address,
  button,
  buttons,
  buttonsOf,
  call,
  card,
  cardLink,
  cardReplies,
  carousel,
  catalog,
  flow,
  flowWithout,
  interactive,
  link,
  list,
  listOf,
  locationRequest,
  many,
  message,
  permission,
  product,
  productCard,
  productSection,
  products,
  productsOf,
  row,
  rows,
  section,
  without,
} from './bodies.ts';

const text = message('text', { body: 'Hello' });
const png = { link: 'https://example.com/a.png' };
const image = { type: 'image', image: png };
const orders = section('Orders', [row('track', 'Track')]);
const place = { latitude: 34.02, longitude: -6.84 };
const reaction = { message_id: 'wamid.a', emoji: '👍' };
const name = { formatted_name: 'Salma' };
const contact = (members: JsonObject) => message('contacts', [{ name, ...members }]);
const headed = (header: Json) => buttons({ header });
const long = (count: number) => 'x'.repeat(count);
const two = (members: JsonObject) => carousel([card(0, members), card(1, members)]);

/** For each rule on JSON types, messages that break that rule alone. */
const brokenTypes: Readonly<Record<string, readonly Json[]>> = {
  'd360.json.object': [
    message('text', 'Hello'),
    { ...text, context: 'wamid.a' },
    message('contacts', ['Salma']),
    buttons({ header: 'Hello' }),
    buttonsOf('Yes'),
    listOf(section('Orders', ['Track'])),
    carousel([card(0), { ...card(1), header: 'a' }]),
    flow({ flow_action_payload: { data: [] } }),
    message('template', { name: 'a', language: 'en' }),
  ],
  'd360.json.list': [
    message('contacts', { name }),
    contact({ phones: {} }),
    buttons({ action: { buttons: {} } }),
    listOf({ title: 'Orders', rows: {} }),
    carousel({}),
    message('template', { name: 'a', language: { code: 'en' }, components: {} }),
  ],
  'd360.json.string': [
    { ...text, to: 212600000021 },
    { ...text, type: null },
    { ...text, context: { message_id: 1 } },
    message('text', { body: 5 }),
    message('image', { id: 21 }),
    message('reaction', { ...reaction, message_id: 1 }),
    message('reaction', { ...reaction, emoji: null }),
    message('location', { ...place, name: 5 }),
    message('contacts', [{ name: { formatted_name: 1 } }]),
    buttonsOf(button(1, 'Yes')),
    listOf(section('Orders', [row('track', 'Track', 4)])),
    flow({ flow_message_version: 3 }),
    carousel([card(0), card(1, { body: { text: 1 } })]),
    message('template', { name: 1, language: { code: 'en' } }),
  ],
  'd360.json.number': [
    message('location', { latitude: '34.02', longitude: -6.84 }),
    message('location', { latitude: 34.02, longitude: '-6.84' }),
  ],
  'd360.json.integer': [call({ ttl_minutes: 1.5 }), carousel([card('0'), card(1)])],
  'd360.json.boolean': [
    message('text', { body: 'Hello', preview_url: 'true' }),
    message('audio', { id: '21', voice: 1 }),
  ],
};

const brokenSimple: Readonly<Record<string, readonly Json[]>> = {
  'd360.required': [
    without(text, 'messaging_product'),
    without(text, 'recipient_type'),
    without(text, 'to'),
    without(text, 'type'),
    { ...text, to: '' },
  ],
  'd360.messaging_product': [{ ...text, messaging_product: 'sms' }],
  'd360.recipient_type': [{ ...text, recipient_type: 'user' }],
  'd360.type': [{ ...without(text, 'text'), type: 'gif' }],
  'd360.type.property': [without(text, 'text'), { ...without(text, 'text'), type: 'contacts' }],
  'd360.type.property.other': [{ ...text, image: png }],
  'wa.to.format': [
    { ...text, to: 'Salma' },
    { ...text, to: '0600000021' },
    { ...text, to: '12345' },
    { ...text, to: '1234567890123456' },
  ],
  'wa.context.id': [
    { ...text, context: {} },
    { ...text, context: { message_id: '' } },
  ],
  'wa.context.reaction': [message('reaction', reaction, { context: { message_id: 'wamid.b' } })],
  'wa.callback.max': [{ ...text, biz_opaque_callback_data: long(513) }],
  'wa.text.body.min': [message('text', {}), message('text', { body: '' })],
  'wa.text.body.len': [message('text', { body: '😀'.repeat(4097) })],
  'wa.location.required': [
    message('location', { latitude: 1 }),
    message('location', { longitude: 1 }),
  ],
  'wa.location.range.latitude': [
    message('location', { ...place, latitude: 90.0001 }),
    message('location', { ...place, latitude: -90.0001 }),
  ],
  'wa.location.range.longitude': [
    message('location', { ...place, longitude: 180.0001 }),
    message('location', { ...place, longitude: -180.0001 }),
  ],
  'wa.reaction.id': [message('reaction', { emoji: '👍' })],
  'wa.reaction.emoji.one': ['ok', '👍👍', '👍 ', 'a'].map((emoji) =>
    message('reaction', { ...reaction, emoji }),
  ),
  'wa.contacts.count': [
    message('contacts', []),
    message(
      'contacts',
      many(258, () => ({ name })),
    ),
  ],
  'wa.contacts.formatted_name': [
    message('contacts', [{}]),
    message('contacts', [{ name: { first_name: 'Salma' } }]),
    message('contacts', [{ name }, { name: { formatted_name: '' } }]),
  ],
  'wa.contacts.birthday': ['1990-02-30', '31/12/1990', '90-01-01', ''].map((birthday) =>
    contact({ birthday }),
  ),
  'wa.contacts.phone': [contact({ phones: [{ type: 'WORK' }] })],
  'wa.contacts.email': [contact({ emails: [{ email: '' }] })],
  'wa.contacts.url': [contact({ urls: [{}] })],
  'wa.media.id_xor_link': [
    message('image', {}),
    message('video', { id: '21', ...png }),
    message('sticker', { id: '' }),
  ],
  'wa.media.link.scheme': [
    'ftp://example.com/a.png',
    'a.png',
    'https://',
    'data:image/png;base64,',
  ].map((link) => message('image', { link })),
  'wa.media.caption.max': ['image', 'video', 'document'].map((kind) =>
    message(kind, { id: '21', caption: long(1025) }),
  ),
  'wa.media.caption.forbidden': ['audio', 'sticker'].map((kind) =>
    message(kind, { id: '21', caption: 'Hello' }),
  ),
  'wa.media.filename.only_document': ['image', 'video', 'audio', 'sticker'].map((kind) =>
    message(kind, { id: '21', filename: 'a.png' }),
  ),
  'wa.media.voice.only_audio': ['image', 'document'].map((kind) =>
    message(kind, { id: '21', voice: true }),
  ),
  'wa.int.header.media': [
    headed({ type: 'image', image: {} }),
    headed({ type: 'video', video: { id: '21', ...png } }),
    carousel([card(0), card(1, { header: { type: 'image', image: {} } })]),
  ],
  'wa.int.header.media.link': [
    headed({ type: 'document', document: { link: 'a.pdf' } }),
    carousel([card(0), card(1, { header: { type: 'image', image: { link: 'a.png' } } })]),
  ],
  'wa.media.header.caption': [headed({ type: 'image', image: { ...png, caption: 'Hello' } })],
};

const brokenFrames: Readonly<Record<string, readonly Json[]>> = {
  'wa.int.type.required': [message('interactive', {})],
  'wa.int.type': [interactive('poll')],
  'wa.int.body.required': [
    buttons({ body: {} }),
    list({ body: {} }),
    link({}, { body: {} }),
    locationRequest({ body: {} }),
    flow({}, { body: {} }),
    products({ body: {} }),
    catalog({ body: {} }),
    carousel([card(0), card(1)], { body: {} }),
  ],
  'wa.int.body.max': [
    buttons({ body: { text: '' } }),
    buttons({ body: { text: long(1025) } }),
    product({ body: { text: long(1025) } }),
    permission({ body: { text: long(1025) } }),
  ],
  'wa.int.footer.min': [buttons({ footer: {} }), list({ footer: { text: '' } })],
  'wa.int.footer.max': [buttons({ footer: { text: long(61) } })],
  'wa.int.footer.kinds': [
    locationRequest({ footer: { text: 'Thanks' } }),
    permission({ footer: { text: 'Thanks' } }),
    carousel([card(0), card(1)], { footer: { text: 'Thanks' } }),
  ],
  'wa.int.header.text.max': [headed({ type: 'text', text: long(61) })],
  'wa.int.header.sub_text': [headed({ type: 'text', text: 'Hello', sub_text: long(61) })],
  'wa.int.header.type': [headed({}), headed({ text: 'Hello' })],
  'wa.int.header.match': [
    headed({ type: 'text' }),
    headed({ type: 'text', text: '' }),
    headed({ type: 'image', video: png }),
    headed({ ...image, text: 'Hello' }),
  ],
  'wa.int.header.kinds': [
    headed({ type: 'audio' }),
    list({ header: image }),
    products({ header: image }),
    product({ header: { type: 'text', text: 'Hello' } }),
    catalog({ header: { type: 'text', text: 'Hello' } }),
    locationRequest({ header: { type: 'text', text: 'Hello' } }),
    permission({ header: { type: 'text', text: 'Hello' } }),
    carousel([card(0), card(1)], { header: image }),
  ],
  'wa.cta.name': [
    link({}, { action: { ...cardLink(), name: 'url' } }),
    link({}, { action: without(cardLink(), 'name') }),
  ],
  'wa.locreq.action': [
    locationRequest({ action: { name: 'location' } }),
    locationRequest({ action: {} }),
  ],
  'wa.addr.name': [
    interactive('address_message', {
      body: { text: 'a' },
      action: { parameters: { country: 'IN' } },
    }),
  ],
  'wa.flow.name': [
    flow(
      {},
      { action: { parameters: { flow_message_version: '3', flow_id: '1', flow_cta: 'Go' } } },
    ),
  ],
  'wa.cat.name': [catalog({ action: {} })],
  'wa.perm.name': [permission({ action: {} })],
  'wa.voice.name': [interactive('voice_call', { body: { text: 'a' }, action: { name: 'call' } })],
  'wa.btn.required': [buttons({ action: {} })],
  'wa.btn.count': [buttonsOf(), buttonsOf(...many(4, (index) => button(`${index}`, `B${index}`)))],
  'wa.btn.type': [buttonsOf({ ...button('yes', 'Yes'), type: 'url' })],
  'wa.btn.id.min': [
    buttonsOf(button('', 'Yes')),
    buttonsOf({ type: 'reply', reply: { title: 'Yes' } }),
  ],
  'wa.btn.id.len': [buttonsOf(button(long(257), 'Yes'))],
  'wa.btn.id.trim': [buttonsOf(button(' yes', 'Yes')), buttonsOf(button('yes ', 'Yes'))],
  'wa.btn.id.unique': [buttonsOf(button('yes', 'Yes'), button('yes', 'No'))],
  'wa.btn.title.required': [buttonsOf({ type: 'reply', reply: { id: 'yes' } })],
  'wa.btn.title.len': [buttonsOf(button('yes', '')), buttonsOf(button('yes', long(21)))],
  'wa.btn.title.unique': [buttonsOf(button('1', 'Yes'), button('2', 'Yes'))],
  'wa.list.required': [
    list({ action: { sections: [orders] } }),
    list({ action: { button: '', sections: [orders] } }),
    list({ action: { button: 'Choose' } }),
  ],
  'wa.list.button.len': [list({ action: { button: long(21), sections: [orders] } })],
  'wa.list.sections': [listOf()],
  'wa.list.rows.section': [listOf(section('Orders', [])), listOf({ title: 'Orders' })],
  'wa.list.rows.total': [
    listOf(section('Orders', rows(11))),
    listOf(section('Orders', rows(6, 'a')), section('Bills', rows(5, 'b'))),
  ],
  'wa.list.section.title.len': [listOf(section(long(25), rows(1)))],
  'wa.list.section.title.required': [
    listOf(orders, section(undefined, rows(1))),
    listOf(orders, section('', rows(1))),
  ],
  'wa.list.row.id.min': [listOf(section('Orders', [row('', 'Track')]))],
  'wa.list.row.id.len': [listOf(section('Orders', [row(long(201), 'Track')]))],
  'wa.list.row.id.unique': [listOf(orders, section('Bills', [row('track', 'Pay')]))],
  'wa.list.row.title.min': [listOf(section('Orders', [row('track', '')]))],
  'wa.list.row.title.len': [listOf(section('Orders', [row('track', long(25))]))],
  'wa.list.row.desc.len': [listOf(section('Orders', [row('track', 'Track', long(73))]))],
  'wa.cta.required': [
    link({ display_text: '' }),
    link({ url: '' }),
    link({}, { action: { name: 'cta_url' } }),
  ],
  'wa.cta.text.len': [link({ display_text: long(21) })],
  'wa.cta.url': [link({ url: 'example.com' }), link({ url: 'mailto:a@example.com' })],
  'wa.flow.required': [flow({ flow_cta: '' }), flowWithout('flow_cta')],
  'wa.flow.version': [flow({ flow_message_version: '2' }), flowWithout('flow_message_version')],
  'wa.flow.id_xor_name': [flowWithout('flow_id'), flow({ flow_name: 'booking' })],
  'wa.flow.cta.len': [flow({ flow_cta: long(31) })],
  'wa.flow.mode': [flow({ mode: 'test' })],
  'wa.flow.action': [flow({ flow_action: 'open' })],
  'wa.flow.payload.only_navigate': [
    flow({ flow_action: 'data_exchange', flow_action_payload: { screen: 'FIRST' } }),
  ],
  'wa.flow.payload.data': [flow({ flow_action_payload: { screen: 'FIRST', data: {} } })],
  'wa.addr.country.required': [address({}), address({ country: '' })],
  'wa.addr.country': [address({ country: 'India' }), address({ country: 'in' })],
  'wa.addr.pin': [
    address({ country: 'IN', values: { in_pin_code: '5600012' } }),
    address({ country: 'SG', values: { sg_post_code: '1234567' } }),
    address({ country: 'IN', saved_addresses: [{ id: 'a', value: { in_pin_code: '5600012' } }] }),
  ],
  'wa.voice.text': [call({ display_text: long(21) })],
  'wa.voice.ttl': [call({ ttl_minutes: 0 }), call({ ttl_minutes: 43_201 })],
  'wa.voice.payload': [call({ payload: long(513) })],
};

const productsIn = (counts: readonly number[]) =>
  productsOf(...counts.map((count, index) => productSection(`S${index}`, count)));

const brokenCommerce: Readonly<Record<string, readonly Json[]>> = {
  'wa.spm.required': [
    product({ action: { catalog_id: '305' } }),
    product({ action: { product_retailer_id: 'bowl' } }),
  ],
  'wa.mpm.required': [products({ action: { sections: [productSection('Bowls', 1)] } })],
  'wa.mpm.header': [
    interactive('product_list', {
      body: { text: 'a' },
      action: { catalog_id: '305', sections: [productSection('Bowls', 1)] },
    }),
  ],
  'wa.mpm.sections': [
    productsOf(),
    products({ action: { catalog_id: '305' } }),
    productsIn(many(11, () => 1)),
  ],
  'wa.mpm.products.section': [productsIn([0]), productsOf({ title: 'Bowls' })],
  'wa.mpm.products': [productsIn([31]), productsIn([15, 16])],
  'wa.mpm.product': [productsOf({ title: 'Bowls', product_items: [{}] })],
  'wa.mpm.section.title.len': [productsOf(productSection(long(25), 1))],
  'wa.mpm.section.title.markup': ['*Bowls*', 'Our _blue_ bowls', '~Bowls~', '`Bowls`'].map(
    (title) => productsOf(productSection(title, 1)),
  ),
  'wa.mpm.section.title.required': [
    productsOf(productSection('Bowls', 1), productSection(undefined, 1)),
  ],
  'wa.car.required': [interactive('carousel', { body: { text: 'a' }, action: {} })],
  'wa.car.cards': [carousel([card(0)]), carousel(many(11, (index) => card(index)))],
  'wa.car.type': [
    carousel([
      { ...card(0), type: 'list' },
      { ...card(1), type: 'list' },
    ]),
  ],
  'wa.car.type.same': [carousel([card(0), productCard(1)])],
  'wa.car.index': [
    carousel([card(0), card(2)]),
    carousel([card(1), card(1)]),
    carousel([without(card(0), 'card_index'), card(1)]),
  ],
  'wa.car.card.header.required': [
    carousel([without(card(0), 'header'), without(card(1), 'header')]),
  ],
  'wa.car.card.header': [two({ header: { type: 'document', document: png } })],
  'wa.car.card.header.media': [two({ header: { type: 'image' } })],
  'wa.car.card.header.same': [
    carousel([card(0), card(1, { header: { type: 'video', video: { id: '21' } } })]),
  ],
  'wa.car.card.body': [two({ body: { text: long(161) } }), two({ body: { text: 'a\nb\nc\nd' } })],
  'wa.car.card.button': [
    two({ action: {} }),
    two({ action: cardLink({ display_text: '' }) }),
    two({ action: cardLink({ url: '' }) }),
  ],
  'wa.car.card.url.text': [two({ action: cardLink({ display_text: long(21) }) })],
  'wa.car.card.url': [two({ action: cardLink({ url: 'example.com' }) })],
  'wa.car.card.qr.title': [
    two({ action: cardReplies(long(21)) }),
    two({ action: cardReplies('') }),
  ],
  'wa.car.card.qr.required': [two({ action: { buttons: [{ quick_reply: { title: 'Yes' } }] } })],
  'wa.car.card.qr.id': [
    two({ action: { buttons: [{ quick_reply: { id: long(257), title: 'Yes' } }] } }),
  ],
  'wa.car.card.same_buttons': [
    carousel([card(0), card(1, { action: cardReplies('Yes') })]),
    carousel([
      card(0, { action: cardReplies('Yes', 'No') }),
      card(1, { action: cardReplies('Yes') }),
    ]),
  ],
  'wa.pcar': [carousel([productCard(0), productCard(1, { product_retailer_id: '' })])],
  'wa.pcar.same': [carousel([productCard(0), productCard(1, { catalog_id: '306' })])],
};

/** For each rule, messages that break that rule and no other. The numbers are typed here again. */
export const broken: Readonly<Record<string, readonly Json[]>> = {
  ...brokenTypes,
  ...brokenSimple,
  ...brokenFrames,
  ...brokenCommerce,
};
