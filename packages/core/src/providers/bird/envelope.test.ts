import { describe, expect, it } from 'vitest';
import {
  bird,
  bodyForm,
  checkPayload,
  type Draft,
  decode,
  encode,
  type Json,
  normalize,
  prepare,
  type Recipient,
  validate,
} from '../../index.ts';
import { sampleDrafts, samples } from '../../samples.ts';

const to: Recipient = { type: 'phone', phone: '+31612345678' };
const message = samples.text.minimal;
const draft: Draft = { version: 1, to, message };
const body = { type: 'text', text: { text: 'Hello' } };
const receiver = { contacts: [{ identifierValue: '+31612345678' }] };
const payload = { receiver, body };

function requestOf(each: Draft): Record<string, Json> {
  return bodyForm(encode(each, bird).request) as Record<string, Json>;
}

function found(value: Json) {
  return checkPayload(value, bird).map(({ code, pointer }) => `${code} ${pointer}`);
}

function saidOf(each: Draft, now?: number) {
  return validate(each, bird, { now }).map(({ limit, path }) => `${limit} ${path.join('.')}`);
}

describe('the envelope around a Bird message', () => {
  it('goes to the channel of the account', () => {
    expect(encode(draft, bird).request).toMatchObject({
      method: 'POST',
      path: '/workspaces/{workspaceId}/channels/{channelId}/messages',
    });
    expect(Object.keys(requestOf(draft))).toEqual(['receiver', 'body']);
  });

  it.each(sampleDrafts.bird ?? [])('gives a whole request back as it was: $to.type', (sample) => {
    const request = requestOf(sample);
    const { draft: read } = decode(request, bird);
    expect(read).toEqual(sample);
    expect(normalize(sample, bird)).toEqual(sample);
    expect(JSON.stringify(read)).not.toContain('rest');
    expect(found(request).filter((each) => !each.startsWith('no-effect'))).toEqual([]);
  });

  it('writes its members in the order of the page', () => {
    const [planned, traced] = sampleDrafts.bird ?? [];
    if (!planned || !traced) throw new Error('no sample');
    const options = { bird: { ...planned.options?.bird, ...traced.options?.bird } };
    expect(Object.keys(requestOf({ ...planned, options }))).toEqual([
      ...['sender', 'receiver', 'reference', 'replyTo', 'notification', 'capFrequency'],
      ...['enableLinkTracking', 'ignoreQuietHours', 'ignoreGlobalHoldout', 'tags', 'shortLinks'],
      ...['scheduledFor', 'validity', 'meta', 'body'],
    ]);
  });

  it('writes nothing of options that say nothing', () => {
    const options = {
      bird: {
        reference: '',
        tags: [],
        shortLinks: { domain: '' },
        sender: {},
        referral: { title: '', sourceId: '' },
        email: { headers: [], from: {} },
        order: { products: [] },
      },
    };
    expect(requestOf({ ...draft, options })).toEqual(requestOf(draft));
    expect(normalize({ ...draft, options }, bird)).toEqual(draft);
    expect(validate({ ...draft, options }, bird)).toEqual([]);
  });

  it('writes what says no', () => {
    const options = { bird: { ignoreQuietHours: false, validity: 0 } };
    expect(requestOf({ ...draft, options })).toMatchObject({
      ignoreQuietHours: false,
      validity: 0,
    });
    expect(decode(requestOf({ ...draft, options }), bird).draft.options).toEqual(options);
  });

  it('says what is empty in a payload and must not be', () => {
    const errors = (value: Json) =>
      checkPayload(value, bird)
        .filter(({ severity }) => severity === 'error')
        .map(({ limit, pointer }) => `${limit} ${pointer}`);
    expect(errors({ ...payload, scheduledFor: '' })).toEqual([
      'bd.scheduledFor.format /scheduledFor',
    ]);
    expect(errors({ ...payload, meta: { flow: { id: '' } } })).toEqual([
      'bd.meta.uuid.flow.id /meta/flow/id',
    ]);
    expect(errors({ ...payload, tags: [''] })).toContain('bd.tags.len /tags/0');
    expect(errors({ ...payload, reference: '' })).toEqual([]);
  });

  it('keeps what is null, empty or unknown in a payload', () => {
    const odd = {
      ...payload,
      template: null,
      tags: [],
      shortLinks: null,
      reference: '',
      meta: { campaign: { id: null, name: 'Winter' }, referral: { metadata: null }, sms: {} },
      notification: { url: 'https://example.com', retries: 3 },
    };
    expect(requestOf(decode(odd, bird).draft)).toEqual(odd);
    expect(found(odd).filter((each) => each.startsWith('wire'))).toEqual([]);
  });
});

