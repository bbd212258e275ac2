import type { LimitExpectation } from '../../../../../test/describe-agreement.ts';
import { error, warning, x } from '../../../../../test/expect-limit.ts';
import type { Message, MessageType } from '../../../../index.ts';

/** Bird's limits of texts, pages, files and places, typed by hand from the source. */
const url = 'https://example.com/a';
type Kind = 'image' | 'video' | 'audio' | 'document' | 'sticker' | 'gif';
const media = (kind: Kind, more: object = {}) => ({ kind, source: 'url' as const, url, ...more });
const of = (kind: Exclude<Kind, 'gif'>, mime?: string, more: object = {}) =>
  ({ type: kind, media: media(kind, { ...(mime && { mime }) }), ...more }) as Message;
const yes = { type: 'reply', text: 'Yes', id: 'yes' } as const;

const attachment = (more: object) => ({ ...media('document', { filename: 'a.pdf' }), ...more });
const withAttachment = (more: object): Message =>
  ({ type: 'text', text: 'x', attachments: [attachment(more)] }) as Message;

const texts = [
  error('bd.text.min', 'text', 'message.text', ['x', ''], 'required'),
  error('bd.text.max', 'text', 'message.text', [x(4096), x(4097)], 'length.max', {
    params: { max: 4096, actual: 4097, over: 1, unit: 'code-point' },
  }),
  ...(['buttons', 'link', 'location-request'] as const).flatMap((type) => [
    error('bd.text.actions.body.max', type, 'message.body', [x(1024), x(1025)], 'length.max', {
      params: { max: 1024, actual: 1025, over: 1, unit: 'code-point' },
    }),
    error('bd.text.actions.body.max', type, 'message.body', ['x', ''], 'required'),
  ]),
  ...[
    [x(1024), x(1025), 'length.max'],
    ['x', '', 'required'],
  ].map(([allowed, refused, code]) =>
    error(
      'bd.text.actions.body.max.caption',
      'attachments',
      'message.caption',
      [allowed, refused],
      String(code),
      {
        message: {
          type: 'attachments',
          items: [media('image'), media('image')],
          buttons: [yes],
        },
      },
    ),
  ),
  error('bd.attachment.required', 'text', 'message.attachments.0.url', [url, ''], 'required', {
    message: withAttachment({}),
  }),
  error(
    'bd.attachment.required.filename',
    'text',
    'message.attachments.0.filename',
    ['a.pdf', ''],
    'required',
    { message: withAttachment({}) },
  ),
  ...['example.com/a.pdf', '/a.pdf', 'https://example.com/a b'].map((refused) =>
    error(
      'bd.attachment.required.address',
      'text',
      'message.attachments.0.url',
      [url, refused],
      'check.absolute-uri',
      { message: withAttachment({}) },
    ),
  ),
  error(
    'bd.attachment.required.source',
    'text',
    'message.attachments.0',
    [attachment({}), { kind: 'image', source: 'inline', base64: 'R0lGOA==', filename: 'a.gif' }],
    'one-of',
    { message: withAttachment({}), issueAt: 'message.attachments.0.source' },
  ),
  warning(
    'bd.attachment.whatsapp',
    'text',
    'message.attachments',
    [undefined, [attachment({})]],
    'no-effect',
  ),
];

const page = (attached: object): Message =>
  ({ type: 'html', html: '<p>x</p>', attachments: [attached] }) as Message;
const inline = { kind: 'image', source: 'inline', base64: 'R0lGOA==', filename: 'a.gif' } as const;

const onWhatsApp = (type: MessageType, message: Message) =>
  warning(
    'bd.html.whatsapp',
    type,
    'message',
    [{ type: 'text', text: 'x' }, message],
    'no-effect',
    { issueAt: 'message.type' },
  );

