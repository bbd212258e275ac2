import type { Json } from '../../../json.ts';

/** A body in a whole request, as the page says to set it. */
export function inEnvelope(body: Json, more: { [key: string]: Json } = {}): Json {
  return {
    receiver: {
      contacts: [{ identifierKey: 'phonenumber', identifierValue: '+447700900123' }],
    },
    ...more,
    body,
  };
}

function bodyOf(type: string, content: Json): Json {
  return inEnvelope({ type, [type]: content });
}

const url = (file: string) => `https://example.com/${file}`;
const mediaUrl = (file: string) => ({ mediaUrl: url(file) });

const reply = (text: string): Json => ({ type: 'reply', reply: { text } });
const postback = (text: string, payload: string): Json => ({
  type: 'postback',
  postback: { text, payload },
});
const link = (text: string, to: string): Json => ({ type: 'link', link: { text, url: to } });
const describedBy = (label: string) => ({ metadata: { description: { label } } });

/** Every branch of an action, in the order of the page. */
export const actions: Readonly<Record<string, Json>> = {
  link: link('See it', url('orders/4021')),
  'link-variable': link('See it', '{{orderUrl}}'),
  reply: reply('Yes'),
  'reply-described': {
    type: 'reply',
    reply: { text: 'Blue', imageUrl: url('blue.png'), ...describedBy('200 × 300') },
  },
  'location-request': { type: 'locationRequest' },
  'location-request-text': { type: 'locationRequest', locationRequest: { text: 'Where are you?' } },
  buy: { type: 'buy', buy: { text: 'Buy it', amountCents: 34_950, currency: 'MAD' } },
  postback: postback('Yes', 'order_4021_yes'),
  'postback-bare': { type: 'postback', postback: { text: 'Yes' } },
  'postback-described': {
    type: 'postback',
    postback: {
      text: 'Ochre',
      payload: 'rug_ochre',
      imageUrl: url('ochre.png'),
      ...describedBy('160 × 230'),
    },
  },
};

const all = (...names: string[]) => names.map((name) => actions[name] as Json);
const yesOrNo = [postback('Yes', 'order_4021_yes'), reply('No')];

const textMetadata = {
  subject: 'Your order 4021',
  headers: { 'X-Order': '4021', 'X-Desk': 'north' },
  whatsapp: { previewUrl: true },
  line: {
    emoji: {
      items: [
        { index: 0, productId: '5ac1bfd5040ab15980c9b435', emojiId: '001' },
        { index: 13, productId: '5ac1bfd5040ab15980c9b435', emojiId: '002' },
      ],
    },
  },
  telegram: { parseMode: 'MarkdownV2' },
  apple: { summaryText: 'Order 4021', appClipPreview: true, appClipRegion: 'MA' },
};

const mediaMetadata = {
  subject: 'What came today',
  fallbackText: 'A picture that you cannot see here',
  storyType: 'reply',
  telegram: { parseMode: 'Markdown' },
};

const texts: Readonly<Record<string, Json>> = {
  text: bodyOf('text', { text: 'Your order *4021* is ready.' }),
  'text-preview': bodyOf('text', {
    text: 'See https://example.com/orders/4021',
    metadata: { whatsapp: { previewUrl: true } },
  }),
  'text-no-preview': bodyOf('text', {
    text: 'See https://example.com/orders/4021',
    metadata: { whatsapp: { previewUrl: false } },
  }),
  'text-attachments': bodyOf('text', {
    text: 'The invoice and our logo.',
    attachments: [
      { ...mediaUrl('invoice.pdf'), filename: 'invoice-4021.pdf' },
      { ...mediaUrl('logo.png'), filename: 'logo.png', inline: true, contentId: 'logo' },
      { ...mediaUrl('terms.pdf'), filename: 'terms.pdf', inline: false },
    ],
  }),
  'text-metadata': bodyOf('text', { text: 'Your order is ready.', metadata: textMetadata }),
  'text-telegram': bodyOf('text', {
    text: 'Your order is *ready*.',
    metadata: { telegram: { parseMode: 'Markdown' } },
  }),
};