describe('the receiver', () => {
  it.each<[string, Json, Recipient]>([
    [
      'a number by its key',
      { identifierKey: 'phonenumber', identifierValue: '+31' },
      { type: 'phone', phone: '+31' },
    ],
    [
      'a number without a key',
      { identifierValue: '+31' },
      { type: 'phone', phone: '+31', extra: { bird: { variant: 'keyless' } } },
    ],
    [
      'another key',
      { identifierKey: 'emailaddress', identifierValue: 'a@b' },
      { type: 'contacts', contacts: [{ key: 'emailaddress', value: 'a@b' }] },
    ],
    ['an id', { id: 'c1' }, { type: 'contacts', contacts: [{ id: 'c1' }] }],
    [
      'a number with a role',
      { identifierValue: '+31', type: 'to' },
      { type: 'contacts', contacts: [{ value: '+31', role: 'to' }] },
    ],
    [
      'everything',
      {
        id: 'c1',
        type: 'bcc',
        identifiers: [{ identifierKey: 'k', identifierValue: 'v' }],
        platformAddress: 'p',
        platformAddressSelector: 's',
      },
      {
        type: 'contacts',
        contacts: [
          {
            id: 'c1',
            role: 'bcc',
            identifiers: [{ key: 'k', value: 'v' }],
            platformAddress: 'p',
            platformAddressSelector: 's',
          },
        ],
      },
    ],
  ])('is read and written: %s', (_, contact, recipient) => {
    const value = { receiver: { contacts: [contact] }, body };
    const { draft: read } = decode(value, bird);
    expect(read.to).toEqual(recipient);
    expect(requestOf(read)).toEqual(value);
    expect(normalize(read, bird)).toEqual(read);
  });

  it.each<[string, Recipient]>([
    ['one number', { type: 'contacts', contacts: [{ value: '+31612345678' }] }],
    [
      'one number and much that says nothing',
      {
        type: 'contacts',
        contacts: [{ id: '', key: '', value: '+31612345678', identifiers: [] }],
      },
    ],
  ])('is a phone number in normal form: %s', (_, each) => {
    const keyless = { ...to, extra: { bird: { variant: 'keyless' } } };
    expect(normalize({ ...draft, to: each }, bird).to).toEqual(keyless);
    expect(decode(requestOf({ ...draft, to: each }), bird).draft.to).toEqual(keyless);
  });

  it('stays as it is where it says more than a number', () => {
    const several: Recipient = {
      type: 'contacts',
      contacts: [{ value: '+31612345678' }, { id: 'c1' }],
    };
    expect(normalize({ ...draft, to: several }, bird).to).toEqual(several);
  });

  it.each<[Recipient, string[]]>([
    [{ type: 'phone', phone: '' }, ['bd.receiver.phone.required to.phone']],
    [
      { type: 'phone', phone: 'me' },
      ['bd.receiver.phone to.phone', 'bd.receiver.phone.plus to.phone'],
    ],
    [{ type: 'phone', phone: '31612345678' }, ['bd.receiver.phone.plus to.phone']],
    [{ type: 'contacts', contacts: [] }, ['bd.receiver.contacts.min to.contacts']],
    [
      { type: 'contacts', contacts: [{ role: 'cc', identifiers: [] }] },
      ['bd.receiver.contact.address to.contacts.0'],
    ],
    [{ type: 'contacts', contacts: [{ key: 'emailaddress', value: 'a@b', role: 'to' }] }, []],
    [
      { type: 'contacts', contacts: [{ key: 'phonenumber', value: 'a@b', role: 'to' }] },
      [
        'bd.receiver.phone.contact to.contacts.0.value',
        'bd.receiver.phone.contact.plus to.contacts.0.value',
      ],
    ],
    [
      { type: 'contacts', contacts: [{ identifiers: [{ key: '', value: '' }] }] },
      [
        'bd.receiver.identifiers to.contacts.0.identifiers.0.key',
        'bd.receiver.identifiers.value to.contacts.0.identifiers.0.value',
      ],
    ],
  ])('is checked: %j', (each, rows) => {
    expect(saidOf({ ...draft, to: each })).toEqual(rows);
  });
});