const pages = [
  ...[{ html: '<p>x</p>' }, { text: 'x' }].map((filled) =>
    error(
      'bd.html.either',
      'html',
      'message',
      [
        { type: 'html', ...filled },
        { type: 'html', html: '', text: '' },
      ],
      'some-of-members',
    ),
  ),
  error(
    'bd.html.attachment.either',
    'html',
    'message.attachments.0.filename',
    ['a.gif', ''],
    'required',
    { message: page({ ...inline, mime: 'image/gif' }) },
  ),
  error(
    'bd.html.attachment.either.url',
    'html',
    'message.attachments.0.url',
    [url, ''],
    'required',
    { message: page(attachment({})) },
  ),
  error(
    'bd.html.attachment.either.content',
    'html',
    'message.attachments.0.base64',
    ['R0lGOA==', ''],
    'required',
    { message: page({ ...inline, mime: 'image/gif' }) },
  ),
  error(
    'bd.html.attachment.either.mime',
    'html',
    'message.attachments.0.mime',
    ['image/gif', undefined],
    'required',
    { message: page({ ...inline, filename: 'a' }) },
  ),
  error(
    'bd.html.attachment.either.address',
    'html',
    'message.attachments.0.url',
    [url, '/a.pdf'],
    'check.absolute-uri',
    { message: page(attachment({})) },
  ),
  ...[attachment({}), { ...inline, mime: 'image/gif' }].map((taken) =>
    error(
      'bd.html.attachment.either.source',
      'html',
      'message.attachments.0',
      [taken, { kind: 'image', source: 'id', id: '4021', filename: 'a.gif' }],
      'one-of',
      { message: page(attachment({})), issueAt: 'message.attachments.0.source' },
    ),
  ),
  onWhatsApp('html', { type: 'html', html: '<p>x</p>' }),
  onWhatsApp('gif', { type: 'gif', media: media('gif') }),
  onWhatsApp('section', { type: 'section', items: [{ type: 'text', text: 'x' }] }),
];

const several = (...items: object[]): Message => ({ type: 'attachments', items }) as Message;

/** Addresses that are taken, and some that are not, with the row that says so. */
const addresses: readonly [taken: string, other: string, row: string, code: string][] = [
  [url, '', '', 'required'],
  ['http://example.com', 'example.com/a.png', '.absolute', 'check.absolute-uri'],
  ['https://example.com/a?b=%20#c', 'https://example.com/a b', '.absolute', 'check.absolute-uri'],
  ['https://example.com/%C3%A9', 'https://example.com/é', '.absolute', 'check.absolute-uri'],
  ['ftp://example.com/a', '/a.png', '.absolute', 'check.absolute-uri'],
  ['HTTP://example.com/a', 'ftp://example.com/a', '.scheme', 'check.web-scheme'],
  [url, 'data:image/png;base64,AAAA', '.scheme', 'check.web-scheme'],
  [url, 'https://', '.scheme', 'check.web-scheme'],
];

/** Addresses that a platform's servers may not reach. */
const unreachable = ['http://example.com/a.png', 'https://127.0.0.1/a.png', 'https://localhost/a'];

function addressRows(
  id: string,
  type: MessageType,
  place: string,
  message: Message,
): LimitExpectation[] {
  return [
    ...addresses.map(([taken, other, row, code]) =>
      error(`${id}${row}`, type, `${place}.url`, [taken, other], code, { message }),
    ),
    ...unreachable.map((other) =>
      warning(`${id}.public`, type, `${place}.url`, [url, other], 'check.public-url', { message }),
    ),
  ];
}

/** The page's own examples have such pictures, which WhatsApp does not take (C-33). */
const avif = (id: string, type: MessageType, place: string, message: Message) =>
  warning(
    id,
    type,
    `${place}.url`,
    ['https://example.com/a.png?alt=media', 'https://example.com/a.avif?alt=media'],
    'check.not-avif',
    { message },
  );

const images = [
  error(
    'bd.image.images.min',
    'attachments',
    'message.items',
    [[media('image'), media('image')], []],
    'items.min',
  ),
  ...addressRows('bd.image.mediaUrl', 'image', 'message.media', of('image')),
  avif('bd.image.avif', 'image', 'message.media', of('image')),
  error('bd.image.text.max', 'image', 'message.caption', [x(1024), x(1025)], 'length.max', {
    params: { max: 1024, actual: 1025, over: 1, unit: 'code-point' },
  }),
  error('bd.image.text.max', 'attachments', 'message.caption', [x(1024), x(1025)], 'length.max', {
    message: several(media('image'), media('image')),
  }),
];

const documents = [
  'text/plain',
  'application/pdf',
  'application/msword',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.ms-powerpoint',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
];

