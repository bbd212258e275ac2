import { describe, expect, it } from 'vitest';
import {
  bird,
  bodyForm,
  checkPayload,
  decode,
  encode,
  type Json,
  type Message,
  normalize,
  validate,
} from '../../index.ts';

const to = { type: 'phone', phone: '+447700900123' } as const;
const url = 'https://example.com/a';

function draftOf(message: Message) {
  return { version: 1 as const, to, message };
}

function inEnvelope(body: Json): Json {
  return {
    receiver: { contacts: [{ identifierValue: '+447700900123' }] },
    body,
  };
}

function bodyOf(message: Message): Json {
  return (bodyForm(encode(draftOf(message), bird).request) as { body: Json }).body;
}

function read(body: Json): Message {
  return decode(inEnvelope(body), bird).draft.message;
}

function codesOf(message: Message): string[] {
  return validate(draftOf(message), bird).map(({ code, path }) => `${code}@${path.join('.')}`);
}

const reply = (text: string): Json => ({ type: 'reply', reply: { text } });
const file = (contentType: string, more: { [key: string]: Json } = {}): Json => ({
  mediaUrl: url,
  contentType,
  ...more,
});
const image = (...images: string[]): Json => ({
  type: 'image',
  image: { images: images.map((mediaUrl) => ({ mediaUrl })) },
});
const files = (...each: Json[]): Json => ({ type: 'file', file: { files: each } });

describe('which message a body is', () => {
  it.each<[string, Json, Message['type']]>([
    ['no action', { type: 'text', text: { text: 'x' } }, 'text'],
    ['an empty list of actions', { type: 'text', text: { text: 'x', actions: [] } }, 'text'],
    ['null for actions', { type: 'text', text: { text: 'x', actions: null } }, 'text'],
    ['one reply', { type: 'text', text: { text: 'x', actions: [reply('a')] } }, 'buttons'],
    ['one unknown action', { type: 'text', text: { text: 'x', actions: [7] } }, 'buttons'],
    ['an image', image(`${url}.png`), 'image'],
    ['a WebP picture', image(`${url}.webp?alt=media`), 'sticker'],
    [
      'a WebP picture with words',
      { type: 'image', image: { text: 'x', images: [{ mediaUrl: `${url}.webp` }] } },
      'image',
    ],
    ['no image', image(), 'attachments'],
    ['two images', image(url, url), 'attachments'],
    ['a film', files(file('video/mp4')), 'video'],
    ['a sound with parameters', files(file('Audio/OGG; codecs=opus')), 'audio'],
    ['a picture as a file', files(file('image/png')), 'image'],
    ['a moving sticker', files(file('image/webp', { metadata: { isAnimated: true } })), 'sticker'],
    ['a page', files(file('text/csv')), 'document'],
    ['no known type', files(file('model/gltf')), 'document'],
    [
      'a type that says nothing, and an ending',
      files({ mediaUrl: `${url}.mp3`, contentType: 'application/octet-stream' }),
      'audio',
    ],
    [
      'a name that says more than the address',
      files({ mediaUrl: url, contentType: '', filename: 'a.mp4' }),
      'video',
    ],
    ['no file', files(), 'attachments'],
    ['two files', files(file('video/mp4'), file('image/png')), 'attachments'],
    [
      'a film with a link',
      {
        type: 'file',
        file: { files: [file('video/mp4')], actions: [{ type: 'link', link: { text: 'a', url } }] },
      },
      'link',
    ],
    [
      'two pictures with a link',
      {
        type: 'image',
        image: {
          images: [{ mediaUrl: url }, { mediaUrl: url }],
          actions: [{ type: 'link', link: { text: 'a', url } }],
        },
      },
      'attachments',
    ],
    ['a template of the list that nothing describes', { type: 'template', template: {} }, 'custom'],
    ['an action of the list that nothing describes', { type: 'action', action: {} }, 'custom'],
    ['a member of Object', { type: 'constructor' }, 'custom'],
  ])('%s', (_, body, type) => {
    const { draft } = decode(inEnvelope(body), bird);
    expect(draft.message.type).toBe(type);
    expect(bodyForm(encode(draft, bird).request)).toEqual(inEnvelope(body));
  });

  it('says where a type is that the API does not have', () => {
    expect(checkPayload(inEnvelope({ type: 'action', action: {} }), bird)).toContainEqual(
      expect.objectContaining({ code: 'type.unknown', pointer: '/body/type' }),
    );
  });
});

describe('replies and postbacks', () => {
  const buttons = (...each: object[]) => ({ type: 'buttons', body: 'x', buttons: each }) as Message;

  it('sends a reply without an id as a reply, with one as a postback', () => {
    const message = buttons(
      { type: 'reply', text: 'a' },
      { type: 'reply', text: 'b', id: '' },
      { type: 'reply', text: 'c', id: 'c' },
    );
    expect(bodyOf(message)).toMatchObject({
      text: {
        actions: [
          { type: 'reply', reply: { text: 'a' } },
          { type: 'reply', reply: { text: 'b' } },
          { type: 'postback', postback: { text: 'c', payload: 'c' } },
        ],
      },
    });
  });

  it('remembers a postback without a payload, until it gets one', () => {
    const body: Json = {
      type: 'text',
      text: { text: 'x', actions: [{ type: 'postback', postback: { text: 'a' } }] },
    };
    const message = read(body) as Extract<Message, { type: 'buttons' }>;
    expect(message.buttons[0]).toEqual({
      type: 'reply',
      text: 'a',
      extra: { bird: { variant: 'postback' } },
    });
    expect(bodyOf(message)).toEqual(body);
    const withId = buttons({ ...message.buttons[0], id: 'p' });
    expect(bodyOf(withId)).toMatchObject({
      text: { actions: [{ type: 'postback', postback: { text: 'a', payload: 'p' } }] },
    });
  });

  it('keeps what no button can say beside the ones that can', () => {
    const call: Json = { type: 'call', call: { text: 'Call us' } };
    const body: Json = { type: 'text', text: { text: 'x', actions: [reply('a'), call] } };
    const message = read(body) as Extract<Message, { type: 'buttons' }>;
    expect(message.buttons.map(({ type }) => type)).toEqual(['reply', 'custom']);
    expect(bodyOf(message)).toEqual(body);
  });
});