describe('the reply reference', () => {
  it('is a message’s unless it says otherwise', () => {
    const replyTo = { id: 'm1' };
    expect(requestOf({ ...draft, replyTo }).replyTo).toEqual({ id: 'm1', type: 'message' });
    expect(decode(requestOf({ ...draft, replyTo }), bird).draft.replyTo).toEqual(replyTo);
    const typed: Draft = { ...draft, replyTo: { id: 'm1', type: 'message' } };
    expect(normalize(typed, bird).replyTo).toEqual(replyTo);
  });

  it('may be a click’s or a referral’s, which a reply should not be', () => {
    const replyTo = { id: 'm1', type: 'click', order: 2 } as const;
    expect(requestOf({ ...draft, replyTo }).replyTo).toEqual(replyTo);
    expect(saidOf({ ...draft, replyTo })).toEqual(['bd.replyTo.type replyTo.type']);
    expect(saidOf({ ...draft, replyTo: { id: '', order: 1.5 } })).toEqual([
      'bd.replyTo.required replyTo.id',
      'bd.replyTo.order replyTo.order',
    ]);
  });

  it('stands beside the body, not in it', () => {
    const replyTo = { id: 'm1', type: 'message' };
    expect(found({ ...payload, replyTo })).toEqual([]);
    expect(found({ receiver, body: { ...body, replyTo } })).toContain(
      'wire.unknown-member /body/replyTo',
    );
    expect(found({ ...payload, replyTo: { id: 'm1' } })).toContain('wire.required /replyTo/type');
    expect(found({ ...payload, replyTo: { id: 'm1', type: 'story' } })).toContain(
      'wire.value /replyTo/type',
    );
  });
});

describe('what a payload has to have', () => {
  it.each<[string, Json, string]>([
    ['neither body nor template', { receiver }, 'wire.members /body'],
    ['both', { ...payload, template: { name: 'n' } }, 'wire.members /template'],
    ['both null', { receiver, body: null, template: null }, 'wire.members /body'],
    ['neither, and no receiver', { tags: ['a'] }, 'wire.members /body'],
    ['no receiver', { body }, 'wire.required /receiver'],
    ['an unknown member', { ...payload, context: {} }, 'wire.unknown-member /context'],
    [
      'a role',
      { receiver: { contacts: [{ id: 'a', type: 'from' }] }, body },
      'wire.value /receiver/contacts/0/type',
    ],
    ['a sender', { ...payload, sender: {} }, 'wire.required /sender/connector'],
    ['a domain', { ...payload, shortLinks: {} }, 'wire.required /shortLinks/domain'],
    [
      'a gateway',
      { ...payload, meta: { pushNotifications: { gatewayTypeOverride: 'sms' } } },
      'wire.value /meta/pushNotifications/gatewayTypeOverride',
    ],
    ['a text for a number', { ...payload, validity: '60' }, 'wire.type /validity'],
    [
      'a header that is no text',
      { ...payload, meta: { email: { headers: { a: 1 } } } },
      'wire.type /meta/email/headers/a',
    ],
  ])('%s', (_, value, issue) => {
    expect(found(value)).toContain(issue);
    expect(requestOf(decode(value, bird).draft)).toEqual(value);
  });

  it('has a body or a template, and then null is neither', () => {
    expect(found({ ...payload, template: null }).filter((each) => each.startsWith('wire'))).toEqual(
      [],
    );
  });
});