const buttons: Readonly<Record<string, Json>> = {
  ...Object.fromEntries(
    Object.entries(actions).map(([name, action]) => [
      `text-action-${name}`,
      bodyOf('text', { text: 'What do you say?', actions: [action] }),
    ]),
  ),
  'text-replies': bodyOf('text', { text: 'Is it you?', actions: [reply('Yes'), reply('No')] }),
  'text-postbacks': bodyOf('text', {
    text: 'Is it you?',
    actions: [postback('Yes', 'me'), postback('No', 'not_me')],
  }),
  'text-reply-and-postback': bodyOf('text', { text: 'Is it you?', actions: yesOrNo }),
  'text-actions-metadata': bodyOf('text', {
    text: 'Is it you?',
    attachments: [
      { ...mediaUrl('slip.pdf'), filename: 'slip.pdf', inline: true, contentId: 'slip' },
      { ...mediaUrl('map.png'), filename: 'map.png' },
    ],
    actions: yesOrNo,
    metadata: textMetadata,
  }),
  'text-link-metadata': bodyOf('text', {
    text: 'Your invoice',
    actions: all('link'),
    metadata: textMetadata,
  }),
  'text-location-request-metadata': bodyOf('text', {
    text: 'Where shall we bring it?',
    actions: all('location-request-text'),
    metadata: textMetadata,
  }),
};

const pages: Readonly<Record<string, Json>> = {
  html: bodyOf('html', { html: '<p>Your order <b>4021</b> is ready.</p>' }),
  'html-text': bodyOf('html', { text: 'Your order 4021 is ready.' }),
  'html-full': bodyOf('html', {
    html: '<p>Hello</p><img src="cid:logo" alt="">',
    text: 'Hello',
    attachments: [
      { ...mediaUrl('invoice.pdf'), filename: 'invoice-4021.pdf', inline: false },
      {
        content: 'R0lGODlhAQABAAAAACw=',
        contentType: 'image/gif',
        filename: 'logo.gif',
        inline: true,
        contentId: 'logo',
      },
      { ...mediaUrl('slip.png'), contentType: 'image/png', filename: 'slip.png' },
    ],
    actions: all('link', 'reply', 'postback'),
    metadata: {
      subject: 'Your order 4021',
      emailFrom: { username: 'orders', displayName: 'Atlas rugs' },
      headers: { 'X-Order': '4021' },
      initialOpenTracking: true,
      clickTracking: false,
      openTracking: true,
    },
  }),
};

const images: Readonly<Record<string, Json>> = {
  image: bodyOf('image', { images: [mediaUrl('rug.jpg')] }),
  'image-text': bodyOf('image', {
    text: 'The blue one',
    images: [{ ...mediaUrl('rug.png'), altText: 'A blue rug' }],
    metadata: mediaMetadata,
  }),
  'image-actions': bodyOf('image', {
    text: 'Is it this one?',
    images: [{ ...mediaUrl('rug.png'), altText: 'A blue rug' }],
    actions: yesOrNo,
    metadata: mediaMetadata,
  }),
  'image-link': bodyOf('image', {
    text: 'The blue one',
    images: [mediaUrl('rug.png')],
    actions: all('link'),
  }),
  'image-location-request': bodyOf('image', {
    text: 'Where shall we bring it?',
    images: [mediaUrl('rug.png')],
    actions: all('location-request'),
  }),
  'image-sticker': bodyOf('image', { images: [mediaUrl('thanks.webp')] }),
  images: bodyOf('image', {
    images: [
      { ...mediaUrl('front.jpg'), altText: 'From the front' },
      { ...mediaUrl('back.jpg'), altText: 'From behind' },
    ],
  }),
  'images-text': bodyOf('image', {
    text: 'Both sides',
    images: [mediaUrl('front.jpg'), mediaUrl('back.jpg')],
    metadata: mediaMetadata,
  }),
  'images-actions': bodyOf('image', {
    text: 'Which side is up?',
    images: [mediaUrl('front.jpg'), mediaUrl('back.jpg')],
    actions: [reply('Front'), reply('Back')],
  }),
};

