import { describe, expect, it } from 'vitest';
import { draftOf, samplesOf } from '../../../test/arbitraries.ts';
import { describeProvider } from '../../../test/describe-provider.ts';
import { describeResearch } from '../../../test/describe-research.ts';
import {
  bird,
  bodyForm,
  cellOf,
  checkPayload,
  type Draft,
  decode,
  encode,
  getAt,
  type Issue,
  isCodec,
  type Json,
  type Message,
  type MessageType,
  setAt,
} from '../../index.ts';
import { sampleDrafts } from '../../samples.ts';
import { envelopePayloads } from './__fixtures__/envelopes.ts';
import { rowIds } from './__fixtures__/limits/ids.ts';
import { limitExpectations } from './__fixtures__/limits/index.ts';
import { inEnvelope, payloads } from './__fixtures__/payloads.ts';
import {
  deprecatedPayloads,
  parameterTypes,
  templatePayloads,
  withParameter,
} from './__fixtures__/templates.ts';
import { notCheckable } from './limits/index.ts';

const fixtures = {
  ...payloads,
  ...envelopePayloads,
  ...templatePayloads,
  ...deprecatedPayloads,
};

describeProvider({ provider: bird, fixtures, limits: limitExpectations });

function there(payload: Json): Json {
  return written(decode(payload, bird).draft);
}

function written(draft: Draft): Json {
  return bodyForm(encode(draft, bird).request);
}

function bodyOf(message: Message, more: Partial<Draft> = {}): Json {
  return written({ ...draftOf(message, bird), ...more });
}

/** Rows beside those of the research, with what they follow from. */
const additions: readonly [of: RegExp, reason: string][] = [
  [/^bd\.(replyTo|meta)\.order\b/, 'the schema asks for whole numbers'],
  [/^bd\.html\.emailFrom\.username$/, 'the pattern of meta.email.from.username, once more'],
  [/^bd\.text\.(emoji|apple)\./, 'what the schema says of Line and Apple'],
  [/^bd\.attachment\.address\.option$/, 'an address is absolute in options too'],
  [/^bd\.section\./, 'SectionBody of the schema, and C-06'],
  [/^bd\.(header|attachments)\./, 'the rows of one file, over buttons and in a list of files'],
  [/^bd\.image\.avif$/, 'C-33'],
  [/^bd\.file\.sticker\.animated$/, 'C-34'],
  [/^bd\.permission\.undocumented$/, 'C-05'],
  [/^bd\.action\.reply\.description$/, 'ActionDescription of the schema, outside lists'],
  [/^bd\.carousel\.(product|link\.url)\b/, 'the schema has no product, and a link has an address'],
  [/^bd\.list\.(header|section\.mediaUrl)$/, 'a list has a title, and an address is absolute'],
  [/^bd\.template\.card\.media\b/, 'the schema asks for an address, WhatsApp for its types'],
];

describeResearch({ provider: bird, rowIds, notCheckable, additions });

/** Shapes that the schema has and WhatsApp does not take. */
const refused: Readonly<Record<string, readonly string[]>> = {
  // R20: a request for a place stands under a text alone.
  'image-location-request': ['bd.action.mix.header'],
};

/** Issues of a payload by severity, each with its row or, where none is behind it, its code. */
function found(payload: Json, severity: Issue['severity']): string[] {
  return checkPayload(payload, bird)
    .filter((issue) => issue.severity === severity)
    .map(({ limit, code }) => limit ?? code);
}

describe('bird: what is documented', () => {
  it.each(Object.keys(fixtures))('is sent, unless WhatsApp does not take it: %s', (name) => {
    expect(found(fixtures[name] as Json, 'error')).toEqual(refused[name] ?? []);
  });

  it('says of a request to call that the schema does not list it (C-05)', () => {
    expect(found(payloads['permission-request'] as Json, 'warning')).toContain(
      'bd.permission.undocumented',
    );
  });
});

