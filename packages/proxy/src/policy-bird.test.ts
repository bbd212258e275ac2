import { bird, getAt, type Json, parsePointer } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { birdDraft, createBirdStage, sendBird } from '../test/bird-stage.ts';
import { faultsOf, postRequest, slugOf } from '../test/stage.ts';
import type { Allow } from './index.ts';

const phone = { identifiers: [{ key: 'phonenumber', value: '+212600000021' }] };
const contacts = (...each: object[]) => ({
  ...birdDraft,
  to: { type: 'contacts', contacts: each },
});
const options = (given: object) => ({ ...birdDraft, options: { bird: given } });
const message = (given: object) => ({ ...birdDraft, message: given });
const headers = [{ key: 'X-A', value: 'b' }];
const page = { type: 'html', html: '<p>x</p>', options: { bird: { headers } } };
const inFuture = '2026-01-03T12:00:00Z';
const now = () => Date.UTC(2026, 0, 2, 12);

/** What Bird lists as sensitive: the key, a draft that asks for it, and where. */
const cases: [key: string, draft: object, pointer: string][] = [
  [
    'notificationUrl',
    options({ notificationUrl: 'https://example.com' }),
    '/options/bird/notificationUrl',
  ],
  ['cc', contacts({ ...phone, role: 'cc' }), '/to/contacts/0/role'],
  ['bcc', contacts({ ...phone, role: 'bcc' }), '/to/contacts/0/role'],
  ['receivers', contacts(phone, { ...phone, role: 'to' }), '/to/contacts'],
  ['scheduledFor', options({ scheduledFor: inFuture }), '/options/bird/scheduledFor'],
  ['ignoreQuietHours', options({ ignoreQuietHours: true }), '/options/bird/ignoreQuietHours'],
  ['sender', options({ sender: { identifier: 'orders' } }), '/options/bird/sender'],
  ['sender', options({ email: { from: { username: 'orders' } } }), '/options/bird/email/from'],
  [
    'sender',
    message({ ...page, options: { bird: { emailFrom: { username: 'orders' } } } }),
    '/message/options/bird/emailFrom',
  ],
  ['emailHeaders', options({ email: { headers } }), '/options/bird/email/headers'],
  ['emailHeaders', message(page), '/message/options/bird/headers'],
  [
    'emailHeaders',
    message({
      type: 'section',
      items: [
        { type: 'section', items: [{ type: 'text', text: 'x', options: { bird: { headers } } }] },
      ],
    }),
    '/message/items/0/items/0/options/bird/headers',
  ],
  [
    'platformAddress',
    contacts({ platformAddress: '+212600000099' }),
    '/to/contacts/0/platformAddress',
  ],
  [
    'platformAddress',
    contacts({ ...phone, platformAddressSelector: 'x' }),
    '/to/contacts/0/platformAddressSelector',
  ],
];

function stageWith(allow?: Allow) {
  const body = new TextEncoder().encode(
    '{"id":"3b1f0c7e-5a52-4c0e-9a7d-4e6f2d114021","status":"accepted"}',
  );
  const sent: string[] = [];
  const stage = createBirdStage({
    account: { allow },
    now,
    send: async (request) => {
      sent.push(String(request.body));
      return { handed: true, status: 202, headers: {}, body };
    },
  });
  return { stage, sent };
}

it('everything that Bird lists as sensitive has a case here', () => {
  const listed = bird.options.sensitive.map(({ key, at, is = [] }) => [key, at, ...is].join(' '));
  const shown = cases.map(([key, draft, pointer]) => {
    const path = parsePointer(pointer);
    const found = getAt(
      draft,
      path.map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
    );
    const at = path
      .join('.')
      .replace(/^message\.items\.0\.items\.0/, 'message')
      .replace(/\.\d+/g, '.*');
    const is = ['cc', 'bcc', true].filter((value) => value === found);
    return [key, at, ...is].join(' ');
  });
  expect([...new Set(shown)].sort()).toEqual([...new Set(listed)].sort());
});

describe('refuses what the account does not allow', () => {
  it.each(cases)('%s, %#', async (key, draft, pointer) => {
    const others = bird.options.sensitive.map((each) => each.key).filter((each) => each !== key);
    for (const allow of [undefined, {}, { extra: true, custom: true }, { options: others }]) {
      const { stage, sent } = stageWith(allow);
      const answer = await sendBird(stage, draft);
      expect(slugOf(answer)).toBe('not-allowed');
      expect(faultsOf(answer)).toContainEqual([pointer, 'not-allowed.options']);
      expect(sent).toEqual([]);
    }
    const { stage } = stageWith();
    const checked = await stage.call(postRequest('/v1/validate', { provider: 'bird', draft }));
    expect(checked.body.issues).toContainEqual(
      expect.objectContaining({ pointer, code: 'not-allowed.options', params: { key } }),
    );
  });
});