const file = (name: string, contentType: string) => ({ ...mediaUrl(name), contentType });

const files: Readonly<Record<string, Json>> = {
  'file-video': bodyOf('file', { files: [file('lamp.mp4', 'video/mp4')] }),
  'file-video-text': bodyOf('file', {
    text: 'Two minutes',
    files: [{ ...file('lamp.mp4', 'video/mp4'), altText: 'A lamp being built' }],
    metadata: mediaMetadata,
  }),
  'file-audio': bodyOf('file', { files: [file('hours.mp3', 'audio/mpeg')] }),
  'file-audio-metadata': bodyOf('file', {
    files: [file('hours.mp3', 'audio/mpeg')],
    metadata: mediaMetadata,
  }),
  'file-document': bodyOf('file', {
    text: 'Your invoice',
    files: [{ ...file('invoice.pdf', 'application/pdf'), filename: 'invoice-4021.pdf' }],
    metadata: mediaMetadata,
  }),
  'file-other': bodyOf('file', { files: [file('plan', 'application/x-plan')] }),
  'file-image': bodyOf('file', { files: [file('rug.png', 'image/png')] }),
  'file-sticker': bodyOf('file', {
    files: [{ ...file('thanks.webp', 'image/webp'), metadata: { isAnimated: true } }],
    metadata: mediaMetadata,
  }),
  'file-sticker-still': bodyOf('file', {
    files: [{ ...file('thanks.webp', 'image/webp'), metadata: { isAnimated: false } }],
  }),
  'file-actions': bodyOf('file', {
    text: 'Did it work?',
    files: [file('lamp.mp4', 'video/mp4')],
    actions: [{ type: 'postback', postback: { text: 'Yes' } }, reply('No')],
    metadata: mediaMetadata,
  }),
  'file-document-actions': bodyOf('file', {
    text: 'Do you sign?',
    files: [{ ...file('contract.pdf', 'application/pdf'), filename: 'contract.pdf' }],
    actions: yesOrNo,
  }),
  files: bodyOf('file', {
    text: 'The film and the plan',
    files: [
      file('lamp.mp4', 'video/mp4'),
      { ...file('plan.pdf', 'application/pdf'), filename: 'plan.pdf', altText: 'How it is built' },
    ],
    metadata: mediaMetadata,
  }),
  'files-mixed': bodyOf('file', {
    files: [file('rug.png', 'image/png'), file('terms.pdf', 'application/pdf')],
  }),
  'files-images': bodyOf('file', {
    files: [file('front.png', 'image/png'), file('back.png', 'image/png')],
  }),
  'files-actions': bodyOf('file', {
    text: 'Do you sign?',
    files: [file('contract.pdf', 'application/pdf'), file('terms.pdf', 'application/pdf')],
    actions: yesOrNo,
  }),
};

const gifs: Readonly<Record<string, Json>> = {
  gif: bodyOf('gif', mediaUrl('chair.gif')),
  'gif-full': bodyOf('gif', {
    text: 'It folds in one move',
    ...mediaUrl('chair.gif'),
    altText: 'A chair that folds flat',
    actions: all('link', 'reply', 'postback', 'buy', 'location-request-text'),
    metadata: { telegram: { parseMode: 'Markdown' } },
  }),
};

const places: Readonly<Record<string, Json>> = {
  location: bodyOf('location', {
    coordinates: { latitude: 33.5731, longitude: -7.5898 },
    location: { address: '12 Boulevard des Almohades', label: 'Our shop' },
  }),
  'location-bare': bodyOf('location', { coordinates: { latitude: 0, longitude: -0.5 } }),
  'location-label': bodyOf('location', {
    coordinates: { latitude: 33.5731, longitude: -7.5898 },
    location: { label: 'Our shop' },
  }),
};

const card = (title: string, more: { [key: string]: Json } = {}): { [key: string]: Json } => ({
  title,
  ...mediaUrl(`${title}.jpg`),
  ...more,
  actions: [link('See it', url(title))],
});

