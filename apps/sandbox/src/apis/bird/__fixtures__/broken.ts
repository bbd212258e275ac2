import type { Json } from '../../../json.ts';
import {
  action,
  body,
  card,
  carousel,
  file,
  fileHeader,
  image,
  link,
  list,
  long,
  many,
  parameter,
  place,
  postback,
  productSections,
  reply,
  rows,
  section,
  templateCard,
  text,
  to,
  whatsappSections,
  withBody,
  withTemplate,
} from './requests.ts';

const attached = (type: string, content: Json) => withBody(body(type, content));
const more = (members: { [key: string]: Json }) => withBody(body('text', { text: 'x' }), members);
const answers = (...actions: readonly Json[]) => text('x', { actions: [...actions] });
const two = (members: { [key: string]: Json }) => carousel([card(), card(members)]);

/** For each rule of Bird's own, requests that break that rule alone. */
export const refused: Readonly<Record<string, readonly Json[]>> = {
  'bd.root.body_xor_template': [more({ template: { name: 'a' } })],
  'bd.root.body_or_template': [
    { ...to({ identifierValue: '+12' }), body: null },
    { ...to({ identifierValue: '+12' }), template: null, body: null },
  ],
  'bd.receiver.contacts.min': [
    { ...text(), receiver: {} },
    { ...text(), ...to() },
  ],
  'bd.receiver.contact.address': [
    { ...text(), ...to({}) },
    { ...text(), ...to({ identifierValue: '+12' }, { type: 'cc', identifiers: [] }) },
    { ...text(), ...to({ id: '' }) },
  ],
  'bd.receiver.identifiers': [
    { ...text(), ...to({ identifiers: [{ identifierKey: '', identifierValue: 'a' }] }) },
    { ...text(), ...to({ identifiers: [{ identifierKey: 'a', identifierValue: '' }] }) },
  ],
  'bd.receiver.phone': ['Salma', '+0123', '+1', '+1234567890123456', '+1 234'].flatMap((value) => {
    const named = { identifierKey: 'phonenumber', identifierValue: value };
    return [to(named), to({ identifiers: [named] })].map((whom) => ({ ...text(), ...whom }));
  }),
  'bd.replyTo.required': [more({ replyTo: { id: '', type: 'message' } })],
  'bd.shortLinks.domain': [more({ shortLinks: { domain: '' } })],
  'bd.capFrequency': [
    more({ capFrequency: true }),
    more({ capFrequency: true, meta: { extraInformation: { useCase: 'transactional' } } }),
  ],
  'bd.scheduledFor.max': [more({ scheduledFor: '1970-02-05T00:00:01Z' })],
  'bd.image.images.min': [image({ images: [] })],
  'bd.file.files.min': [file('a', { files: [] })],
  'bd.section.items.min': [
    attached('section', {}),
    attached('section', { items: [body('section', { items: [] })] }),
  ],
  'bd.action.link.required': [
    ...['text', 'html', 'list'].map((type) =>
      attached(type, {
        text: 'x',
        ...(type === 'list' && { items: [section('A', rows(1))] }),
        actions: [link({ text: '' })],
      }),
    ),
    attached('authentication', { otp: { disclaimer: true, actions: [link({ text: '' })] } }),
    two({ actions: [link({ text: '' })] }),
  ],
  'bd.attachment.required': [
    text('x', { attachments: [{ mediaUrl: 'https://example.com', filename: '' }] }),
  ],
  'bd.html.attachment.either': [
    attached('html', { text: 'x', attachments: [{ mediaUrl: 'https://a.b', filename: '' }] }),
  ],
  'bd.carousel.text.required': [
    carousel(undefined, { text: '' }),
    attached('carousel', { items: [card(), card()] }),
    attached('section', { items: [body('carousel', { items: [card(), card()] })] }),
  ],
  'bd.carousel.items.count': [
    carousel([card()]),
    carousel(many(11, () => card())),
    attached('carousel', { text: 'x', items: null }),
  ],
  'bd.carousel.media.required': [two({ mediaUrl: null })],
  'bd.carousel.media.same': [two({ mediaUrl: 'https://example.com/a.mp4' })],
  'bd.carousel.media.mime': ['webp', 'avif', 'gif', 'pdf', 'WEBM'].map((ending) =>
    two({ mediaUrl: `https://example.com/a.${ending}?b=c.png` }),
  ),
  'bd.carousel.title.required': [two({ title: '' })],
  'bd.carousel.action.count': [
    two({ actions: [] }),
    two({ actions: null }),
    two({ actions: [reply()] }),
    two({ actions: [link(), link()] }),
  ],
  'bd.template.identity': [withTemplate({ name: '' }), withTemplate({ name: '', projectId: '' })],
  'bd.template.attachment': [
    withTemplate({ attachments: [{ mediaUrl: 'https://example.com', filename: '' }] }),
  ],
  'bd.template.card.media': [
    parameter('carouselCards', {
      cards: many(2, () => templateCard({ type: 'image', image: { mediaUrl: '' } })),
    }),
  ],
};

