import { error, shape, warning, x } from '../../../../../test/expect-limit.ts';
import { type Json, type Message, setAt } from '../../../../index.ts';
import { samples } from '../../../../samples.ts';
import { payloads } from '../payloads.ts';
import { fileRows, fromUrl, kinds } from './media-rows.ts';

const both = { id: '1166846181421424', link: 'https://example.com/a' };

const xor = kinds.flatMap((kind) => [
  shape(
    `wa.media.id_xor_link.${kind}`,
    payloads[`${kind}-link`] as Json,
    setAt(payloads[`${kind}-link`] as Json, [kind], both),
    'wire.value',
    `/${kind}`,
  ),
  shape(
    `wa.media.id_xor_link.${kind}`,
    payloads[`${kind}-id`] ?? (payloads['audio-voice'] as Json),
    setAt(payloads[`${kind}-link`] as Json, [kind], {}),
    'wire.value',
    `/${kind}`,
  ),
]);

const files = kinds.flatMap((kind) =>
  fileRows({ file: `wa.media.file.${kind}`, suffix: '' }, kind, kind, 'message.media'),
);

const captions = (['image', 'video', 'document'] as const).flatMap((type) => [
  error('wa.media.caption.max', type, 'message.caption', [x(1024), x(1025)], 'length.max'),
  warning(
    'd360.undocumented.caption',
    type,
    'message.caption',
    [undefined, 'x'],
    'schema.undocumented',
  ),
]);

const forbidden = [
  ...(['audio', 'sticker'] as const).map((kind) =>
    shape(
      `wa.media.caption.forbidden${kind === 'audio' ? '' : '.sticker'}`,
      payloads[`${kind}-link`] as Json,
      setAt(payloads[`${kind}-link`] as Json, [kind, 'caption'], 'x'),
      'wire.unknown-member',
      `/${kind}/caption`,
    ),
  ),
  ...(['image', 'audio', 'video', 'sticker'] as const).map((kind) =>
    shape(
      `wa.media.filename.only_document.${kind}`,
      payloads[`${kind}-link`] as Json,
      setAt(payloads[`${kind}-link`] as Json, [kind, 'filename'], 'a.png'),
      'wire.unknown-member',
      `/${kind}/filename`,
    ),
  ),
];

const documents = [
  warning(
    'wa.media.filename.max',
    'document',
    'message.media.filename',
    [`${x(236)}.pdf`, `${x(237)}.pdf`],
    'length.max',
    { params: { max: 240, actual: 241, over: 1, unit: 'code-point' } },
  ),
  warning(
    'wa.media.filename.max.extension',
    'document',
    'message.media.filename',
    ['invoice.pdf', 'invoice'],
    'check.has-extension',
  ),
  warning(
    'd360.undocumented.filename',
    'document',
    'message.media.filename',
    [undefined, 'invoice.pdf'],
    'schema.undocumented',
  ),
];

const note = { ...samples.audio.maximal, voice: true };
const voices = [
  ...['audio/mpeg', 'audio/mp4'].map((mime) =>
    warning(
      'wa.media.voice',
      'audio',
      'message.media.mime',
      [mime === 'audio/mp4' ? 'audio/ogg; codecs=opus' : 'audio/ogg', mime],
      'one-of',
      {
        message: note,
      },
    ),
  ),
  warning(
    'wa.media.voice.url',
    'audio',
    'message.media',
    [
      fromUrl('audio', { url: 'https://example.com/a.ogg' }),
      fromUrl('audio', { url: 'https://example.com/a.mp3' }),
    ],
    'pattern',
    { message: note, issueAt: 'message.media.url' },
  ),
  ...[undefined, false].map((voice) =>
    warning(
      'wa.media.voice',
      'audio',
      'message',
      [
        { type: 'audio', media: fromUrl('audio', { mime: 'audio/mpeg' }), voice },
        { type: 'audio', media: fromUrl('audio', { mime: 'audio/mpeg' }), voice: true },
      ],
      'one-of',
      { issueAt: 'message.media.mime' },
    ),
  ),
  warning(
    'd360.undocumented.voice',
    'audio',
    'message.voice',
    [undefined, true],
    'schema.undocumented',
  ),
];

const headed = ['buttons', 'link', 'flow', 'address-request'] as const;

const header = (type: (typeof headed)[number], kind: (typeof kinds)[number]): Message => ({
  ...samples[type].maximal,
  header: { type: 'media', media: { kind, source: 'url', url: 'https://example.com/a' } },
});

const imageHeader = payloads['buttons-image'] as Json;
const headers = [
  shape(
    'wa.int.header.media',
    imageHeader,
    setAt(imageHeader, ['interactive', 'header', 'image'], both),
    'wire.value',
    '/interactive/header/image',
  ),
  ...(['image', 'video', 'document'] as const).flatMap((kind) =>
    headed.flatMap((type) =>
      fileRows(
        { file: `wa.media.file.header.${kind}`, suffix: '.header' },
        kind,
        type,
        'message.header.media',
        header(type, kind),
      ),
    ),
  ),
  shape(
    'wa.media.header.caption',
    imageHeader,
    setAt(imageHeader, ['interactive', 'header', 'image', 'caption'], 'x'),
    'wire.unknown-member',
    '/interactive/header/image/caption',
  ),
  ...headed.flatMap((type) => {
    const message = header(type, 'document');
    const name = 'message.header.media.filename';
    return [
      warning(
        'wa.media.filename.max.header',
        type,
        name,
        [`${x(236)}.pdf`, `${x(237)}.pdf`],
        'length.max',
        { message },
      ),
      warning(
        'd360.undocumented.filename.header',
        type,
        name,
        [undefined, 'slip.pdf'],
        'schema.undocumented',
        { message },
      ),
    ];
  }),
];

const cards = (['image', 'video'] as const).flatMap((kind) =>
  fileRows(
    { file: `wa.media.file.card.${kind}`, suffix: '.card' },
    kind,
    'carousel',
    'message.cards.1.media',
  ),
);

/** Media messages, media headers and the media of cards. */
export const mediaLimits = [
  ...xor,
  ...files,
  ...captions,
  ...forbidden,
  ...documents,
  ...voices,
  ...headers,
  ...cards,
];