/** What WhatsApp takes of each kind, and one type that it does not. */
const types: readonly [Kind, readonly string[], string, 'error' | 'warning'][] = [
  ['image', ['image/jpeg', 'image/png'], 'image/avif', 'error'],
  ['video', ['video/mp4', 'video/3gpp'], 'video/webm', 'error'],
  [
    'audio',
    ['audio/aac', 'audio/amr', 'audio/mpeg', 'audio/mp4', 'audio/ogg', 'audio/ogg; codecs=opus'],
    'audio/wav',
    'error',
  ],
  ['document', documents, 'application/zip', 'warning'],
  ['sticker', ['image/webp'], 'image/png', 'error'],
];

const inFile = { extra: { bird: { variant: 'file' } } };
const kinds = ['image', 'video', 'audio', 'document', 'sticker'] as const;

/** The types of a file at one place: what WhatsApp takes, and sources that the API has no place for. */
function typeRows(
  id: (kind: string) => string,
  place: string,
  messageOf: (kind: (typeof kinds)[number]) => Message | undefined,
): LimitExpectation[] {
  return types.flatMap(([kind, taken, other, severity]) => {
    const known = kinds.find((each) => each === kind);
    const message = known && messageOf(known);
    if (!message) return [];
    return [
      ...taken.map((mime) =>
        (severity === 'error' ? error : warning)(
          id(kind),
          message.type,
          place,
          [media(kind, { mime }), media(kind, { mime: other })],
          'media.type',
          { message },
        ),
      ),
      error(
        id(kind),
        message.type,
        place,
        [media(kind, { mime: taken[0] }), { kind, source: 'id', id: '4021', mime: taken[0] }],
        'media.source',
        { message },
      ),
    ];
  });
}

const noType = [
  ['application/x-plan', undefined],
  ['application/x-plan', ''],
];

/** A file's type: needed where neither its name nor its address tells. */
const untold = (id: string, type: MessageType, place: string, message: Message) =>
  noType.map(([allowed, refused]) =>
    error(id, type, place, [allowed, refused], 'required', { message }),
  );

const told = (id: string, kind: 'video' | 'audio' | 'document') =>
  [{ url: 'https://example.com/a.mp4?b=c' }, { filename: 'a.pdf' }].map((more) =>
    error(id, kind, 'message.media', [media(kind, more), media(kind)], 'required', {
      issueAt: 'message.media.mime',
    }),
  );

const files = [
  error(
    'bd.file.files.min',
    'attachments',
    'message.items',
    [[media('document'), media('document')], []],
    'items.min',
    { message: { ...several(), ...inFile } as Message },
  ),
  ...(['video', 'audio', 'document', 'sticker'] as const).flatMap((kind) =>
    addressRows('bd.file.mediaUrl', kind, 'message.media', of(kind, 'application/pdf')),
  ),
  ...(['video', 'audio', 'document'] as const).flatMap((kind) => [
    ...untold('bd.file.contentType', kind, 'message.media.mime', of(kind)),
    ...told('bd.file.contentType', kind),
  ]),
  ...(['image', 'sticker'] as const).flatMap((kind) =>
    untold('bd.file.contentType.variant', kind, 'message.media.mime', {
      ...of(kind),
      ...inFile,
    } as Message),
  ),
  ...untold(
    'bd.file.contentType.animated',
    'sticker',
    'message.media.mime',
    of('sticker', undefined, { media: media('sticker', { animated: true }) }),
  ),
  ...typeRows(
    (kind) => `bd.file.contentType.whatsapp.${kind}`,
    'message.media',
    (kind) => of(kind),
  ),
  ...(['video', 'document'] as const).map((kind) =>
    error('bd.file.text.max', kind, 'message.caption', [x(1024), x(1025)], 'length.max', {
      message: of(kind, 'video/mp4'),
    }),
  ),
  error('bd.image.text.max', 'attachments', 'message.caption', [x(1024), x(1025)], 'length.max', {
    message: several(
      media('document', { mime: 'application/pdf' }),
      media('video', { mime: 'video/mp4' }),
    ),
  }),
  warning('bd.file.text.audio', 'audio', 'message.caption', [undefined, 'x'], 'no-effect', {
    message: of('audio', 'audio/mpeg'),
  }),
  ...(['audio', 'video'] as const).map((kind) =>
    warning(
      'bd.file.filename.document',
      kind,
      'message.media.filename',
      [undefined, 'a.bin'],
      'no-effect',
      { message: of(kind, `${kind}/mp4`) },
    ),
  ),
  ...[true, false].map((animated) =>
    warning(
      'bd.file.sticker.animated',
      'sticker',
      'message.media.animated',
      [undefined, animated],
      'advice.unconfirmed',
      { message: of('sticker', 'image/webp') },
    ),
  ),
  ...addressRows('bd.gif.mediaUrl', 'gif', 'message.media', { type: 'gif', media: media('gif') }),
  error(
    'bd.gif.mediaUrl.source',
    'gif',
    'message.media',
    [media('gif'), { kind: 'gif', source: 'id', id: '4021' }],
    'one-of',
    { message: { type: 'gif', media: media('gif') }, issueAt: 'message.media.source' },
  ),
];

