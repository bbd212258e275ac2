import { describe, expect, test } from 'vitest';
import { isObject, type Json, type JsonObject } from '../../json.ts';
import { createShelf } from '../../shelf.ts';
import type { MessageStatus } from '../../statuses.ts';
import type { ApiAnswer, ApiCall } from '../api.ts';
import { action, list, rows, section, text, to, withTemplate } from './__fixtures__/requests.ts';
import { bird } from './bird.ts';
import { birdAccount, birdContacts, birdNumberEndings as endings } from './conventions.ts';

const startedAt = new Date('2026-01-02T03:04:05.000Z');
const settings = {
  token: 'secret',
  knowsConversation: (id: string) => id === 'known',
  startedAt,
  shelf: createShelf(),
};
const call = (over: Partial<ApiCall> = {}): ApiCall => ({
  headers: { authorization: 'AccessKey secret', 'content-type': 'application/json' },
  params: { ...birdAccount },
  query: {},
  text: JSON.stringify(text()),
  now: startedAt,
  ...over,
});
const [messages, contacts] = bird.routes;
const answer = (over: Partial<ApiCall> = {}) => messages?.answer(call(over), settings);
const send = (request: Json, now = startedAt) => answer({ text: JSON.stringify(request), now });
const lookUp = (contactId: string, query: Record<string, string> = {}, over = {}) =>
  contacts?.answer(call({ params: { ...birdAccount, contactId }, query, ...over }), settings);
const numbered = (ending: string) => to({ identifierValue: `+21260000${ending}` });
const statuses = (given: ApiAnswer | undefined) =>
  given?.course?.steps.map(({ status }) => status) ?? [];
const last = (given: ApiAnswer | undefined): MessageStatus | undefined =>
  given?.course?.steps.at(-1);

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