describe('sends what the account allows', () => {
  it.each(cases)('%s, %#', async (key, draft) => {
    for (const allow of [{ options: true }, { options: [key] }] as Allow[]) {
      const { stage, sent } = stageWith(allow);
      expect((await sendBird(stage, draft)).body).toMatchObject({ outcome: 'accepted' });
      expect(sent).toHaveLength(1);
    }
  });

  it.each<[string, object]>([
    ['a single receiver', contacts({ ...phone, role: 'to' })],
    ['quiet hours that hold', options({ ignoreQuietHours: false })],
    ['what is left empty', options({ notificationUrl: '', sender: {}, email: { headers: [] } })],
    ['what is not sensitive', options({ reference: 'order-4021', tags: ['spring'] })],
  ])('%s, without a word', async (_, draft) => {
    const { stage, sent } = stageWith();
    expect((await sendBird(stage, draft)).body).toMatchObject({ outcome: 'accepted' });
    expect(sent).toHaveLength(1);
  });
});

// Where parts written by hand are allowed, what they say is still looked at: in the body that would go.
describe('finds it in a body that was written by hand', () => {
  const wire = {
    receiver: { contacts: [{ identifierValue: '+212600000021' }] },
    body: { type: 'text', text: { text: 'Hi' } },
  };
  const whole = (more: object, receiver: object = wire.receiver) =>
    message({
      type: 'custom',
      scope: 'body',
      json: JSON.stringify({ ...wire, receiver, ...more }),
    });
  const kept = (...rest: { at: string; was?: Json; is?: Json }[]) => ({
    ...birdDraft,
    extra: { bird: { rest: JSON.stringify(rest) } },
  });
  const byHand: [string, object][] = [
    ['a notification', whole({ notification: { url: 'https://example.com' } })],
    ['a schedule', whole({ scheduledFor: inFuture })],
    ['quiet hours', whole({ ignoreQuietHours: true })],
    ['a sender', whole({ sender: { connector: { identifierValue: 'orders' } } })],
    ['headers', whole({ meta: { email: { headers: { 'X-A': 'b' } } } })],
    [
      'headers of a text',
      whole({ body: { type: 'text', text: { text: 'x', metadata: { headers: { a: 'b' } } } } }),
    ],
    [
      'a notification beside a draft',
      kept({ at: '/notification', is: { url: 'https://example.com' } }),
    ],
    ['a schedule beside a draft', kept({ at: '/scheduledFor', is: inFuture })],
    [
      'a hidden copy beside a draft',
      kept({ at: '/receiver/contacts/1', is: { identifierValue: '+212600000099', type: 'bcc' } }),
    ],
  ];
  it.each(byHand)('%s', async (_, draft) => {
    const { stage, sent } = stageWith({ extra: true, custom: true });
    const answer = await sendBird(stage, draft);
    expect(['not-allowed', 'validation']).toContain(slugOf(answer));
    expect(sent).toEqual([]);
  });

  it.each<[string, object[]]>([
    ['somebody else', [{ identifierValue: '+212600000099' }]],
    ['somebody more', [{ identifierValue: '+212600000021' }, { identifierValue: '+212600000099' }]],
    ['another address', [{ identifierValue: '+212600000021', platformAddress: '+212600000099' }]],
    ['a contact behind the number', [{ identifierValue: '+212600000021', id: 'c' }]],
  ])('goes to nobody but whom the draft names: %s', async (_, named) => {
    const { stage, sent } = stageWith({ extra: true, custom: true, options: true });
    const answer = await sendBird(stage, whole({}, { contacts: named }));
    expect(slugOf(answer)).toBe('validation');
    expect(faultsOf(answer)).toContainEqual(['/to', 'recipient.differs']);
    expect(sent).toEqual([]);
  });

  it('sends one that asks for nothing more', async () => {
    const { stage, sent } = stageWith({ custom: true });
    expect((await sendBird(stage, whole({}))).body).toMatchObject({ outcome: 'accepted' });
    expect(sent.map((text) => JSON.parse(text))).toEqual([wire]);
  });
});

it('lets no draft of another shape get past by that shape', async () => {
  const { stage, sent } = stageWith();
  const odd: object[] = [
    { ...birdDraft, to: { type: 'contacts', contacts: { 0: { ...phone, role: 'bcc' } } } },
    { ...birdDraft, options: { bird: [{ scheduledFor: inFuture }] } },
    { ...birdDraft, options: { bird: { scheduledFor: [inFuture] } } },
    { ...birdDraft, options: { bird: { ignoreQuietHours: 'true' } } },
  ];
  for (const draft of odd) expect((await sendBird(stage, draft)).status).toBe(422);
  expect(sent).toEqual([]);
  // What nobody reads is not sent either.
  await sendBird(stage, { ...birdDraft, options: [{ bird: { scheduledFor: inFuture } }] });
  expect(sent.filter((text) => text.includes('scheduledFor'))).toEqual([]);
});
