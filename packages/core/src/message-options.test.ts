import { describe, expect, it } from 'vitest';
import {
  bird,
  bodyForm,
  type Draft,
  d360,
  decode,
  encode,
  getAt,
  type Message,
  normalize,
  validate,
} from './index.ts';

const to = { type: 'phone', phone: '+31612345678' } as const;
const media = { kind: 'image', source: 'url', url: 'https://example.com/a.jpg' } as const;

function draftOf(message: Message): Draft {
  return { version: 1, to, message };
}

function withOptions(message: Message, bird: object): Draft {
  return draftOf({ ...message, options: { bird } } as Message);
}

function codesOf(draft: Draft) {
  return validate(draft, bird).map(({ code, path }) => `${code} ${path.join('.')}`);
}

const plain: Message = { type: 'text', text: 'Hello' };
const buttons: Message = {
  type: 'buttons',
  body: 'Pick',
  buttons: [{ type: 'reply', text: 'One' }],
};

describe('the options of a message', () => {
  it.each<[string, Message, object, string, object]>([
    [
      'text',
      plain,
      {
        subject: 'Hi',
        headers: [{ key: 'X-A', value: '1' }],
        lineEmoji: [{ index: 0, productId: 'p', emojiId: 'e' }],
        telegram: { parseMode: 'MarkdownV2' },
        apple: { summaryText: 's', appClipPreview: true, appClipRegion: 'NL' },
      },
      'body.text.metadata',
      {
        subject: 'Hi',
        headers: { 'X-A': '1' },
        line: { emoji: { items: [{ index: 0, productId: 'p', emojiId: 'e' }] } },
        telegram: { parseMode: 'MarkdownV2' },
        apple: { summaryText: 's', appClipPreview: true, appClipRegion: 'NL' },
      },
    ],
    [
      'buttons',
      buttons,
      { linkPreview: false },
      'body.text.metadata',
      { whatsapp: { previewUrl: false } },
    ],
    [
      'image',
      { type: 'image', media },
      { subject: 'Hi', fallbackText: 'f', storyType: 's', telegram: { parseMode: 'Markdown' } },
      'body.image.metadata',
      { subject: 'Hi', fallbackText: 'f', storyType: 's', telegram: { parseMode: 'Markdown' } },
    ],
    [
      'html',
      { type: 'html', html: '<p>Hi</p>' },
      {
        subject: 'Hi',
        emailFrom: { username: 'ada', displayName: 'Ada' },
        initialOpenTracking: true,
        clickTracking: false,
        openTracking: true,
      },
      'body.html.metadata',
      {
        subject: 'Hi',
        emailFrom: { username: 'ada', displayName: 'Ada' },
        initialOpenTracking: true,
        clickTracking: false,
        openTracking: true,
      },
    ],
  ])('are written and read: %s', (_, message, options, place, metadata) => {
    const draft = withOptions(message, options);
    const body = bodyForm(encode(draft, bird).request);
    expect(getAt(body, place.split('.'))).toEqual(metadata);
    expect(decode(body, bird).draft).toEqual(draft);
    expect(normalize(draft, bird)).toEqual(draft);
  });

  it('that say nothing are not written', () => {
    const empty = { subject: '', headers: [], apple: {}, telegram: {}, lineEmoji: [] };
    const draft = withOptions(plain, empty);
    expect(encode(draft, bird).request).toEqual(encode(draftOf(plain), bird).request);
    expect(normalize(draft, bird)).toEqual(draftOf(plain));
    expect(validate(draft, bird)).toEqual([]);
  });

  it('of another shape are refused at their place', () => {
    expect(codesOf(withOptions(plain, { subject: 5 }))).toEqual([
      'draft.type message.options.bird.subject',
    ]);
    expect(codesOf(withOptions(plain, { telegram: { parseMode: 'HTML' } }))).toEqual([
      'draft.value message.options.bird.telegram.parseMode',
    ]);
    const section: Message = {
      type: 'section',
      items: [plain, { ...plain, options: { bird: { headers: 'x' } } } as Message],
    };
    expect(codesOf(draftOf(section))).toEqual(['draft.type message.items.1.options.bird.headers']);
  });

  it('that the type does not have are lost, and said to be', () => {
    expect(codesOf(withOptions(plain, { storyType: 's', subject: 'Hi' }))).toEqual([
      'loss message.options.bird.storyType',
    ]);
    const place: Message = { type: 'location', latitude: 1, longitude: 2 };
    expect(codesOf(withOptions(place, { subject: 'Hi' }))).toEqual([
      'loss message.options.bird.subject',
    ]);
    // Options are content whatever they are called.
    expect(codesOf(withOptions(place, { kind: 'k', filename: 'f' }))).toEqual([
      'loss message.options.bird.kind',
      'loss message.options.bird.filename',
    ]);
  });

  it('of another provider are lost', () => {
    expect(validate(withOptions(plain, { subject: 'Hi' }), d360).map(({ code }) => code)).toEqual([
      'loss',
    ]);
  });

  it('are whole where the API asks for it', () => {
    expect(codesOf(withOptions(plain, { lineEmoji: [{ index: 1.5 }] }))).toEqual([
      'range.integer message.options.bird.lineEmoji.0.index',
      'required message.options.bird.lineEmoji.0.productId',
      'required message.options.bird.lineEmoji.0.emojiId',
    ]);
    expect(codesOf(withOptions(buttons, { attachments: [{ url: 'https://a.b/c' }] }))).toEqual([
      'required message.options.bird.attachments.0.filename',
      'no-effect message.options.bird.attachments',
    ]);
    expect(codesOf(withOptions(plain, { apple: { appClipRegion: 'nl' } }))).toEqual([
      'pattern message.options.bird.apple.appClipRegion',
    ]);
  });
});
