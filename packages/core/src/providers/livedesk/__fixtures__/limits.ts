import type { LimitExpectation } from '../../../../test/describe-agreement.ts';
import { address, error, shape, times, warning, x } from '../../../../test/expect-limit.ts';
import type { Json, Media, Message, MessageType } from '../../../index.ts';
import { payloads } from './payloads.ts';

const isPrivate = 'options.livedesk.private';
const kib = 1024;
const mib = 1_048_576;
const kinds = ['image', 'video', 'audio', 'document'] as const;
type Kind = (typeof kinds)[number];

/** A type and a size that WhatsApp's page takes, and a type that it does not. */
const files: Readonly<Record<Kind, readonly [mime: string, bytes: number, other: string]>> = {
  image: ['image/png', 5 * mib, 'image/bmp'],
  video: ['video/3gpp', 16 * mib, 'video/webm'],
  audio: ['audio/amr', 16 * mib, 'audio/wav'],
  document: ['text/plain', 100 * mib, 'application/zip'],
};

const fromFile = (kind: Media['kind']): Media => ({
  kind,
  source: 'file',
  file: { id: 'file_1', name: 'a', size: kib },
});
const fromUrl = (kind: Media['kind']): Media => ({ kind, source: 'url', url: address(30) });
const alone = (kind: Kind) => ({ type: kind, media: fromFile(kind), caption: 'c' }) as Message;
const several = (...items: Media[]): Message => ({ type: 'attachments', items, caption: 'c' });
const note = (type: MessageType, message: Message) =>
  warning('ld.private.customer', type, isPrivate, [false, true], 'advice.private-customer', {
    message,
  });

const text = (written: string) => ({ type: 'text', text: written });
const slot = (name: string, ...values: unknown[]) => ({
  slot: name,
  parameters: values.map((value) => ({ value })),
});
const button = (kind: string, ...values: unknown[]) => ({
  ...slot('button', ...values),
  index: 0,
  button: kind,
});
const template = (...components: unknown[]) =>
  ({ type: 'template', name: 'n', language: 'en', preview: 'p', components }) as Message;
const inHeader = (value: unknown) => ({ message: template(slot('header', value)) });
const inBody = { message: template(slot('body', text('a'), text('b'))) };
const picture = { type: 'media', media: fromUrl('image') };
const place = { type: 'location', latitude: 1, longitude: 1, name: 'n', address: 'a' };
const first = 'message.components.0';
const list = `${first}.parameters`;
const value = `${list}.0.value`;
const withParams = (params: { [key: string]: Json }): Json => ({
  ...(payloads.template as object),
  template_params: { name: 'n', language: 'en', ...params },
});

const envelope = [
  error('ld.conversation_id', 'text', 'to.id', ['141', ''], 'required'),
  ...[
    ['1', '0'],
    ['9007199254740993', '141a'],
    ['1234567890123456789', '12345678901234567890'],
    ['141', '../141'],
    ['141', '14%2f1'],
    ['141', '14\r\n1'],
  ].map(([allowed, refused]) =>
    error('ld.conversation_id.digits', 'text', 'to.id', [allowed, refused], 'pattern'),
  ),
  shape(
    'ld.private.boolean',
    { content: 'c', private: true },
    { content: 'c', private: 'true' },
    'wire.type',
    '/private',
  ),
  warning('ld.private.boolean.note', 'text', isPrivate, [false, true], 'advice.private-note'),
  note('image', alone('image')),
  note('attachments', several(fromFile('image'), fromFile('image'))),
  note('template', template()),
  ...[
    ['29', '0'],
    ['1', 'abc'],
    ['123456789012345', '1.5'],
    ['7', '-7'],
  ].map(([allowed, refused]) =>
    error('ld.in_reply_to.int', 'text', 'replyTo', [{ id: allowed }, { id: refused }], 'pattern', {
      issueAt: 'replyTo.id',
    }),
  ),
  error('ld.in_reply_to.required', 'text', 'replyTo', [{ id: '29' }, { id: '' }], 'required', {
    issueAt: 'replyTo.id',
  }),
  warning(
    'ld.in_reply_to.undocumented',
    'image',
    'replyTo',
    [undefined, { id: '29' }],
    'schema.undocumented',
    { message: alone('image'), issueAt: 'replyTo.id' },
  ),
];