describe('bird: the envelope', () => {
  const uuid = '1e7b70ab-3dcc-48f4-a6f6-63a493f6134c';
  const text: Message = { type: 'text', text: 'Hi' };

  it('writes nothing that nobody set', () => {
    expect(bodyOf(text)).toEqual({
      receiver: {
        contacts: [{ identifierKey: 'phonenumber', identifierValue: '+447700900123' }],
      },
      body: { type: 'text', text: { text: 'Hi' } },
    });
  });

  it('writes no null, whatever the sample, and variables only where they came from a payload', () => {
    const types = Object.keys(bird.codecs) as MessageType[];
    const carried = types.filter((type) => isCodec(cellOf(bird, type)) && type !== 'custom');
    const samples = carried.flatMap((type) => samplesOf(type));
    const all = [...samples.map((message) => draftOf(message, bird)), ...(sampleDrafts.bird ?? [])];
    for (const draft of all) {
      const body = JSON.stringify(written(draft));
      // Free-form objects say what somebody wrote; no sample writes null in one.
      expect(body).not.toContain('null');
      const isKept = JSON.stringify(draft).includes('"variant":"variables"');
      expect(body.includes('"variables"')).toBe(isKept);
    }
  });

  it('answers a message where nothing else is said (C-07)', () => {
    expect(bodyOf(text, { replyTo: { id: uuid } })).toMatchObject({
      replyTo: { id: uuid, type: 'message' },
    });
    const { draft } = decode(envelopePayloads['reply-message'] as Json, bird);
    expect(draft.replyTo).toEqual({ id: uuid });
  });

  it.each([
    [{ identifierValue: '+447700900123' }, 'phone'],
    [{ identifierKey: 'phonenumber', identifierValue: '+447700900123' }, 'phone'],
    [{ identifierKey: 'emailaddress', identifierValue: 'salma@example.com' }, 'contacts'],
    [{ identifierValue: '+447700900123', type: 'to' }, 'contacts'],
    [{ id: uuid }, 'contacts'],
  ])('reads %o as %s', (contact, type) => {
    const payload = inEnvelope(
      { type: 'text', text: { text: 'Hi' } },
      { receiver: { contacts: [contact] } },
    );
    expect(decode(payload, bird).draft.to.type).toBe(type);
    expect(there(payload)).toEqual(payload);
  });

  it('reads several contacts as contacts', () => {
    const payload = envelopePayloads['to-several'] as Json;
    expect(decode(payload, bird).draft.to).toMatchObject({
      type: 'contacts',
      contacts: [{ role: 'to' }, { role: 'cc' }, { role: 'bcc' }],
    });
  });

  it('keeps whether a telephone number was called one, also with another number', () => {
    const { draft } = decode(envelopePayloads['to-phone'] as Json, bird);
    expect(written(setAt(draft, ['to', 'phone'], '+447700900124'))).toMatchObject({
      receiver: {
        contacts: [{ identifierKey: 'phonenumber', identifierValue: '+447700900124' }],
      },
    });
  });

  it('tells a setting that is off from one that is not there', () => {
    const off = { version: 1, to: draftOf(text, bird).to, message: text } as const;
    const body = written({ ...off, options: { bird: { ignoreQuietHours: false } } });
    expect(body).toMatchObject({ ignoreQuietHours: false });
    expect(body).not.toHaveProperty('capFrequency');
  });
});

