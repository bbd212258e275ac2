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

const uuid = '1e7b70ab-3dcc-48f4-a6f6-63a493f6134c';
const run = { id: uuid, name: null, stepId: 'a', runId: null };
const nested = body('section', { items: [body('text', { text: 'In a section' })] });

/** Requests that stand exactly at a limit. The numbers are typed here again. */
export const atLimit: Readonly<Record<string, Json>> = {
  'text of 1': text('x'),
  'text of 4096': text(long(4096)),
  'text of 1024 with actions': text(long(1024), { actions: [reply()] }),
  'caption of 1024': image({ text: long(1024) }),
  'caption of 1024 under a file': file('video/mp4', { text: long(1024) }),
  'caption of 1024 with actions': image({ text: long(1024), actions: [postback()] }),
  'reply of 20': text('x', { actions: [reply(long(20))] }),
  '3 replies': text('x', { actions: many(3, (index) => reply(`${index}`)) }),
  'payload of 256': text('x', { actions: [postback('Yes', long(256))] }),
  'link of 20': text('x', { actions: [link({ text: long(20) })] }),
  'latitude 90, longitude 180': place(90, 180),
  'latitude -90, longitude -180': place(-90, -180),
  'carousel of 2': carousel(),
  'carousel of 10, text of 1024': carousel(
    many(10, () => card()),
    { text: long(1024) },
  ),
  'list of 10 sections': list(many(10, (index) => section(`S${index}`, rows(1, `s${index}`)))),
  'list of 10 rows': list([section('A', rows(10))]),
  'list with texts at their ends': list(
    [
      section(long(24), [
        action('postback', {
          text: long(24),
          payload: long(200),
          metadata: { description: { label: long(72) } },
        }),
      ]),
    ],
    {
      text: long(1024),
      metadata: {
        button: { label: long(20) },
        replyMessage: { title: long(512), text: long(512) },
      },
    },
  ),
  'code that lasts 1': withBody(
    body('authentication', { otp: { disclaimer: true, expirationTime: 1 } }),
  ),
  'code that lasts 90': withBody(
    body('authentication', { otp: { disclaimer: false, expirationTime: 90, actions: [reply()] } }),
  ),
  '10 tags of 1 to 50': withBody(body('text', { text: 'x' }), {
    tags: many(10, (index) => 'aZ09-_ '.padEnd(index * 5 + 5, 'x').slice(0, 50)),
  }),
  'domain of 128': withBody(body('text', { text: 'x' }), { shortLinks: { domain: long(128) } }),
  'valid for 0 seconds': withBody(body('text', { text: 'x' }), { validity: 0 }),
  'in 35 days': withBody(body('text', { text: 'x' }), { scheduledFor: '1970-02-05T00:00:00Z' }),
  'number of 2 digits': { ...text(), ...to({ identifierValue: '+12' }) },
  'number of 15 digits': { ...text(), ...to({ identifierValue: '123456789012345' }) },
  '8 campaign parameters': withTemplate({
    utmParameters: [
      { key: 'x'.repeat(20), value: 'x'.repeat(100) },
      ...many(7, (index) => ({ key: `k${index}`, reference: 'channel_name' })),
    ],
  }),
  '30 products in 10 sections': parameter('productSections', {
    productSections: productSections(...many(10, () => 3)),
  }),
  '30 products of WhatsApp': parameter('whatsappProductSections', {
    sections: whatsappSections(15, 15),
  }),
  'section title of 24': parameter('productSections', {
    productSections: [{ title: long(24), products: [] }],
  }),
  '10 cards': parameter('carouselCards', { cards: many(10, () => templateCard()) }),
};