const texts = [
  error('ld.content.required', 'text', 'message.text', ['c', ''], 'required'),
  warning('ld.content.max', 'text', 'message.text', [x(150_000), x(150_001)], 'length.max'),
  warning('ld.content.whatsapp.max', 'text', 'message.text', [x(4096), x(4097)], 'length.max'),
  error('ld.content.whatsapp.max', 'text', 'message.text', [x(4096), x(4097)], 'length.max', {
    context: { inbox: 'whatsapp' },
  }),
  warning('ld.content.caption.max', 'image', 'message.caption', [x(1024), x(1025)], 'length.max', {
    message: alone('image'),
  }),
  warning('ld.attachments.caption.audio', 'audio', 'message.caption', ['', 'c'], 'forbidden', {
    message: alone('audio'),
  }),
  warning(
    'ld.attachments.caption.audio.items',
    'attachments',
    'message.caption',
    [undefined, 'c'],
    'forbidden',
    { message: several(fromFile('audio'), fromFile('image')) },
  ),
];

const single = kinds.flatMap((kind) => {
  const [mime, bytes, other] = files[kind];
  const id = `ld.attachments.whatsapp.media.${kind}`;
  const message = alone(kind);
  return [
    error(id, kind, 'message.media', [fromFile(kind), fromUrl(kind)], 'media.source', { message }),
    warning(id, kind, 'message.media.mime', [mime, other], 'media.type', {
      message,
      issueAt: 'message.media',
    }),
    warning(id, kind, 'message.media.file.size', [bytes, bytes + 1], 'media.size', {
      message,
      issueAt: 'message.media',
    }),
  ];
});

const inItems = kinds.flatMap((kind) => {
  const [mime, bytes, other] = files[kind];
  const id = `ld.attachments.whatsapp.media.items.${kind}`;
  const message = several(fromFile(kind), fromFile(kind));
  const at = 'message.items.1';
  return [
    error(id, 'attachments', at, [fromFile(kind), fromUrl(kind)], 'media.source', { message }),
    warning(id, 'attachments', `${at}.mime`, [mime, other], 'media.type', { message, issueAt: at }),
    warning(id, 'attachments', `${at}.file.size`, [bytes, bytes + 1], 'media.size', {
      message,
      issueAt: at,
    }),
  ];
});

const attached = [
  shape(
    'ld.attachments.parts',
    payloads.image as Json,
    { 'attachments[]': [{ file: { id: 'f', name: 'a.png' }, mime: 7 }] },
    'wire.type',
    '/attachments[]/0/mime',
  ),
  error(
    'ld.attachments.source.other',
    'attachments',
    'message.items.1',
    [fromFile('sticker'), fromUrl('sticker')],
    'one-of',
    { message: several(fromFile('image'), fromFile('image')), issueAt: 'message.items.1.source' },
  ),
  error('ld.attachments.file', 'image', 'message.media.file.id', ['f', ''], 'required', {
    message: alone('image'),
  }),
  error(
    'ld.attachments.file.items',
    'attachments',
    'message.items.1.file.id',
    ['f', ''],
    'required',
    {
      message: several(fromFile('image'), fromFile('image')),
    },
  ),
  warning(
    'ld.attachments.size.max',
    'document',
    'message.media.file.size',
    [40 * mib, 40 * mib + 1],
    'media.size',
    { message: alone('document') },
  ),
  warning(
    'ld.attachments.size.max.items',
    'attachments',
    'message.items.1.file.size',
    [40 * mib, 40 * mib + 1],
    'media.size',
    { message: several(fromFile('document'), fromFile('document')) },
  ),
  error(
    'ld.attachments.count.min',
    'attachments',
    'message.items',
    [[fromFile('image')], []],
    'items.min',
  ),
  warning(
    'ld.attachments.count.max',
    'attachments',
    'message.items',
    [times(15, () => fromFile('image')), times(16, () => fromFile('image'))],
    'items.max',
  ),
  warning(
    'ld.attachments.whatsapp.first_only',
    'attachments',
    'message.items',
    [times(1, () => fromFile('image')), times(2, () => fromFile('image'))],
    'advice.first-file-only',
  ),
];