/** For each rule of the platform behind, requests that break that rule alone. */
export const undelivered: Readonly<Record<string, readonly Json[]>> = {
  'bd.text.max': [text(long(4097))],
  'bd.text.actions.body.max': [
    text(long(1025), { actions: [reply()] }),
    image({ actions: [reply()] }),
    file('application/pdf', { text: '', actions: [postback()] }),
  ],
  'bd.image.text.max': [image({ text: long(1025) })],
  'bd.file.text.max': [file('video/mp4', { text: long(1025) })],
  'bd.media.scheme': [
    image({ images: [{ mediaUrl: 'cid:a' }] }),
    file('application/pdf', {
      files: [{ mediaUrl: 'ftp://example.com/a', contentType: 'application/pdf' }],
    }),
    attached('gif', { mediaUrl: 'data:image/gif;base64,AAAA' }),
    two({ mediaUrl: 'ftp://example.com/a' }),
  ],
  'bd.file.contentType.whatsapp': [
    ...['image/avif', 'VIDEO/webm', 'audio/wav; a=b'].map((type) => file(type)),
    ...['a.mp3', 'a.MP4?b', 'a.png#c'].map((name) =>
      file('unheard/of', {
        files: [{ mediaUrl: `https://example.com/${name}`, contentType: 'unheard/of' }],
      }),
    ),
  ],
  'bd.location.coordinates': [
    attached('location', { coordinates: { latitude: 1 } }),
    attached('location', { coordinates: {} }),
  ],
  'bd.list.text.required': [list(undefined, { text: '' }), list(undefined, { text: long(1025) })],
  'bd.list.items.min': [list([]), attached('list', { text: 'x' })],
  'bd.list.rows.total': [
    list([section('A', [])]),
    list([section('A', rows(11))]),
    list([section('A', rows(5, 'a')), section('B', rows(6, 'b'))]),
  ],
  'bd.list.section.title': [list([section(long(25), rows(1))])],
  'bd.list.section.title.required': [list([section('A', rows(1, 'a')), { actions: rows(1, 'b') }])],
  'bd.list.row.title': [
    list([section('A', [reply(long(25))])]),
    list([section('A', [postback('', 'a')])]),
  ],
  'bd.list.row.id': [list([section('A', [postback('a', long(201))])])],
  'bd.list.row.id.unique': [list([section('A', rows(1)), section('B', rows(1))])],
  'bd.action.link.text.max': [
    answers(link({ text: long(21) })),
    two({ actions: [link({ text: long(21) })] }),
  ],
  'bd.action.reply.text.max': [answers(reply('')), answers(postback(long(21), 'a'))],
  'bd.action.reply.unique': [answers(reply('A'), postback('A', 'a'))],
  'bd.action.count': [answers(...many(4, (index) => reply(`${index}`)))],
  'bd.action.mix': [
    answers(reply(), link()),
    answers(link(), link()),
    answers(link(), { type: 'locationRequest' }),
    answers({ type: 'locationRequest' }, reply()),
  ],
  'bd.action.mix.header': [
    image({ text: 'x', actions: [{ type: 'locationRequest' }] }),
    file('application/pdf', { text: 'x', actions: [{ type: 'locationRequest' }] }),
  ],
  'bd.action.postback.payload': [answers(postback('A', long(257)))],
  'bd.action.postback.payload.unique': [answers(postback('A', 'a'), postback('B', 'a'))],
  'bd.action.postback.payload.trim': [answers(postback('A', ' a')), answers(postback('A', 'a '))],
  'bd.template.products.total': [
    parameter('productSections', { productSections: productSections(15, 16) }),
    parameter('whatsappProductSections', { sections: whatsappSections(31) }),
  ],
  'bd.template.products.total.sections': [
    parameter('productSections', { productSections: productSections(...many(11, () => 1)) }),
    parameter('whatsappProductSections', { sections: whatsappSections(...many(11, () => 1)) }),
  ],
  'bd.template.cards.count': [
    parameter('carouselCards', { cards: [templateCard()] }),
    parameter('carouselCards', { cards: many(11, () => templateCard()) }),
  ],
  'bd.template.cards.header.same': [
    parameter('carouselCards', { cards: [templateCard(), templateCard(fileHeader)] }),
  ],
};