const header = 'message.header.media';
const headed = (kind: Kind, more: object = {}): Message => ({
  type: 'buttons',
  body: 'x',
  header: { type: 'media', media: media(kind, more) },
  buttons: [yes],
});

const headers = [
  ...(['image', 'video', 'document'] as const).flatMap((taken) =>
    (['audio', 'sticker', 'gif'] as const).map((other) =>
      error('bd.header.media', 'buttons', `${header}.kind`, [taken, other], 'one-of', {
        message: headed('image', { mime: 'image/png' }),
      }),
    ),
  ),
  ...addressRows('bd.header.mediaUrl', 'buttons', header, headed('image')),
  avif('bd.header.avif', 'buttons', header, headed('image')),
  ...untold('bd.header.contentType', 'buttons', `${header}.mime`, headed('document')),
  ...untold('bd.header.contentType', 'buttons', `${header}.mime`, headed('video')),
  ...typeRows(
    (kind) => `bd.header.contentType.whatsapp.${kind}`,
    header,
    (kind) => (kind === 'audio' || kind === 'sticker' ? undefined : headed(kind)),
  ),
];

const item = 'message.items.0';
const pair = (kind: Kind, more: object = {}) => several(media(kind, more), media(kind, more));

const lists = [
  ...addressRows('bd.attachments.mediaUrl', 'attachments', item, pair('image')),
  avif('bd.attachments.avif', 'attachments', item, pair('image')),
  ...untold(
    'bd.attachments.contentType',
    'attachments',
    `${item}.mime`,
    pair('document', { mime: 'application/pdf' }),
  ),
  // One file that is no picture makes a file body of all, and there each has its type.
  ...untold(
    'bd.attachments.contentType',
    'attachments',
    `${item}.mime`,
    several(media('image'), media('document', { mime: 'application/pdf' })),
  ),
  ...untold('bd.attachments.contentType.variant', 'attachments', `${item}.mime`, {
    ...pair('image', { mime: 'image/png' }),
    ...inFile,
  } as Message),
  ...typeRows(
    (kind) => `bd.attachments.contentType.whatsapp.${kind}`,
    item,
    (kind) => (kind === 'sticker' ? undefined : pair(kind)),
  ),
  ...(['sticker', 'gif'] as const).map((kind) =>
    error(
      'bd.attachments.source',
      'attachments',
      item,
      [media(kind, { mime: 'image/webp' }), { kind, source: 'id', id: '4021', mime: 'image/webp' }],
      'one-of',
      { message: pair(kind), issueAt: `${item}.source` },
    ),
  ),
  warning(
    'bd.attachments.actions',
    'attachments',
    'message.buttons',
    [undefined, [yes]],
    'advice.several-messages',
    { message: pair('image') },
  ),
];

const places = [
  error('bd.location.coordinates', 'location', 'message.latitude', [0, undefined], 'required'),
  error(
    'bd.location.coordinates.longitude',
    'location',
    'message.longitude',
    [0, undefined],
    'required',
  ),
  error('bd.location.lat', 'location', 'message.latitude', [90, 90.0001], 'range.max'),
  error('bd.location.lat', 'location', 'message.latitude', [-90, -90.0001], 'range.min'),
  error('bd.location.lng', 'location', 'message.longitude', [180, 180.0001], 'range.max'),
  error('bd.location.lng', 'location', 'message.longitude', [-180, -180.0001], 'range.min'),
];

/** Rows of texts, pages, files and places. */
export const messageLimits: readonly LimitExpectation[] = [
  ...texts,
  ...pages,
  ...images,
  ...files,
  ...headers,
  ...lists,
  ...places,
];