const identity = [
  error('ld.content.required.template', 'template', 'message.preview', ['p', ''], 'required'),
  shape(
    'ld.template.message_type',
    payloads.template as Json,
    { ...(payloads.template as object), message_type: 'incoming' },
    'wire.value',
    '/message_type',
  ),
  shape(
    'ld.template.no_files',
    payloads.template as Json,
    { ...(payloads.template as object), 'attachments[]': [] },
    'wire.unknown-member',
    '/attachments[]',
  ),
  error('ld.template.name.required', 'template', 'message.name', ['n', ''], 'required'),
  error('ld.template.name.required', 'template', 'message.name', [x(512), x(513)], 'length.max'),
  error('ld.template.name.pattern', 'template', 'message.name', ['a_1', 'A-1'], 'pattern'),
  error('ld.template.language.required', 'template', 'message.language', ['en', ''], 'required'),
  error(
    'ld.template.language.shape',
    'template',
    'message.language',
    ['pt_BR', 'pt-BR'],
    'pattern',
  ),
  warning(
    'ld.template.language.listed',
    'template',
    'message.language',
    ['pt_BR', 'xx'],
    'check.template-language',
  ),
  ...['MARKETING', 'UTILITY', 'AUTHENTICATION'].map((allowed) =>
    warning(
      'ld.template.category.enum',
      'template',
      'message.category',
      [allowed, allowed.toLowerCase()],
      'one-of',
    ),
  ),
  error(
    'ld.template.components.once',
    'template',
    'message.components',
    [[slot('body', text('a'))], [slot('body', text('a')), slot('body', text('b'))]],
    'structure.components-once',
    { issueAt: 'message.components.1.slot' },
  ),
];

const namedPair = (one: string | undefined, two: string | undefined) => [
  {
    slot: 'body',
    parameters: [
      { name: one, value: text('a') },
      { name: two, value: text('b') },
    ],
  },
];

const values = [
  ...(
    [
      [namedPair('1', '2'), namedPair('1', '3'), 1],
      [namedPair('a', 'b'), namedPair('a', undefined), 1],
      [namedPair(undefined, '2'), namedPair('1', 'b'), 0],
      [namedPair('2', '1'), namedPair('a', 'a'), 1],
    ] as const
  ).map(([allowed, refused, at]) =>
    error(
      'ld.template.body.params.key',
      'template',
      'message.components',
      [allowed, refused],
      'structure.positions-or-names',
      { issueAt: `${list}.${at}.name` },
    ),
  ),
  error(
    'ld.template.body.params.name',
    'template',
    `${list}.0.name`,
    ['a_1', 'É'],
    'pattern',
    inBody,
  ),
  warning(
    'ld.template.body.params.name.digits',
    'template',
    `${list}.0.name`,
    ['12', 'a1'],
    'pattern',
    inBody,
  ),
  error(
    'ld.template.body.params.text',
    'template',
    value,
    [text('a'), { type: 'currency', code: 'MAD', amount1000: 1, fallback: 'f' }],
    'one-of',
    { ...inBody, issueAt: `${value}.type` },
  ),
  error('ld.template.param', 'template', value, [text('a'), undefined], 'required', inBody),
  error('ld.template.param.value', 'template', `${value}.text`, ['a', ''], 'required', inBody),
  ...['a\nb', 'a\tb', 'a     b'].map((refused) =>
    error(
      'ld.template.param.value.characters',
      'template',
      `${value}.text`,
      ['a    b', refused],
      'check.template-text',
      inBody,
    ),
  ),
  warning(
    'ld.template.param.sanitised',
    'template',
    `${value}.text`,
    [x(1000), x(1001)],
    'length.max',
    inBody,
  ),
  ...['<', '>', '"', "'"].map((refused) =>
    warning(
      'ld.template.param.sanitised.characters',
      'template',
      `${value}.text`,
      ['a', refused],
      'pattern',
      inBody,
    ),
  ),
];