describe('bird: kinds of messages', () => {
  const typeOf = (name: string) => decode(payloads[name] as Json, bird).draft.message.type;

  it.each([
    ['text-action-link', 'link'],
    ['text-action-link-variable', 'link'],
    ['text-action-location-request', 'location-request'],
    ['text-action-reply', 'buttons'],
    ['text-action-postback-bare', 'buttons'],
    ['text-action-buy', 'buttons'],
    ['image', 'image'],
    ['image-actions', 'buttons'],
    ['image-link', 'link'],
    ['images', 'attachments'],
    ['images-actions', 'attachments'],
    ['file-video', 'video'],
    ['file-audio', 'audio'],
    ['file-document', 'document'],
    ['file-other', 'document'],
    ['file-image', 'image'],
    ['file-sticker', 'sticker'],
    ['file-actions', 'buttons'],
    ['files-mixed', 'attachments'],
    ['gif-full', 'gif'],
    ['html-full', 'html'],
    ['section-nested', 'section'],
    ['authentication', 'one-time-code'],
    ['permission-request', 'call-permission'],
  ])('reads %s as %s', (name, type) => {
    expect(typeOf(name)).toBe(type);
  });

  it('tells a postback without payload from a reply, and makes a postback of a reply with an id', () => {
    const { draft } = decode(payloads['text-action-postback-bare'] as Json, bird);
    expect(draft.message).toMatchObject({
      buttons: [{ type: 'reply', text: 'Yes', extra: { bird: { variant: 'postback' } } }],
    });
    const [reply, postback] = [undefined, 'yes'].map((id) =>
      bodyOf({ type: 'buttons', body: 'x', buttons: [{ type: 'reply', text: 'Yes', id }] }),
    );
    expect(reply).toMatchObject({ body: { text: { actions: [{ type: 'reply' }] } } });
    expect(postback).toMatchObject({
      body: { text: { actions: [{ type: 'postback', postback: { payload: 'yes' } }] } },
    });
  });

  it('writes an image that came as a file as one, after an edit too', () => {
    const { draft } = decode(payloads['file-image'] as Json, bird);
    expect(written(setAt(draft, ['message', 'caption'], 'New'))).toMatchObject({
      body: { type: 'file', file: { text: 'New', files: [{ contentType: 'image/png' }] } },
    });
  });

  it('writes a sticker as an image unless something is said of its moving (C-34)', () => {
    const url = 'https://example.com/a.webp';
    const still = bodyOf({ type: 'sticker', media: { kind: 'sticker', source: 'url', url } });
    expect(still).toMatchObject({
      body: { type: 'image', image: { images: [{ mediaUrl: url }] } },
    });
    for (const animated of [true, false]) {
      const media = { kind: 'sticker', source: 'url', url, animated } as const;
      expect(bodyOf({ type: 'sticker', media })).toMatchObject({
        body: {
          type: 'file',
          file: { files: [{ contentType: 'image/webp', metadata: { isAnimated: animated } }] },
        },
      });
    }
  });

  it('finds the type of a file by what is said, else by its name, else by its address', () => {
    const typeOfFile = (more: object) =>
      getAt(
        bodyOf({
          type: 'document',
          media: {
            kind: 'document',
            source: 'url',
            url: 'https://example.com/a.pdf?x=.txt',
            ...more,
          },
        }),
        ['body', 'file', 'files', 0, 'contentType'],
      );
    expect(typeOfFile({ mime: 'text/plain', filename: 'a.doc' })).toBe('text/plain');
    expect(typeOfFile({ filename: 'a.doc' })).toBe('application/msword');
    expect(typeOfFile({})).toBe('application/pdf');
  });

  it.each(['section-full', 'section-nested'])(
    'reads each message of %s in its own words',
    (name) => {
      const items = (message: Message): Message[] =>
        message.type === 'section' ? message.items.flatMap(items) : [message];
      const { draft } = decode(payloads[name] as Json, bird);
      expect(items(draft.message).map(({ type }) => type)).not.toContain('custom');
      expect(items(draft.message).length).toBeGreaterThan(6);
    },
  );

  it.each(parameterTypes)('takes a template’s %s without a value, and writes it so', (type) => {
    const payload = withParameter(type);
    expect(there(payload)).toEqual(payload);
    expect(found(payload, 'error')).toEqual([]);
  });

  it('keeps the deprecated variables of a template, and takes an edit of them', () => {
    const { draft } = decode(deprecatedPayloads['template-variables'] as Json, bird);
    const place = ['message', 'components', 0, 'parameters', 0, 'value', 'text'];
    expect(written(setAt(draft, place, 'Nadia'))).toMatchObject({
      template: { variables: { name: 'Nadia', total: '349.50' } },
    });
  });
});

describe('bird: what stands outside its words', () => {
  it.each([
    'text-metadata',
    'html-full',
    'image-actions',
    'files',
    'gif-full',
    'carousel-full',
    'list-full',
    'authentication-full',
  ])('gives nulls back as they came: %s', (name) => {
    for (const nulled of nullings(payloads[name] as Json)) expect(there(nulled)).toEqual(nulled);
  });

  it.each(['everything', 'to-several', 'meta-referral', 'meta-order'])(
    'gives nulls of the envelope back as they came: %s',
    (name) => {
      for (const nulled of nullings(envelopePayloads[name] as Json)) {
        expect(there(nulled)).toEqual(nulled);
      }
    },
  );

  it.each([['body', 'text'], ['body', 'text', 'actions', 0], ['receiver'], ['meta']])(
    'says where a member does not belong: %s',
    (...path) => {
      const payload = inEnvelope((payloads['text-replies'] as { body: Json }).body, {
        meta: { sms: { smartEncoding: true } },
      });
      const broken = setAt(payload, [...path, 'unheard_of'], 1);
      expect(there(broken)).toEqual(broken);
      const isOpen = path.includes('actions');
      expect(found(broken, 'error')).toEqual(isOpen ? [] : ['wire.unknown-member']);
    },
  );

  it('says where no such body is', () => {
    for (const type of ['poll', 'template', 'action']) {
      const payload = inEnvelope({ type, [type]: {} });
      expect(checkPayload(payload, bird)).toContainEqual(
        expect.objectContaining({ code: 'type.unknown', pointer: '/body/type' }),
      );
      expect(there(payload)).toEqual(payload);
    }
  });
});

/** The payload with one member after another set to null. */
function nullings(value: Json): Json[] {
  if (typeof value !== 'object' || value === null) return [null];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    null,
    ...keys.flatMap((key) =>
      nullings(getAt(value, [key]) as Json).map((next) =>
        Array.isArray(value)
          ? value.map((item, index) => (index === key ? next : item))
          : { ...value, [key]: next },
      ),
    ),
  ];
}