/** Every body, action, value and setting, with all that each can have. */
export const plain: Readonly<Record<string, Json>> = {
  'text with everything': text('Hello', {
    attachments: [
      {
        mediaUrl: 'https://example.com/a.pdf',
        filename: 'a.pdf',
        inline: true,
        contentId: 'a',
      },
    ],
    actions: null,
    metadata: {
      subject: 'Hi',
      headers: { 'X-A': 'b' },
      whatsapp: { previewUrl: true },
      line: { emoji: { items: [{ index: 0, productId: 'a', emojiId: 'b', length: null }] } },
      telegram: { parseMode: 'MarkdownV2' },
      apple: { summaryText: 'a', appClipPreview: false, appClipRegion: 'MA' },
    },
  }),
  'one link': text('x', { actions: [link({ url: 'see {{url}}' })] }),
  'one location request': text('x', { actions: [{ type: 'locationRequest' }] }),
  'a location request with null': text('x', {
    actions: [{ type: 'locationRequest', locationRequest: null, id: 'kept' }],
  }),
  'something to buy': text('x', {
    actions: [action('buy', { text: 'Buy', amountCents: -1, currency: 'mad' })],
  }),
  'a reply with a picture': text('x', {
    actions: [
      reply('Yes', { imageUrl: 'a', metadata: { description: { label: 'a' }, other: 1 } }),
      action('postback', { text: 'No' }),
    ],
  }),
  html: withBody(
    body('html', {
      html: '<p>Hi</p>',
      text: 'Hi',
      attachments: [
        { content: 'aGk=', contentType: 'text/plain', filename: 'a.txt' },
        { mediaUrl: 'https://example.com/a', filename: 'a', inline: false, contentId: 'b' },
      ],
      metadata: {
        subject: 'Hi',
        emailFrom: { username: 'orders', displayName: 'Orders' },
        headers: {},
        initialOpenTracking: true,
        clickTracking: false,
        openTracking: true,
      },
    }),
  ),
  'several images': image({
    images: [
      { mediaUrl: 'https://example.com/a.png', altText: 'A' },
      { mediaUrl: 'HTTP://example.com/b' },
    ],
    metadata: { subject: 'a', fallbackText: 'b', storyType: 'c', telegram: {}, other: 1 },
  }),
  'a sticker as a file': withBody(
    body('file', {
      files: [
        {
          mediaUrl: 'https://example.com/a.webp',
          contentType: 'image/webp',
          filename: 'a',
          altText: 'b',
          metadata: { isAnimated: true },
        },
      ],
    }),
  ),
  'a voice note': file('audio/ogg; codecs=opus'),
  'a file of no known kind': file('constructor/toString'),
  'a document of any type': file('application/zip'),
  gif: withBody(
    body('gif', {
      mediaUrl: 'https://example.com/a.gif',
      altText: 'A',
      text: 'x',
      actions: [reply()],
      metadata: { telegram: { parseMode: 'Markdown' } },
    }),
  ),
  place: withBody(
    body('location', {
      coordinates: { latitude: 34.02, longitude: -6.84 },
      location: { label: 'Rabat', address: '' },
    }),
  ),
  'cards with films': carousel(
    many(2, () => card({ mediaUrl: 'https://example.com/a.mp4', description: 'b', altText: 'c' })),
  ),
  'cards whose files say nothing': carousel([
    card({ mediaUrl: 'https://example.com/a?b' }),
    card(),
  ]),
  'list without a section title': list([{ actions: rows(2) }], {
    title: 'Topics',
    altText: 'Open all day',
    actions: [link()],
  }),
  sections: withBody(
    body('section', { items: [nested, body('text', { text: 'x' })], configurations: { a: 'b' } }),
  ),
  'leave to call': withBody({
    type: 'permission_request',
    permission_request: { resource: 'call' },
  }),
  'template by name': withTemplate({ locale: 'zh-Hant-TW', variables: { default: 'a' } }),
  'template by project': withTemplate({
    projectId: uuid,
    version: 'latest',
    locale: 'en',
    attachments: [{ mediaUrl: 'https://example.com/a.pdf', filename: 'a.pdf', inline: true }],
    shortLinks: { enabled: true, domain: 'default' },
    settings: { disallowMmLite: null },
    parameters: [{ type: 'carouselCards', key: 'without a value' }],
    utmParameters: null,
  }),
  'every value but the lists of products and cards': withTemplate({
    parameters: [
      { type: 'string', key: 'a', value: 'b' },
      { type: 'string', key: 'without a value' },
      { type: 'number', key: 'c', value: 1.5 },
      { type: 'boolean', key: 'd', value: false },
      { type: 'object', key: 'e', value: { any: [null] } },
      {
        type: 'sectionList',
        key: 'f',
        value: {
          sections: [
            {
              id: null,
              title: 'A',
              multipleSelection: true,
              items: [
                {
                  id: 'a',
                  type: 'reply-action',
                  reference: 'b',
                  role: 'c',
                  hidden: false,
                  replyAction: { text: 'A', payload: 'a', imageUrl: 'b', subTitle: 'c' },
                },
              ],
            },
          ],
        },
      },
      {
        type: 'timeslotList',
        key: 'g',
        value: { timeslots: [{ id: 'a', startTime: '2026-12-01T09:00:00.5+01:00', duration: 1 }] },
      },
      {
        type: 'productList',
        key: 'h',
        value: {
          products: [
            { type: 'product', product: { externalProductId: 'a', amount: '1', text: 'b' } },
          ],
        },
      },
      {
        type: 'shippingMethodList',
        key: 'i',
        value: { shippingMethods: [{ amount: '1', label: 'a', identifier: 'b', detail: 'c' }] },
      },
      {
        type: 'lineItemList',
        key: 'j',
        value: {
          lineItems: [
            { amount: '1', text: 'a' },
            { amount: '1', text: 'b', type: 'final' },
          ],
        },
      },
      {
        type: 'whatsappProductItems',
        key: 'k',
        value: {
          products: [
            { type: 'whatsapp-product-item', whatsappProductItem: { externalProductId: 'a' } },
          ],
        },
      },
      {
        type: 'appleFormPageItems',
        key: 'l',
        value: { items: [{ identifier: 'a', title: 'b', value: 'c' }] },
      },
    ],
  }),
  'cards of films': parameter('carouselCards', {
    cards: [templateCard(fileHeader), templateCard(fileHeader)],
  }),
  'every setting': withBody(body('text', { text: 'x' }), {
    sender: { connector: { identifierValue: 'orders', annotations: { name: 'Orders' }, other: 1 } },
    reference: 'order-4021',
    meta: {
      extraInformation: { useCase: 'marketing', any: [1] },
      referral: {
        source: 'a',
        title: null,
        text: 'b',
        group: null,
        metadata: { source_id: 'a', source_url: null, media_url: 'b', tracking_id: null },
      },
      order: {
        products: [
          {
            externalCatalogId: 'a',
            externalProductId: 'b',
            quantity: 1,
            price: { amount: 100, exponent: 2, currencyCode: 'MAD' },
          },
        ],
      },
      referredProduct: { externalCatalogId: 'a', externalProductId: 'b' },
      email: {
        subject: 'a',
        headers: { a: 'b' },
        from: { username: '-a-', displayName: 'b' },
      },
      sms: { smartEncoding: true },
      pushNotifications: { gatewayTypeOverride: 'web' },
      navigatorId: uuid,
      navigatorMessageId: uuid.toUpperCase(),
      flow: run,
      journey: run,
      campaign: { id: uuid, name: 'a' },
    },
    replyTo: { id: 'a', type: 'click', order: 1 },
    notification: { url: 'https://example.com', other: 1 },
    capFrequency: true,
    enableLinkTracking: false,
    ignoreQuietHours: true,
    ignoreGlobalHoldout: true,
    shortLinks: null,
    template: null,
  }),
  'a value of no stated sort beside an id': {
    ...text(),
    ...to({ id: uuid, identifierValue: 'Salma' }),
  },
  'several receivers': {
    ...text(),
    ...to(
      { id: uuid, type: 'to', platformAddress: 'a', platformAddressSelector: null },
      { type: 'bcc', identifiers: [{ identifierKey: 'a', identifierValue: 'b' }] },
      { type: 'cc', identifierKey: 'emailaddress', identifierValue: 'salma@example.com' },
    ),
  },
};