const carousels: Readonly<Record<string, Json>> = {
  carousel: bodyOf('carousel', { text: 'Two rugs', items: [card('blue'), card('ochre')] }),
  'carousel-full': bodyOf('carousel', {
    text: 'Two rugs',
    items: [
      card('blue', { description: 'Wool, 200 × 300', altText: 'A blue rug' }),
      card('ochre', { description: 'Cotton, 160 × 230', altText: 'An ochre rug' }),
    ],
  }),
  'carousel-videos': bodyOf('carousel', {
    text: 'Two films',
    items: [card('blue', mediaUrl('blue.mp4')), card('ochre', mediaUrl('ochre.mp4'))],
  }),
};

const row = (name: string) => postback(`Row ${name}`, `row_${name}`);

const lists: Readonly<Record<string, Json>> = {
  list: bodyOf('list', {
    text: 'What is it about?',
    items: [{ actions: [row('1'), row('2')] }],
  }),
  'list-titled': bodyOf('list', {
    title: 'Support',
    text: 'What is it about?',
    altText: 'Mon to Sat',
    items: [{ actions: [row('1'), row('2')] }],
  }),
  'list-sections': bodyOf('list', {
    title: 'Support',
    text: 'What is it about?',
    altText: 'Mon to Sat',
    items: [
      { title: 'Orders', actions: [row('1'), row('2')] },
      { title: 'Login', actions: [row('3'), row('4')] },
    ],
  }),
  'list-full': bodyOf('list', {
    title: 'Support',
    text: 'What is it about?',
    altText: 'Mon to Sat',
    items: [
      {
        title: 'Rugs',
        ...mediaUrl('rugs.jpg'),
        altText: 'Three rugs',
        description: 'Made by hand',
        actions: all('postback-described', 'reply-described', 'postback'),
      },
      { title: 'Other', actions: [row('3')] },
    ],
    actions: [reply('Nothing of it')],
    metadata: {
      button: { label: 'Show topics' },
      replyMessage: { title: 'Thank you', text: 'We look at it at once.' },
    },
  }),
  'list-replies': bodyOf('list', {
    text: 'Which one?',
    items: [{ actions: [reply('Blue'), reply('Ochre')] }],
    metadata: { button: { label: 'Show rugs' } },
  }),
};

const inner = (payload: Json | undefined): Json => (payload as { body: Json }).body;

const sections: Readonly<Record<string, Json>> = {
  section: bodyOf('section', { items: [inner(texts.text)] }),
  'section-full': bodyOf('section', {
    items: [
      inner(texts['text-metadata']),
      inner(buttons['text-reply-and-postback']),
      inner(images['image-text']),
      inner(files.files),
      inner(files['file-sticker']),
      inner(gifs['gif-full']),
      inner(places.location),
      inner(carousels['carousel-full']),
      inner(lists['list-full']),
    ],
    configurations: { layout: 'stacked', default: 'left' },
  }),
  'section-nested': bodyOf('section', {
    items: [
      inner(texts.text),
      {
        type: 'section',
        section: {
          items: [
            inner(texts.text),
            inner(images.image),
            inner(files['file-video']),
            inner(gifs.gif),
            inner(places['location-bare']),
            inner(carousels.carousel),
            inner(lists.list),
          ],
          configurations: { layout: 'row', default: 'left' },
        },
      },
    ],
  }),
};

const codes: Readonly<Record<string, Json>> = {
  authentication: bodyOf('authentication', { otp: { disclaimer: true } }),
  'authentication-full': bodyOf('authentication', {
    otp: { disclaimer: false, expirationTime: 10, actions: [postback('Copy the code', 'copy')] },
  }),
};

const permissions: Readonly<Record<string, Json>> = {
  'permission-request': bodyOf('permission_request', { resource: 'call' }),
};

/** One body for each shape of Bird's page, with every member of it somewhere. */
export const payloads: Readonly<Record<string, Json>> = {
  ...texts,
  ...buttons,
  ...pages,
  ...images,
  ...files,
  ...gifs,
  ...places,
  ...carousels,
  ...lists,
  ...sections,
  ...codes,
  ...permissions,
};
