import { expect, test } from 'vitest';
import type { Json } from '../../json.ts';
import { createShelf } from '../../shelf.ts';
import type { ApiCall } from '../api.ts';
import { list, message, row, section } from './__fixtures__/bodies.ts';
import { broken } from './__fixtures__/broken.ts';
import { digishare } from './digishare.ts';

const settings = {
  token: 'secret',
  knowsConversation: (id: string) => id === 'conv_1',
  startedAt: new Date(0),
  shelf: createShelf(),
};
const headers = { authorization: 'Bearer secret', 'content-type': 'application/json' };
const call = (over: Partial<ApiCall> = {}) =>
  digishare.routes[0]?.answer(
    {
      headers,
      params: {},
      query: {},
      text: JSON.stringify(message('text', 'Hello')),
      now: new Date(0),
      ...over,
    },
    settings,
  );
const refuse = (body: Json) => call({ text: JSON.stringify(body) });

test('answers a message it takes with an id of its own and a status', () => {
  const first = call();
  expect(first).toEqual({
    status: 200,
    body: { id: expect.stringMatching(/^msg_\w{16}$/), status: 'sent' },
  });
  expect(call()?.body).not.toEqual(first?.body);
});

test.each<[string, Record<string, string>]>([
  ['no token', {}],
  ['a wrong token', { authorization: 'Bearer guess' }],
  ['another scheme', { authorization: 'Basic secret' }],
  ['the token with something after it', { authorization: 'Bearer secret more' }],
])('refuses %s, before it looks at anything else', (_name, authorization) => {
  expect(call({ headers: { ...authorization }, text: 'not JSON' })).toMatchObject({
    status: 401,
    headers: { 'www-authenticate': 'Bearer' },
  });
});

test('takes the scheme in any case, and a content type with a charset', () => {
  const spelled = {
    authorization: 'bearer secret',
    'content-type': 'Application/JSON; charset=utf-8',
  };
  expect(call({ headers: spelled })?.status).toBe(200);
});

test.each([
  ['', 415],
  ['text/plain', 415],
  ['application/json-patch', 415],
])('refuses the content type %j', (type, status) => {
  expect(call({ headers: { ...headers, 'content-type': type } })?.status).toBe(status);
});

test.each(['', '{', '[]', '"text"', 'null', '\uFEFF{}'])('refuses the body %j', (text) => {
  expect(call({ text })?.status).toBe(400);
});

test('refuses a conversation that it does not know, but first a message that is wrong', () => {
  const elsewhere = { conversation_id: 'conv_2' };
  expect(refuse(message('text', 'Hello', elsewhere))).toMatchObject({
    status: 404,
    body: { error: { field: 'conversation_id' } },
  });
  expect(refuse(message('text', '', elsewhere))?.status).toBe(400);
});

test.each(Object.entries(broken))('refuses what breaks %s', (_id, messages) => {
  for (const body of messages) {
    const answer = refuse(body);
    expect([400, 422]).toContain(answer?.status);
    expect(answer?.body).toMatchObject({ error: { message: expect.stringMatching(/\w/) } });
  }
});

test('names the place of a rule of its own as a field', () => {
  const rows = [row('1', 'Track'), row('2', 't'.repeat(25))];
  const sections = [section('Orders', rows)];
  expect(refuse(list({ action: { button: 'Choose', sections } }))).toEqual({
    status: 422,
    body: {
      error: {
        message: 'Row title is too long. Max length is 24',
        field: 'body.action.sections[0].rows[1].title',
      },
    },
  });
});

test('hands on the words of the platform, with the place in them or without', () => {
  const sections = [section('t'.repeat(25), [row('1', 'Track')])];
  expect(refuse(list({ action: { button: 'Choose', sections } }))).toEqual({
    status: 400,
    body: {
      error: {
        message:
          "(#100) Param body['action']['sections'][0]['title'] must be a string of at most 24 characters.",
        code: 100,
      },
    },
  });
  expect(refuse(list({ body: { text: 'b'.repeat(1025) } }))).toEqual({
    status: 400,
    body: {
      error: { message: 'Body text length invalid. Min length: 1, Max length: 1024', code: 131009 },
    },
  });
});

test('knows whom a body is for, whatever it is', () => {
  expect(digishare.conversationOf(message('text', 'Hello'))).toBe('conv_1');
  expect(digishare.conversationOf({ conversation_id: 1 })).toBeUndefined();
  expect(digishare.conversationOf(null)).toBeUndefined();
});