describe('a message that is taken', () => {
  test('is answered whole, with an id of its own', () => {
    const request: JsonObject = {
      ...text('Hello'),
      reference: 'order-4021',
      tags: ['Spring'],
      replyTo: { id: 'a', type: 'message' },
      notification: { url: 'https://example.com' },
    };
    const given = send(request);
    expect(given?.status).toBe(202);
    expect(given?.body).toEqual({
      id: expect.stringMatching(uuid),
      channelId: birdAccount.channelId,
      sender: {
        connector: { id: expect.stringMatching(uuid), identifierValue: expect.any(String) },
      },
      receiver: {
        contacts: [
          {
            id: expect.stringMatching(uuid),
            identifierKey: 'phonenumber',
            identifierValue: '+212600000021',
          },
        ],
      },
      parts: [{ platformReference: '' }],
      status: 'accepted',
      reason: '',
      direction: 'outgoing',
      lastStatusAt: startedAt.toISOString(),
      createdAt: startedAt.toISOString(),
      updatedAt: startedAt.toISOString(),
      body: { type: 'text', text: { text: 'Hello' } },
      reference: 'order-4021',
      tags: ['Spring'],
      replyTo: request.replyTo,
    });
    expect(given?.body).toHaveProperty('id', given?.course?.id);
    expect(send(request)?.course?.id).not.toBe(given?.course?.id);
  });

  test('names a contact that exists by its own id', () => {
    const { id, number } = birdContacts.open;
    const named: JsonObject[] = [{ id }, { identifierValue: number }];
    for (const contact of named) {
      const given = send({ ...text(), ...to(contact) })?.body;
      expect(given).toMatchObject({ receiver: { contacts: [{ ...contact, id }] } });
    }
  });

  test('moves on with the clock until it is delivered', () => {
    const given = send(text());
    expect(statuses(given)).toEqual(['accepted', 'processing', 'sent', 'delivered']);
    const times = given?.course?.steps.map(({ since }) => Date.parse(since)) ?? [];
    expect(times[0]).toBe(startedAt.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(new Set(times).size).toBe(times.length);
  });

  test('waits where it is for later than in ten minutes', () => {
    const at = (milliseconds: number) => new Date(startedAt.getTime() + milliseconds).toISOString();
    const minutes = 60_000;
    const later = send({ ...text(), scheduledFor: at(10 * minutes + 1000) });
    expect(later?.body).toMatchObject({ status: 'scheduled' });
    expect(statuses(later)).toEqual(['scheduled', 'processing', 'sent', 'delivered']);
    expect(later?.course?.steps[1]?.since).toBe(at(10 * minutes + 2500));
    for (const milliseconds of [10 * minutes, -1000]) {
      const soon = send({ ...text(), scheduledFor: at(milliseconds) });
      expect(soon?.body).toMatchObject({ status: 'accepted' });
      expect(soon?.course?.steps[1]?.since).toBe(at(1500));
    }
  });

  test('fails where only the platform behind refuses it', () => {
    const given = send(text('x'.repeat(4097)));
    expect(given?.status).toBe(202);
    expect(statuses(given)).toEqual(['accepted', 'processing', 'sending_failed']);
    expect(last(given)).toMatchObject({
      reason: "Param body['text']['text'] must be at most 4096 characters long.",
      failure: { code: 11002, source: { name: 'whatsapp', code: '131009' } },
    });
  });
});

describe('a message that is refused', () => {
  test.each([
    ['no key', {}],
    ['a wrong key', { authorization: 'AccessKey guess' }],
    ['another scheme', { authorization: 'Bearer secret' }],
    ['a scheme in small letters', { authorization: 'accesskey secret' }],
    ['the key alone', { authorization: 'secret' }],
    ['two keys', { authorization: 'AccessKey secret secret' }],
  ] as [string, Record<string, string>][])(
    'has %s, before anything else is looked at',
    (_, headers) => {
      const expected = { status: 401, body: { code: 'Unauthorized', message: expect.any(String) } };
      expect(answer({ headers, text: 'not JSON', params: {} })).toEqual(expected);
      expect(lookUp(birdContacts.open.id, {}, { headers })).toEqual(expected);
    },
  );

  test.each([
    ['workspace', { ...birdAccount, workspaceId: birdAccount.channelId }],
    ['channel', { ...birdAccount, channelId: birdAccount.workspaceId }],
  ])('names another %s', (what, params) => {
    const message = `The requested resource does not exist: ${what} not found`;
    expect(answer({ params })).toEqual({ status: 404, body: { code: 'NotFound', message } });
    expect(contacts?.answer(call({ params }), settings)?.status).toBe(404);
  });

  test('names a contact that does not exist', () => {
    expect(send({ ...text(), ...to({ id: 'nobody' }) })).toMatchObject({
      status: 404,
      body: { message: 'The requested resource does not exist: contact not found' },
    });
    expect(send({ ...text(), ...to({ id: 'known' }) })?.status).toBe(202);
  });

  const nestedIn = (levels: number) =>
    `{"meta":{"extraInformation":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}}`;
  test.each([
    ['nothing', ''],
    ['half of it', '{"receiver"'],
    ['a list', '[]'],
    ['a text', '"a"'],
    ['null', 'null'],
    ['too many levels', nestedIn(64)],
    ['very many levels', nestedIn(100_000)],
    ['too many items', JSON.stringify({ tags: Array(1001).fill('a') })],
  ])('is no message: %s', (_, unreadable) => {
    expect(answer({ text: unreadable })).toEqual({
      status: 400,
      body: { code: 'BadRequest', message: expect.any(String) },
    });
  });

  test('is told every place, with all that is wrong there', () => {
    const request = { ...text('', { more: 1 }), tags: ['é'], reference: null };
    expect(send(request)).toEqual({
      status: 422,
      body: {
        code: 'InvalidPayload',
        message: 'The message payload is not valid.',
        details: {
          'body.text.text': ['must have at least 1 characters'],
          'body.text.more': ['is not a known property'],
          'tags[0]': ['must match ^[a-zA-Z0-9-_ ]+$'],
          reference: ['must be a string'],
        },
      },
    });
  });

  test('is told a hundred places at most, and has no hold over the answer', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`a${index}`, 1]));
    const { details } = (send({ ...text(), ...many })?.body ?? {}) as JsonObject;
    expect(isObject(details) && Object.keys(details)).toHaveLength(100);
    const given = send(JSON.parse('{"__proto__":1,"constructor":{"prototype":{"a":1}}}') as Json);
    expect(given?.status).toBe(422);
    expect(({} as { a?: unknown }).a).toBeUndefined();
  });
});

