import { describe, expect, test } from 'vitest';
import type { Json } from '../../json.ts';
import { createShelf } from '../../shelf.ts';
import type { ApiCall } from '../api.ts';
import { buttons, list, message, section } from './__fixtures__/bodies.ts';
import { broken } from './__fixtures__/broken.ts';
import { brokenTemplates, unfit } from './__fixtures__/broken-templates.ts';
import { filled, sample } from './__fixtures__/template-bodies.ts';
import { numberEndings } from './conventions.ts';
import { d360 } from './d360.ts';

const settings = {
  token: 'secret',
  knowsConversation: () => false,
  startedAt: new Date(0),
  shelf: createShelf(),
};
const headers = { 'd360-api-key': 'secret', 'content-type': 'application/json' };
const text = message('text', { body: 'Hello' });
const call = (over: Partial<ApiCall> = {}) =>
  d360.routes[0]?.answer(
    { headers, params: {}, query: {}, text: JSON.stringify(text), now: new Date(0), ...over },
    settings,
  );
const send = (body: Json) => call({ text: JSON.stringify(body) });
const to = (ending: string) => ({ to: `+21260000${ending}` });

test('answers a message it takes in the published shape, with an id of its own', () => {
  const first = send({ ...text, to: '+212 (600) 000-021' });
  expect(first).toEqual({
    status: 200,
    body: {
      messaging_product: 'whatsapp',
      contacts: [{ input: '+212 (600) 000-021', wa_id: '212600000021' }],
      messages: [{ id: expect.stringMatching(/^wamid\.[\w-]{32}$/), message_status: 'accepted' }],
    },
  });
  expect(call()?.body).not.toEqual(call()?.body);
});

test('names a group by its own id', () => {
  expect(send({ ...text, recipient_type: 'group', to: 'group_21' })).toMatchObject({
    status: 200,
    body: { contacts: [{ input: 'group_21', wa_id: 'group_21' }] },
  });
});

test.each<[string, Record<string, string>]>([
  ['no key', {}],
  ['a wrong key', { 'd360-api-key': 'guess' }],
  ['a scheme before the key', { 'd360-api-key': 'Bearer secret' }],
  ['the key in another header', { authorization: 'Bearer secret' }],
])('refuses %s in its own shape, before it looks at anything else', (_name, given) => {
  expect(call({ headers: given, text: 'not JSON' })).toEqual({
    status: 401,
    body: {
      meta: { developerMessage: 'Invalid api key', http_code: 401, success: false },
    },
  });
});

test.each(['', '{', '[]', '"text"', 'null', '\uFEFF{}'])(
  'refuses the body %j in the published shape',
  (unreadable) => {
    expect(call({ text: unreadable })).toEqual({
      status: 400,
      body: { error: expect.stringMatching(/JSON object/) },
    });
  },
);

test.each(Object.entries({ ...broken, ...brokenTemplates }))(
  'refuses what breaks %s with a code and words of the platform',
  (_id, messages) => {
    for (const body of messages) {
      const answer = send(body);
      expect(answer?.status).toBe(400);
      expect(answer?.body).toMatchObject({
        error: {
          message: expect.stringMatching(/^\(#\d+\) \w/),
          type: 'OAuthException',
          code: expect.any(Number),
          fbtrace_id: expect.stringMatching(/^A[\w-]{22}$/),
        },
      });
    }
  },
);

describe('the words of a refusal', () => {
  test('stand in the message alone under code 100', () => {
    expect(send(message('text', { body: 'x'.repeat(4097) }))?.body).toEqual({
      error: {
        message: "(#100) Param text['body'] must be at most 4096 characters long.",
        type: 'OAuthException',
        code: 100,
        fbtrace_id: expect.any(String),
      },
    });
    expect(send(message('audio', { id: '21', caption: 'Hi' }))?.body).toMatchObject({
      error: { message: '(#100) Unexpected key "caption" on param "audio"' },
    });
  });

  test('stand in the details under every other code', () => {
    expect(send(message('reaction', { emoji: '👍' }))?.body).toMatchObject({
      error: {
        message: '(#131008) Required parameter is missing',
        code: 131008,
        error_data: {
          messaging_product: 'whatsapp',
          details: "The parameter reaction['message_id'] is required.",
        },
      },
    });
    expect(send(buttons({ body: { text: 'b'.repeat(1025) } }))?.body).toMatchObject({
      error: {
        code: 131009,
        error_data: { details: 'Body text length invalid. Min length: 1, Max length: 1024' },
      },
    });
    expect(
      send(list({ action: { button: 'Choose', sections: [section('Orders', [])] } }))?.body,
    ).toMatchObject({
      error: {
        error_data: {
          details: "Param interactive['action']['sections'][0]['rows'] must have at least 1 item.",
        },
      },
    });
  });
});

describe('templates', () => {
  test.each(Object.entries(filled))('takes a message of %s', (name) => {
    expect(send(sample(name))?.status).toBe(200);
  });

  test.each(unfit)('refuses with %i: %s', (code, says, body) => {
    const answer = send(body);
    expect(answer?.status).toBe(code === 132001 ? 404 : 400);
    expect(answer?.body).toMatchObject({ error: { code } });
    expect(JSON.stringify(answer?.body)).toContain(says);
  });

  test.each([
    ['order_shipped', 'accepted'],
    ['collection_preview', 'held_for_quality_assessment'],
    ['flash_sale', 'paused'],
  ])('a message of %s is %s', (name, message_status) => {
    expect(send(sample(name))).toMatchObject({
      status: 200,
      body: { messages: [{ message_status }] },
    });
  });
});

describe('the last digits of a number', () => {
  test.each([
    [numberEndings.notOnWhatsApp, 131026, 131026],
    [numberEndings.tooManyMessages, 131056, 131056],
    [numberEndings.windowClosed, 131047, undefined],
  ])('%s: code %s, for a template %s', (ending, code, forTemplate) => {
    expect(send({ ...text, ...to(ending) })).toMatchObject({
      status: 400,
      body: { error: { code, error_data: { details: expect.stringMatching(/\w/) } } },
    });
    const answer = send({ ...sample('order_shipped'), ...to(ending) });
    if (forTemplate === undefined) expect(answer?.status).toBe(200);
    else expect(answer).toMatchObject({ body: { error: { code: forTemplate } } });
  });

  test('are looked at behind marks, after what is said, and not in a group', () => {
    expect(send({ ...text, to: '+21260000 10-47' })).toMatchObject({
      body: { error: { code: 131047 } },
    });
    expect(send({ ...message('text', {}), ...to('1047') })).toMatchObject({
      body: { error: { code: 131008 } },
    });
    expect(send({ ...text, recipient_type: 'group', to: 'group_1047' })?.status).toBe(200);
    expect(send({ ...text, ...to('10470') })?.status).toBe(200);
  });
});

test('has a body for an error status in each of the three shapes', () => {
  expect(d360.failure(401)).toMatchObject({ meta: { http_code: 401, success: false } });
  expect(d360.failure(429)).toMatchObject({ error: { code: 130429 } });
  expect(d360.failure(500)).toEqual({ error: 'Internal server error' });
  expect(d360.failure(418)).toEqual({ error: 'Something went wrong' });
});

test('knows whom a body is for, and hides the key', () => {
  expect(d360.conversationOf(text)).toBe('+212600000021');
  expect(d360.conversationOf({ to: 1 })).toBeUndefined();
  expect(d360.conversationOf(null)).toBeUndefined();
  expect(d360.secretHeaders).toContain('d360-api-key');
});