describe('options of a request', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  const ahead = (ms: number) => new Date(now + ms).toISOString();

  it.each<[NonNullable<Draft['options']>['bird'], string[]]>([
    [{ scheduledFor: ahead(600_000) }, []],
    [{ scheduledFor: ahead(599_000) }, ['bd.scheduledFor.soon options.bird.scheduledFor']],
    [{ scheduledFor: ahead(35 * 86_400_000) }, []],
    [
      { scheduledFor: ahead(35 * 86_400_000 + 1000) },
      ['bd.scheduledFor.max options.bird.scheduledFor'],
    ],
    [{ scheduledFor: '2026-12-01T09:30' }, ['bd.scheduledFor.format options.bird.scheduledFor']],
    [{ validity: -1 }, ['bd.validity.min options.bird.validity']],
    [{ validity: 0 }, ['bd.validity.vs_schedule options.bird.validity']],
    [{ validity: 1.5 }, ['bd.validity.min options.bird.validity']],
    [{ tags: ['a', 'b c-_9'] }, []],
    [{ tags: Array.from({ length: 10 }, (_, index) => `t${index}`) }, []],
    [
      { tags: Array.from({ length: 11 }, (_, index) => `t${index}`) },
      ['bd.tags.max options.bird.tags'],
    ],
    [{ tags: ['x'.repeat(50)] }, []],
    [{ tags: ['x'.repeat(51)] }, ['bd.tags.len options.bird.tags.0']],
    [{ tags: ['é'] }, ['bd.tags.pattern options.bird.tags.0']],
    [{ tags: ['a', 'a'] }, ['bd.tags.unique options.bird.tags.1']],
    [{ tags: ['a', 'A'] }, ['bd.tags.unique.case options.bird.tags.1']],
    [{ notificationUrl: 'example.com' }, ['bd.notification.url options.bird.notificationUrl']],
    [{ sender: { name: 'Ada' } }, ['bd.sender.identifierValue options.bird.sender.identifier']],
    [{ capFrequency: false }, []],
    [{ capFrequency: true }, ['bd.capFrequency options.bird.extraInformation']],
    [
      { capFrequency: true, extraInformation: '{"useCase":"service"}' },
      ['bd.capFrequency options.bird.extraInformation'],
    ],
    [{ capFrequency: true, extraInformation: '{"useCase":"marketing"}' }, []],
    [{ campaign: { id: 'winter' } }, ['bd.meta.uuid.campaign.id options.bird.campaign.id']],
    [
      { email: { from: { username: '—' } } },
      ['bd.meta.email.username options.bird.email.from.username'],
    ],
    [
      { order: { products: [{ quantity: 1.5, price: { amount: 0.5 } }] } },
      [
        'bd.meta.order.quantity options.bird.order.products.0.quantity',
        'bd.meta.order.price.amount options.bird.order.products.0.price.amount',
      ],
    ],
  ])('%j', (options, rows) => {
    expect(saidOf({ ...draft, options: { bird: options } }, now)).toEqual(rows);
  });

  it('points at the member that is missing', () => {
    const { issues } = prepare({ ...draft, options: { bird: { sender: { name: 'Ada' } } } }, bird);
    expect(issues.map(({ pointer }) => pointer)).toEqual(['/sender/connector/identifierValue']);
  });

  it('says JSON that is not finished, or no object', () => {
    const of = (extraInformation: string) =>
      validate({ ...draft, options: { bird: { extraInformation } } }, bird).map(
        ({ code, path }) => `${code} ${path.join('.')}`,
      );
    expect(of('')).toEqual([]);
    expect(of('{"a":')).toEqual(['json.invalid options.bird.extraInformation']);
    expect(of('5')).toContain('wire.type options.bird.extraInformation');
  });

  it('refuses options of another shape', () => {
    const options = { bird: { tags: 'a', sender: { phone: 'x' } } } as unknown as Draft['options'];
    expect(validate({ ...draft, options }, bird).map(({ code, path }) => [code, path])).toEqual([
      ['draft.type', ['options', 'bird', 'tags']],
      ['draft.unknown-member', ['options', 'bird', 'sender', 'phone']],
    ]);
  });

  it('marks what changes the delivery', () => {
    expect(
      bird.options.badges({ bird: { scheduledFor: ahead(0), ignoreQuietHours: true } }),
    ).toEqual(['bird.scheduled', 'bird.ignoresQuietHours']);
    expect(bird.options.badges({ bird: { ignoreQuietHours: false } })).toEqual([]);
    expect(bird.options.badges({})).toEqual([]);
  });
});