describe('what a body has no place for', () => {
  it('says that a header text and a footer are lost', () => {
    const message: Message = {
      type: 'buttons',
      header: { type: 'text', text: 'above' },
      body: 'x',
      footer: 'below',
      buttons: [{ type: 'reply', text: 'a' }],
    };
    expect(codesOf(message)).toEqual(['loss@message.header.text', 'loss@message.footer']);
  });

  it('refuses a file that has no address', () => {
    const message: Message = {
      type: 'video',
      media: { kind: 'video', source: 'id', id: '4021' },
    };
    expect(codesOf(message)).toContain('media.source@message.media');
    expect(codesOf(message)).toContain('loss@message.media.id');
  });
});

describe('the type of a file', () => {
  const document = (media: object): Message =>
    ({ type: 'document', media: { kind: 'document', source: 'url', url, ...media } }) as Message;

  it('is what is said, else what the name or address promises', () => {
    const typeOf = (media: object) =>
      (bodyOf(document(media)) as { file: { files: { contentType?: string }[] } }).file.files[0]
        ?.contentType;
    expect(typeOf({ mime: 'text/x-plan', url: `${url}.pdf` })).toBe('text/x-plan');
    expect(typeOf({ url: `${url}.pdf`, filename: 'a.docx' })).toContain('wordprocessingml');
    expect(typeOf({ url: `${url}.pdf`, mime: '' })).toBe('application/pdf');
    expect(typeOf({})).toBeUndefined();
  });

  it('is asked for where nothing tells it', () => {
    expect(codesOf(document({}))).toEqual(['required@message.media.mime']);
    expect(codesOf(document({ url: `${url}.pdf` }))).toEqual([]);
  });

  it('is stated by the normal form, which also gives the message its true type', () => {
    const normal = (message: Message) => normalize(draftOf(message), bird).message;
    expect(normal(document({ url: `${url}.mp4` }))).toEqual({
      type: 'video',
      media: { kind: 'video', source: 'url', url: `${url}.mp4`, mime: 'video/mp4' },
    });
    expect(normal(document({ url: `${url}.png` }))).toEqual({
      type: 'image',
      media: { kind: 'image', source: 'url', url: `${url}.png`, mime: 'image/png' },
      extra: { bird: { variant: 'file' } },
    });
    expect(
      normal({
        type: 'attachments',
        items: [{ kind: 'image', source: 'url', url }],
        caption: 'x',
        buttons: [{ type: 'link', text: 'a', url }],
      }),
    ).toEqual({
      type: 'link',
      header: { type: 'media', media: { kind: 'image', source: 'url', url } },
      body: 'x',
      label: 'a',
      url,
    });
  });
});

describe('sections', () => {
  const text: Message = { type: 'text', text: 'x' };
  const section = (...items: Message[]): Message => ({ type: 'section', items });

  it('hold bare bodies', () => {
    expect(bodyOf(section(text))).toEqual({
      type: 'section',
      section: { items: [{ type: 'text', text: { text: 'x' } }] },
    });
  });

  it('hold one more level, and say where it is too deep', () => {
    expect(codesOf(section(section(text)))).toEqual([
      'no-effect@message.type',
      'no-effect@message.items.0.type',
    ]);
    const deep = section(section(section(text)));
    expect(codesOf(deep)).toContain('one-of@message.items.0.items.0.type');
    const payload = inEnvelope(bodyOf(deep));
    expect(decode(payload, bird).draft.message).toEqual(deep);
    expect(checkPayload(payload, bird)).toContainEqual(
      expect.objectContaining({
        layer: 'wire',
        severity: 'error',
        pointer: '/body/section/items/0/section/items/0/type',
      }),
    );
  });

  it.each<[string, Message]>([
    ['html', { type: 'html', html: '<p>x</p>' }],
    ['one-time-code', { type: 'one-time-code', disclaimer: true }],
    ['call-permission', { type: 'call-permission' }],
    ['template', { type: 'template', name: 'order_ready', components: [] }],
    ['reaction', { type: 'reaction', messageId: 'wamid.1', emoji: '👍' }],
  ])('refuse what they cannot hold: %s', (_, item) => {
    expect(codesOf(section(text, item))).toContain('one-of@message.items.1.type');
  });

  it('keep an item that is no body, in its place', () => {
    const body: Json = {
      type: 'section',
      section: { items: [{ type: 'poll', poll: {} }, 7, { type: 'text', text: { text: 'x' } }] },
    };
    const message = read(body) as Extract<Message, { type: 'section' }>;
    expect(message.items.map(({ type }) => type)).toEqual(['custom', 'custom', 'text']);
    expect(message.items[0]).toMatchObject({ json: expect.stringContaining('"poll"') });
    expect(bodyOf(message)).toEqual(body);
  });

  it('hold their messages to the limits of their own types', () => {
    expect(codesOf(section({ type: 'text', text: '' }))).toContain('required@message.items.0.text');
  });
});