describe('the last digits of a number', () => {
  const request = {
    ...list([section('Orders', [action('reply', { text: 'Yes' }), ...rows(1)])]),
  };

  test('find fault with two texts, in the published envelope and in the newer one', () => {
    const says = 'contains content that is not allowed';
    const places = ['body.list.text', 'body.list.items[0].title'];
    expect(send({ ...request, ...numbered(endings.twoFaults) })).toMatchObject({
      status: 422,
      body: {
        code: 'InvalidPayload',
        details: Object.fromEntries(places.map((at) => [at, [says]])),
      },
    });
    expect(send({ ...request, ...numbered(endings.newerEnvelope) })).toMatchObject({
      status: 422,
      body: {
        error: {
          type: 'validation',
          code: 'InvalidPayload',
          details: places.map((param) => ({ param, message: says })),
        },
      },
    });
  });

  test('conflict, or are asked too often', () => {
    expect(send({ ...text(), ...numbered(endings.conflict) })).toMatchObject({ status: 409 });
    expect(send({ ...text(), ...numbered(endings.tooManyRequests) })).toMatchObject({
      status: 429,
      headers: { 'retry-after': '2' },
    });
  });

  test.each([
    [endings.notOnWhatsApp, ['accepted', 'processing', 'sending_failed'], '131026'],
    [endings.windowClosed, ['accepted', 'processing', 'sending_failed'], '131047'],
    [endings.notDelivered, ['accepted', 'processing', 'sent', 'delivery_failed'], '131053'],
    [endings.rejected, ['accepted', 'rejected'], undefined],
    [endings.skipped, ['accepted', 'skipped'], undefined],
  ])('%s: %j', (ending, expected, code) => {
    const given = send({ ...text(), ...numbered(ending) });
    expect(given?.status).toBe(202);
    expect(statuses(given)).toEqual(expected);
    expect(last(given)?.reason).toMatch(/\w/);
    const source = code === undefined ? undefined : { source: { name: 'whatsapp', code } };
    expect(last(given)?.failure).toEqual(source && expect.objectContaining(source));
  });

  test('are looked at behind marks, after what is said, and at their end alone', () => {
    const contact = { identifiers: [{ identifierKey: 'a', identifierValue: '+212 600 00-10 47' }] };
    expect(last(send({ ...text(), ...to(contact) }))?.status).toBe('sending_failed');
    expect(send({ ...text(''), ...numbered(endings.conflict) })?.status).toBe(422);
    expect(send({ ...text(), ...numbered(`${endings.conflict}0`) })?.status).toBe(202);
  });
});

describe('the service window', () => {
  const { open, closing, closed, silent, permanent } = birdContacts;
  const minute = 60_000;
  const later = (milliseconds: number) => new Date(startedAt.getTime() + milliseconds);

  test.each([
    ['open', open, 180 * minute],
    ['closing', closing, 2 * minute],
    ['closed', closed, -60 * minute],
  ] as const)('of a contact that is %s ends at its time', (_, { id }, ends) => {
    expect(lookUp(id)).toEqual({
      status: 200,
      body: {
        serviceWindowExpireAt: later(ends).toISOString(),
        isPermanentSession: false,
        metadata: null,
      },
    });
  });

  test('has no end where nobody wrote, and where it never closes', () => {
    expect(lookUp(silent.id)?.body).toMatchObject({
      serviceWindowExpireAt: null,
      isPermanentSession: false,
    });
    expect(lookUp(permanent.id)?.body).toMatchObject({
      serviceWindowExpireAt: null,
      isPermanentSession: true,
    });
  });

  test('is told of a contact by its own number alone', () => {
    expect(lookUp(open.id, { contactIdentifierValue: open.number })?.status).toBe(200);
    expect(lookUp(open.id, { contactIdentifierValue: '' })?.status).toBe(200);
    for (const given of [
      lookUp(open.id, { contactIdentifierValue: closed.number }),
      lookUp('3b1f0c7e-5a52-4c0e-9a7d-000000000000'),
      lookUp('__proto__'),
    ]) {
      expect(given).toMatchObject({ status: 404, body: { code: 'NotFound' } });
    }
  });

  test('lets templates through once it is closed, and nothing else', () => {
    const end = ({ id }: { id: string }, request: JsonObject, now = startedAt) =>
      last(send({ ...request, ...to({ id }) }, now))?.status;
    expect(end(open, text())).toBe('delivered');
    expect(end(open, text(), later(180 * minute))).toBe('sending_failed');
    expect(end(permanent, text(), later(999 * minute))).toBe('delivered');
    for (const contact of [closed, silent]) {
      expect(end(contact, text())).toBe('sending_failed');
      expect(end(contact, withTemplate({}))).toBe('delivered');
    }
    const scheduled = { ...text(), scheduledFor: later(181 * minute).toISOString() };
    expect(end(open, scheduled)).toBe('sending_failed');
  });
});

test('knows whom a request is for, hides the key, and marks its look-up', () => {
  expect(bird.conversationOf(text())).toBe('+212600000021');
  expect(bird.conversationOf(to({ id: 'a', identifierValue: '+12' }))).toBe('a');
  for (const nobody of [null, undefined, 'x', {}, to(), to({})]) {
    expect(bird.conversationOf(nobody)).toBeUndefined();
  }
  expect(bird.secretHeaders).toContain('authorization');
  expect(contacts?.looksUp).toBe(true);
});

test('has a body for an error status', () => {
  expect(bird.failure(401)).toMatchObject({ code: 'Unauthorized' });
  expect(bird.failure(418)).toEqual({ code: 'Error', message: 'Something went wrong.' });
});
