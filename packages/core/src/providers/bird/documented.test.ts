import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bird, bodyForm, checkPayload, decode, encode, type Json } from '../../index.ts';

interface Example {
  id: string;
  provider: string;
  direction: 'request' | 'response';
  request: Json;
  expect: 'valid' | 'invalid';
}

const file = new URL('../../../../../../shared/conformance/documented.jsonl', import.meta.url);
const isHere = existsSync(file);

const to = { contacts: [{ identifierValue: '+447700900123' }] };
const replyTo = { id: '1e7b70ab-3dcc-48f4-a6f6-63a493f6134c', type: 'message' };
const text = { type: 'text', text: { text: 'Is it you?' } };

/** Shapes of the page's examples, for a checkout without the conformance data. */
const own: readonly Example[] = (
  [
    ['text', { receiver: to, body: text }, 'valid'],
    ['reply', { receiver: to, body: text, replyTo }, 'valid'],
    [
      'location-request-literal',
      { receiver: to, body: { text: 'Where?', actions: [{ type: 'locationRequest' }] } },
      'invalid',
    ],
    ['text-reply-literal', { receiver: to, body: { ...text, replyTo } }, 'invalid'],
    [
      'image-reply-literal',
      {
        receiver: to,
        body: {
          type: 'image',
          image: { images: [{ mediaUrl: 'https://example.com/a.png' }] },
          replyTo,
        },
      },
      'invalid',
    ],
    [
      'actions-reply-literal',
      {
        receiver: to,
        body: {
          ...text,
          text: { text: 'x', actions: [{ type: 'postback', postback: { text: 'Yes' } }] },
          replyTo,
        },
      },
      'invalid',
    ],
  ] as const
).map(([id, request, verdict]) => ({
  id,
  provider: 'bird',
  direction: 'request',
  request: request as unknown as Json,
  expect: verdict,
}));

const examples = isHere
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Example)
      .filter(({ provider, direction }) => provider === 'bird' && direction === 'request')
  : own;

const valid = examples.filter((example) => example.expect === 'valid');
const broken = examples.filter((example) => example.expect === 'invalid');

/** Examples whose draft is not only in our words, each with its reason. */
const withResidue: readonly string[] = [];

function errorsOf(payload: Json) {
  return checkPayload(payload, bird)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, pointer }) => ({ code, pointer }));
}

describe('bird: the examples of its page', () => {
  it(
    isHere
      ? 'are beside this checkout'
      : 'are not beside this checkout, so shapes of our own stand in',
    () => {
      expect(valid.length).toBeGreaterThanOrEqual(isHere ? 35 : 2);
      expect(broken).toHaveLength(4);
    },
  );

  it.each(valid.map((example) => [example.id, example.request] as const))(
    'is read without residue, has no error and comes back the same: %s',
    (id, request) => {
      const { draft } = decode(request, bird);
      expect(JSON.stringify(draft).includes('"rest":')).toBe(withResidue.includes(id));
      expect(JSON.stringify(draft)).not.toContain('"type":"custom"');
      expect(errorsOf(request)).toEqual([]);
      expect(bodyForm(encode(draft, bird).request)).toEqual(request);
    },
  );

  it.each(broken.map((example) => [example.id, example.request] as const))(
    'is broken on the page itself, which is said at its place, and comes back the same: %s',
    (id, request) => {
      // C-33: the wrapper and the type are missing. C-07: a reply belongs beside the body.
      const expected = id.includes('location-request')
        ? [{ code: 'wire.required', pointer: '/body/type' }]
        : [{ code: 'wire.unknown-member', pointer: '/body/replyTo' }];
      expect(errorsOf(request)).toEqual(expected);
      expect(bodyForm(encode(decode(request, bird).draft, bird).request)).toEqual(request);
    },
  );
});