type Misshapen = readonly [place: string, says: string, request: Json];

const templated = (members: { [key: string]: Json }) => withTemplate(members);
const meta = (members: { [key: string]: Json }) => more({ meta: members });
const receivers = (member: string, value: Json) => ({
  ...text(),
  ...to({ identifierValue: '+12', [member]: value }),
});
const inCard = (members: { [key: string]: Json }) =>
  parameter('carouselCards', { cards: [templateCard(undefined, members), templateCard()] });
const cardAt = 'template.parameters[0].value.cards[0].whatsappCarouselCard';

/** Requests of another shape than the schema's: the place that is named, and what is said of it. */
export const misshapen: readonly Misshapen[] = [
  ['receiver', 'is required', { body: body('text', { text: 'x' }) }],
  ['$', 'must have template or body', to({ identifierValue: '+12' })],
  ['other', 'is not a known property', more({ other: 1 })],
  ['receiver', 'must be an object', { ...text(), receiver: [] }],
  ['receiver.contacts', 'must be an array', { ...text(), receiver: { contacts: {} } }],
  ['receiver.contacts[0].name', 'is not a known property', receivers('name', 'Salma')],
  ['receiver.contacts[0].type', 'must be one of: cc, bcc, to', receivers('type', 'sender')],
  [
    'receiver.contacts[0].identifiers[0].identifierValue',
    'is required',
    receivers('identifiers', [{ identifierKey: 'a' }]),
  ],
  ['sender.connector', 'is required', more({ sender: {} })],
  ['sender.connector.identifierValue', 'is required', more({ sender: { connector: {} } })],
  ['replyTo.type', 'is required', more({ replyTo: { id: 'a' } })],
  [
    'replyTo.order',
    'must be an integer',
    more({ replyTo: { id: 'a', type: 'message', order: 1.5 } }),
  ],
  ['notification', 'must be an object', more({ notification: null })],
  ['capFrequency', 'must be a boolean', more({ capFrequency: 'true' })],
  ['tags', 'must have at most 10 items', more({ tags: many(11, () => 'a') })],
  ['tags[0]', 'must have at least 1 characters', more({ tags: [''] })],
  ['tags[1]', 'must have at most 50 characters', more({ tags: ['a', 'a'.repeat(51)] })],
  ['tags[0]', 'must match ^[a-zA-Z0-9-_ ]+$', more({ tags: ['é'] })],
  ['shortLinks.domain', 'is required', more({ shortLinks: {} })],
  [
    'shortLinks.domain',
    'must have at most 128 characters',
    more({ shortLinks: { domain: long(129) } }),
  ],
  ...[
    '2026-12-01T09:30:00',
    '2026-12-01',
    '2027-02-29T09:30:00Z',
    '2026-12-01T25:00:00Z',
    'soon',
  ].map(
    (time): Misshapen => [
      'scheduledFor',
      'must be a valid date-time',
      more({ scheduledFor: time }),
    ],
  ),
  ['validity', 'must be at least 0', more({ validity: -1 })],
  ['validity', 'must be an integer', more({ validity: 0.5 })],
  ['validity', 'must be a number', more({ validity: null })],
  ['meta.navigatorId', 'must be a valid uuid', meta({ navigatorId: 'spring' })],
  ['meta.flow.runId', 'must be a valid uuid', meta({ flow: { runId: 'spring' } })],
  ['meta.extraInformation', 'must be an object', meta({ extraInformation: 'a' })],
  ['meta.email.headers.a', 'must be a string', meta({ email: { headers: { a: 1 } } })],
  [
    'meta.email.from.username',
    'must match [\\w\\d.-/+]+',
    meta({ email: { from: { username: '-' } } }),
  ],
  [
    'meta.pushNotifications.gatewayTypeOverride',
    'must be one of: apns, firebase, web',
    meta({ pushNotifications: { gatewayTypeOverride: 'sms' } }),
  ],
  [
    'meta.order.products[0].price.amount',
    'must be an integer',
    meta({ order: { products: [{ price: { amount: 1.5 } }] } }),
  ],
  ['body.type', 'is required', withBody({ text: 'Hello' })],
  ...['action', 'template', 'contacts', '__proto__', 5].map(
    (type): Misshapen => [
      'body.type',
      'must be one of: text, image, file, gif, location, carousel, list, html, section, authentication, permission_request',
      withBody({ type }),
    ],
  ),
  ['body', 'must be an object', withBody('Hello')],
  [
    'body.replyTo',
    'is not a known property',
    withBody({ ...body('text', { text: 'x' }), replyTo: { id: 'a', type: 'message' } }),
  ],
  [
    'body.image',
    'is not a known property',
    withBody({ ...body('text', { text: 'x' }), image: {} }),
  ],
  ['body.text.text', 'must have at least 1 characters', text('')],
  ['body.text.text', 'must be a string', text(null)],
  [
    'body.text.attachments[0].filename',
    'is required',
    text('x', { attachments: [{ mediaUrl: 'https://a.b' }] }),
  ],
  [
    'body.text.metadata.telegram.parseMode',
    'must be one of: Markdown, MarkdownV2',
    text('x', { metadata: { telegram: { parseMode: 'HTML' } } }),
  ],
  [
    'body.text.metadata.line.emoji.items[0].emojiId',
    'is required',
    text('x', { metadata: { line: { emoji: { items: [{ index: 0, productId: 'a' }] } } } }),
  ],
  ['body.text.actions', 'must be an array', text('x', { actions: {} })],
  [
    'body.text.actions[0].type',
    'must be one of: link, reply, locationRequest, buy, postback',
    answers(action('call', {})),
  ],
  ['body.text.actions[0].link.url', 'must be a valid uri', answers(link({ url: 'example.com' }))],
  ['body.text.actions[0].link.url', 'must be a valid uri', answers(link({ url: '{{}}' }))],
  ['body.text.actions[0].link.url', 'is required', answers(action('link', { text: 'a' }))],
  ['body.text.actions[0].reply', 'is required', answers({ type: 'reply' })],
  [
    'body.text.actions[0].reply.metadata.description.label',
    'must have at most 72 characters',
    answers(reply('A', { metadata: { description: { label: long(73) } } })),
  ],
  [
    'body.text.actions[0].buy.currency',
    'must have at least 3 characters',
    answers(action('buy', { text: 'a', amountCents: 1, currency: 'MA' })),
  ],
  [
    'body.text.actions[0].buy.currency',
    'must have at most 3 characters',
    answers(action('buy', { text: 'a', amountCents: 1, currency: 'MADX' })),
  ],
  [
    'body.text.actions[0].buy.amountCents',
    'must be an integer',
    answers(action('buy', { text: 'a', amountCents: 0.5, currency: 'MAD' })),
  ],
  ['body.html', 'must have text or html', attached('html', {})],
  [
    'body.html.attachments[0]',
    'must have mediaUrl, filename or content, contentType, filename',
    attached('html', { text: 'x', attachments: [{ content: 'a', filename: 'b' }] }),
  ],
  ['body.image.images', 'is required', attached('image', {})],
  [
    'body.image.images[0].mediaUrl',
    'must be a valid uri',
    image({ images: [{ mediaUrl: '/a.png' }] }),
  ],
  [
    'body.file.files[0].contentType',
    'is required',
    attached('file', { files: [{ mediaUrl: 'https://a.b' }] }),
  ],
  ['body.file.files[0].contentType', 'must have at least 1 characters', file('')],
  ['body.gif.mediaUrl', 'must have at least 1 characters', attached('gif', { mediaUrl: '' })],
  ['body.location.coordinates', 'is required', attached('location', {})],
  ['body.location.coordinates.latitude', 'must be at most 90', place(90.0001, 0)],
  ['body.location.coordinates.latitude', 'must be at least -90', place(-90.0001, 0)],
  ['body.location.coordinates.longitude', 'must be at most 180', place(0, 180.0001)],
  ['body.location.coordinates.longitude', 'must be at least -180', place(0, -180.0001)],
  ['body.location.coordinates.longitude', 'must be a number', place(0, '1')],
  [
    'body.carousel.text',
    'must have at most 1024 characters',
    carousel(undefined, { text: long(1025) }),
  ],
  ['body.carousel.items[1].subtitle', 'is not a known property', two({ subtitle: 'a' })],
  ['body.list.text', 'is required', attached('list', {})],
  [
    'body.list.metadata.button.label',
    'must have at most 20 characters',
    list(undefined, { metadata: { button: { label: long(21) } } }),
  ],
  [
    'body.list.metadata.replyMessage.title',
    'must have at most 512 characters',
    list(undefined, { metadata: { replyMessage: { title: long(513) } } }),
  ],
  [
    'body.list.metadata.replyMessage.text',
    'must have at most 512 characters',
    list(undefined, { metadata: { replyMessage: { text: long(513) } } }),
  ],
  [
    'body.section.items[0].type',
    'must be one of: text, image, file, gif, location, carousel, list, section',
    attached('section', { items: [body('html', { text: 'x' })] }),
  ],
  [
    'body.section.items[0].section.items[0].type',
    'must be one of: text, image, file, gif, location, carousel, list',
    attached('section', { items: [body('section', { items: [body('section', {})] })] }),
  ],
  [
    'body.section.configurations.a',
    'must be a string',
    attached('section', { configurations: { a: 1 } }),
  ],
  ['body.authentication.otp.disclaimer', 'is required', attached('authentication', { otp: {} })],
  [
    'body.authentication.otp.expirationTime',
    'must be at least 1',
    attached('authentication', { otp: { disclaimer: true, expirationTime: 0 } }),
  ],
  [
    'body.authentication.otp.expirationTime',
    'must be at most 90',
    attached('authentication', { otp: { disclaimer: true, expirationTime: 91 } }),
  ],
  [
    'body.note',
    'is not a known property',
    withBody({ ...body('permission_request', { resource: 'call' }), note: 1 }),
  ],
  [
    'body.permission_request.resource',
    'must be one of: call',
    attached('permission_request', { resource: 'video' }),
  ],
  ['template.locale', 'must be a valid locale-bcp47', templated({ locale: 'en_US' })],
  ['template.language', 'is not a known property', templated({ language: 'en' })],
  ['template.variables.a', 'must be a string', templated({ variables: { a: 1 } })],
  [
    'template.attachments[0].mediaUrl',
    'must be a valid uri',
    templated({ attachments: [{ mediaUrl: 'a', filename: 'b' }] }),
  ],
  ['template.utmParameters', 'must have at least 1 items', templated({ utmParameters: [] })],
  [
    'template.utmParameters',
    'must have at most 8 items',
    templated({ utmParameters: many(9, () => ({ key: 'a', value: 'b' })) }),
  ],
  [
    'template.utmParameters[0].key',
    'must have at most 20 characters',
    templated({ utmParameters: [{ key: long(21), value: 'b' }] }),
  ],
  [
    'template.utmParameters[0].value',
    'must have at most 100 characters',
    templated({ utmParameters: [{ key: 'a', value: long(101) }] }),
  ],
  [
    'template.utmParameters[0].reference',
    'is not a known property',
    templated({ utmParameters: [{ key: 'a', value: 'b', reference: 'channel_name' }] }),
  ],
  [
    'template.settings.disallowMmLite',
    'must be a boolean',
    templated({ settings: { disallowMmLite: 1 } }),
  ],
  ['template.parameters[0].key', 'is required', templated({ parameters: [{ type: 'string' }] })],
  [
    'template.parameters[0].key',
    'must have at least 1 characters',
    templated({ parameters: [{ type: 'string', key: '' }] }),
  ],
  [
    'template.parameters[0].type',
    /must be one of: string, number/.source,
    templated({ parameters: [{ type: 'currency', key: 'a' }] }),
  ],
  ['template.parameters[0].value', 'must be a string', parameter('string', 1)],
  ['template.parameters[0].value', 'must be a number', parameter('number', '1')],
  ['template.parameters[0].value', 'must be a boolean', parameter('boolean', 'true')],
  ['template.parameters[0].value', 'must be an object', parameter('object', [])],
  ...[
    ['sectionList', 'sections'],
    ['timeslotList', 'timeslots'],
    ['productSections', 'productSections'],
    ['productList', 'products'],
    ['shippingMethodList', 'shippingMethods'],
    ['lineItemList', 'lineItems'],
    ['whatsappProductSections', 'sections'],
    ['whatsappProductItems', 'products'],
    ['carouselCards', 'cards'],
    ['appleFormPageItems', 'items'],
  ].map(
    ([type = '', member]): Misshapen => [
      `template.parameters[0].value.${member}`,
      'is required',
      parameter(type, {}),
    ],
  ),
  [
    'template.parameters[0].value.sections[0].items[0].replyAction',
    'is required',
    parameter('sectionList', { sections: [{ title: 'a', items: [{ type: 'reply-action' }] }] }),
  ],
  [
    'template.parameters[0].value.timeslots[0].startTime',
    'must be a valid date-time',
    parameter('timeslotList', { timeslots: [{ startTime: 'soon', duration: 1 }] }),
  ],
  [
    'template.parameters[0].value.timeslots[0].duration',
    'must be a number',
    parameter('timeslotList', {
      timeslots: [{ startTime: '2026-12-01T09:00:00Z', duration: '1' }],
    }),
  ],
  [
    'template.parameters[0].value.productSections[0].title',
    'must have at most 24 characters',
    parameter('productSections', { productSections: [{ title: long(25), products: [] }] }),
  ],
  [
    'template.parameters[0].value.productSections[0].title',
    'must have at least 1 characters',
    parameter('productSections', { productSections: [{ title: '', products: [] }] }),
  ],
  [
    'template.parameters[0].value.sections[0].whatsappProductSection.title',
    'must have at most 24 characters',
    parameter('whatsappProductSections', {
      sections: [
        {
          type: 'whatsapp-product-section',
          whatsappProductSection: { title: long(25), products: [] },
        },
      ],
    }),
  ],
  [
    'template.parameters[0].value.lineItems[0].type',
    'must be one of: pending, final',
    parameter('lineItemList', { lineItems: [{ amount: '1', text: 'a', type: 'open' }] }),
  ],
  [`${cardAt}.actions`, 'must have at least 1 items', inCard({ actions: [] })],
  [`${cardAt}.actions`, 'must have at most 1 items', inCard({ actions: many(2, () => ({})) })],
  [`${cardAt}.header.type`, 'must be one of: image, file', inCard({ header: { type: 'text' } })],
  [`${cardAt}.body.text.text`, 'is required', inCard({ body: { type: 'text', text: {} } })],
];