const header = [
  error(
    'ld.template.header.type.enum',
    'template',
    value,
    [picture, { type: 'payload', payload: 'p' }],
    'one-of',
    { ...inHeader(picture), issueAt: `${value}.type` },
  ),
  shape(
    'ld.template.header.type',
    payloads.templateImage as Json,
    withParams({ header_params: { type: 'audio', media_url: 'https://example.com/a' } }),
    'wire.value',
    '/template_params/header_params/type',
  ),
  error(
    'ld.template.header.type.enum.media',
    'template',
    `${value}.media.kind`,
    ['document', 'audio'],
    'one-of',
    inHeader(picture),
  ),
  error(
    'ld.template.header.text.vars',
    'template',
    list,
    [[{ value: text('a') }], [{ value: text('a') }, { value: text('b') }]],
    'items.max',
    inHeader(text('a')),
  ),
  error(
    'ld.template.header.text.max',
    'template',
    `${value}.text`,
    [x(60), x(61)],
    'length.max',
    inHeader(text('a')),
  ),
  error(
    'ld.template.header.media.source',
    'template',
    `${value}.media`,
    [fromUrl('image'), { kind: 'image', source: 'id', id: '7' }],
    'one-of',
    { ...inHeader(picture), issueAt: `${value}.media.source` },
  ),
  error(
    'ld.template.header.media.required',
    'template',
    `${value}.media.url`,
    [address(30), ''],
    'required',
    inHeader(picture),
  ),
  ...['ftp://example.com/a', 'example.com/a'].map((refused) =>
    error(
      'ld.template.header.media.url',
      'template',
      `${value}.media.url`,
      ['http://example.com/a', refused],
      'check.http-url',
      inHeader(picture),
    ),
  ),
  warning(
    'ld.template.header.media.url.max',
    'template',
    `${value}.media.url`,
    [address(2000), address(2001)],
    'length.max',
    inHeader(picture),
  ),
  shape(
    'ld.template.header.filename.only_document',
    payloads.templateDocument as Json,
    withParams({
      header_params: { type: 'image', media_url: 'https://example.com/a', filename: 'a.jpg' },
    }),
    'wire.unknown-member',
    '/template_params/header_params/filename',
  ),
  ...(['latitude', 'longitude'] as const).flatMap((member, index) => {
    const more = index === 0 ? '' : '.longitude';
    const max = index === 0 ? 90 : 180;
    const at = `${value}.${member}`;
    const id = 'ld.template.header.location';
    return [
      error(`${id}${more}`, 'template', at, [1, undefined], 'required', inHeader(place)),
      error(`${id}.range${more}`, 'template', at, [max, max + 1], 'range.max', inHeader(place)),
      error(`${id}.range${more}`, 'template', at, [-max, -max - 1], 'range.min', inHeader(place)),
    ];
  }),
  ...(['name', 'address'] as const).map((member) =>
    warning(
      `ld.template.header.location.${member}`,
      'template',
      `${value}.${member}`,
      ['n', ''],
      'required',
      inHeader(place),
    ),
  ),
];

const rest = [
  warning(
    'ld.template.footer',
    'template',
    `${first}.slot`,
    ['body', 'footer'],
    'forbidden',
    inBody,
  ),
  ...[-1, 10].map((refused) =>
    error(
      'ld.template.button.index',
      'template',
      `${first}.index`,
      [9, refused],
      refused < 0 ? 'range.min' : 'range.max',
      { message: template(button('url', text('a'))) },
    ),
  ),
  error('ld.template.button.sub_type', 'template', `${first}.button`, ['url', 'flow'], 'one-of', {
    message: template(button('url', text('a'))),
  }),
  error(
    'ld.template.button.sub_type.required',
    'template',
    `${first}.button`,
    ['url', ''],
    'required',
    { message: template(button('url', text('a'))) },
  ),
  error(
    'ld.template.button.values',
    'template',
    'message.components',
    [[button('url', text('a'))], [button('url', { type: 'payload', payload: 'p' })]],
    'structure.button-values',
    { issueAt: `${value}.type` },
  ),
  error(
    'ld.template.button.url.text',
    'template',
    list,
    [[{ value: text('a') }], []],
    'items.min',
    {
      message: template(button('url', text('a'))),
    },
  ),
  warning(
    'ld.template.button.url.text.max',
    'template',
    `${value}.text`,
    [x(2000), x(2001)],
    'length.max',
    { message: template(button('url', text('a'))) },
  ),
  error(
    'ld.template.button.qr.payload',
    'template',
    list,
    [
      [{ value: { type: 'payload', payload: 'p' } }],
      times(2, () => ({ value: { type: 'payload', payload: 'p' } })),
    ],
    'items.max',
    { message: template(button('quick_reply', { type: 'payload', payload: 'p' })) },
  ),
  ...(
    [
      [x(256), x(257), 'length.max'],
      ['p', '', 'required'],
    ] as const
  ).map(([allowed, refused, code]) =>
    warning(
      'ld.template.button.qr.payload.max',
      'template',
      `${value}.payload`,
      [allowed, refused],
      code,
      { message: template(button('quick_reply', { type: 'payload', payload: 'p' })) },
    ),
  ),
];

/**
 * LiveDesk's limits, typed by hand from the provider's page and WhatsApp's, without a look at the
 * numbers of the tables they check. Lengths in code points.
 */
export const limitExpectations: readonly LimitExpectation[] = [
  ...envelope,
  ...texts,
  ...single,
  ...inItems,
  ...attached,
  ...identity,
  ...values,
  ...header,
  ...rest,
];
