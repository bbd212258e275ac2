import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../test/arbitraries.ts';
import { describeProvider } from '../../../test/describe-provider.ts';
import {
  bodyForm,
  checkPayload,
  d360,
  decode,
  encode,
  type Json,
  type Message,
  validate,
} from '../../index.ts';
import { rowIds } from './__fixtures__/limits/ids.ts';
import { limitExpectations } from './__fixtures__/limits/index.ts';
import { largest } from './__fixtures__/limits/media-rows.ts';
import { payloads } from './__fixtures__/payloads.ts';
import { templatePayloads } from './__fixtures__/templates.ts';
import { notCheckable } from './limits/index.ts';
import { checkedByDefinition } from './limits/templates.ts';

describeProvider({
  provider: d360,
  fixtures: { ...payloads, ...templatePayloads },
  limits: limitExpectations,
});

function there(payload: Json): Json {
  return bodyForm(encode(decode(payload, d360).draft, d360).request);
}

function bodyOf(message: Message): Json {
  return bodyForm(encode(draftOf(message, d360), d360).request);
}

describe('360dialog: the limits of the research', () => {
  it('are all rows of the table, or named with the reason why they cannot be', () => {
    const known = d360.limits.map(({ id }) => id);
    const named = [...Object.keys(notCheckable), ...checkedByDefinition];
    const isKnown = (id: string) =>
      known.some((each) => each === id || each.startsWith(`${id}.`)) || named.includes(id);
    expect(rowIds.filter((id) => !isKnown(id))).toEqual([]);
    expect(named.filter((id) => !rowIds.includes(id))).toEqual([]);
  });

  it('are in the table, where it has one, under an id of the research or marked as undocumented', () => {
    const own = (id: string) => rowIds.some((each) => each === id || id.startsWith(`${each}.`));
    const additions = d360.limits.map(({ id }) => id).filter((id) => !own(id));
    expect(additions.filter((id) => !/^(d360\.undocumented|wa\.media\.file)\./.test(id))).toEqual([
      // Limits 3.1 R6 and P-SHARE, which have no row of their own.
      'wa.locreq.no_footer',
      'wa.mpm.catalog',
    ]);
  });

  it.each(Object.entries(largest))('show how large a file may be: %s', (kind, bytes) => {
    const rows = d360.limits.filter(
      ({ id }) => id.startsWith('wa.media.file.') && id.split('.').includes(kind),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatchObject({ rule: 'media', bytes });
  });
});

/** Documented payloads that something is advised against; whatever else is documented is fine as it is. */
const advised: Readonly<Record<string, readonly string[]>> = {
  'contacts-bare': ['wa.contacts.name.second'],
  'list-one-section': ['wa.list.section.title.required.advised'],
  'address-bare': ['wa.addr.country.today'],
  'flow-id-bare': ['wa.flow.token'],
  'flow-image': ['wa.int.header.kinds.flow'],
  'flow-image-id': ['wa.int.header.kinds.flow'],
  'flow-video': ['wa.int.header.kinds.flow'],
  'flow-document': ['wa.int.header.kinds.flow'],
  'flow-name-exchange': ['wa.flow.mode.draft'],
  'flow-screen-only': ['wa.flow.token.unused'],
  'call-permission-bare': ['wa.perm.body.advised'],
  'catalog-bare': ['wa.cat.thumb'],
  'template-no-parameters': ['wa.tpl.param.count.none'],
  'template-empty-parameters': ['wa.tpl.param.count.none'],
};

describe('360dialog: what is documented', () => {
  const all = { ...payloads, ...templatePayloads };

  it.each(Object.keys(all))('is sent without an error: %s', (name) => {
    const found = checkPayload(all[name] as Json, d360).filter(
      ({ code }) => code !== 'schema.undocumented',
    );
    expect(found.map(({ limit }) => limit)).toEqual(advised[name] ?? []);
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('360dialog', () => {
  it('writes the envelope in the order of the platform’s examples', () => {
    expect(Object.keys(bodyOf({ type: 'text', text: 'Hi' }) as object)).toEqual([
      'messaging_product',
      'recipient_type',
      'to',
      'type',
      'text',
    ]);
  });

  it('always says whether the recipient is one person or a group (C-48)', () => {
    const message = { type: 'text', text: 'Hi' } as const;
    const to = (recipient: Parameters<typeof encode>[0]['to']) =>
      bodyForm(encode({ version: 1, to: recipient, message }, d360).request);
    expect(to({ type: 'phone', phone: '+447700900123' })).toMatchObject({
      recipient_type: 'individual',
      to: '+447700900123',
    });
    expect(to({ type: 'group', id: 'g1' })).toMatchObject({ recipient_type: 'group', to: 'g1' });
  });

  it('does not take a group’s id for a phone number', () => {
    const draft = {
      ...draftOf({ type: 'text', text: 'Hi' }, d360),
      to: { type: 'group', id: 'g' },
    };
    expect(validate(draft as never, d360).filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
  });

  it('reads a payload without recipient_type and gives it back so', () => {
    const { recipient_type: _, ...payload } = payloads.text as { [key: string]: Json };
    const { draft } = decode(payload, d360);
    expect(draft).toMatchObject({ to: { type: 'phone', phone: '+447700900123' } });
    expect(there(payload)).toEqual(payload);
    expect(checkPayload(payload, d360)).toContainEqual(
      expect.objectContaining({ code: 'wire.required', pointer: '/recipient_type' }),
    );
  });

  it('keeps unknown fields at every depth', () => {
    const payload = {
      ...(payloads.buttons as object),
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: '447700900123',
      x_trace: { of: [1, null] },
      type: 'interactive',
      interactive: {
        type: 'button',
        x_theme: 'dark',
        body: { text: 'b', x_lang: 'en' },
        action: { buttons: [{ type: 'reply', x_mark: 1, reply: { id: 'a', title: 'A', x: 2 } }] },
      },
    };
    expect(there(payload)).toEqual(payload);
  });

  it.each(['text', 'image-link', 'buttons-image', 'contacts', 'carousel-url', 'product-list'])(
    'gives nulls back as they came: %s',
    (name) => {
      for (const nulled of nullings(payloads[name] as Json)) expect(there(nulled)).toEqual(nulled);
    },
  );

  it('takes a latitude written as text for a number, and keeps how it was written (C-16)', () => {
    const payload = {
      ...(payloads.location as object),
      location: { latitude: '34.0209', longitude: '-6.8416', name: 'Rabat Agdal' },
    };
    const { draft } = decode(payload, d360);
    expect(draft.message).toMatchObject({ latitude: 34.0209, longitude: -6.8416 });
    expect(there(payload)).toEqual(payload);
    expect(checkPayload(payload, d360)).toContainEqual(
      expect.objectContaining({ code: 'wire.type', pointer: '/location/latitude' }),
    );
  });

  it('takes a template’s button index written as text for a number, and keeps it (C-13)', () => {
    const payload = {
      ...(payloads.text as { [key: string]: Json }),
      type: 'template',
      template: {
        name: 'order_ready',
        language: { code: 'en' },
        components: [
          {
            type: 'button',
            sub_type: 'url',
            index: '1',
            parameters: [{ type: 'text', text: '4021' }],
          },
        ],
      },
    } as { [key: string]: Json };
    delete payload.text;
    const { draft } = decode(payload, d360);
    expect(draft.message).toMatchObject({ components: [{ slot: 'button', index: 1 }] });
    expect(there(payload)).toEqual(payload);
  });

  it('does not write language.policy, and keeps one that was pasted (C-29)', () => {
    const body = bodyOf({ type: 'template', name: 'n', language: 'en', components: [] });
    expect(body).toMatchObject({ template: { language: { code: 'en' } } });
    expect(JSON.stringify(body)).not.toContain('policy');
    const pasted = {
      ...(body as { [key: string]: Json }),
      template: { name: 'n', language: { code: 'en', policy: 'deterministic' } },
    };
    expect(there(pasted)).toEqual(pasted);
  });

  it('removes a reaction with an empty emoji, which is written', () => {
    const message = { type: 'reaction', messageId: 'wamid.1', emoji: '' } as const;
    expect(bodyOf(message)).toMatchObject({ reaction: { message_id: 'wamid.1', emoji: '' } });
    expect(
      validate(draftOf(message, d360), d360).filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
  });

  it('numbers the cards of a carousel by their order', () => {
    const { draft } = decode(payloads['carousel-products'] as Json, d360);
    const { message } = draft;
    if (message.type !== 'carousel') throw new Error('no carousel');
    const [first, ...others] = message.cards;
    const moved = { ...draft, message: { ...message, cards: [...others, first as never] } };
    expect(bodyForm(encode(moved, d360).request)).toMatchObject({
      interactive: {
        action: {
          cards: [
            { card_index: 0, action: { product_retailer_id: 'rug-1' } },
            { card_index: 1, action: { product_retailer_id: 'rug-2' } },
            { card_index: 2, action: { product_retailer_id: 'rug-0' } },
          ],
        },
      },
    });
  });

  it('points at a missing member whose object is left out too', () => {
    const issue = validate(draftOf({ type: 'catalog', body: 'b' }, d360), d360).find(
      ({ limit }) => limit === 'wa.cat.thumb',
    );
    expect(issue?.pointer).toBe('/interactive/action/parameters/thumbnail_product_retailer_id');
  });

  it('says where no such type is', () => {
    const payload = { ...(payloads.text as object), type: 'poll', poll: {} } as Json;
    expect(checkPayload(payload, d360)).toContainEqual(
      expect.objectContaining({ code: 'type.unknown', pointer: '/type' }),
    );
    const inner = {
      ...(payloads.call as { [key: string]: Json }),
      interactive: { type: 'request_contact_info', body: { text: 'b' }, action: {} },
    };
    expect(checkPayload(inner, d360)).toContainEqual(
      expect.objectContaining({ code: 'type.unknown', pointer: '/interactive/type' }),
    );
  });
});

/** The payload with one member after another set to null. */
function nullings(value: Json): Json[] {
  if (typeof value !== 'object' || value === null) return [null];
  const replace = (key: string | number, next: Json): Json =>
    Array.isArray(value)
      ? value.map((item, index) => (index === key ? next : item))
      : { ...value, [key]: next };
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    null,
    ...keys.flatMap((key) =>
      nullings((value as { [key: string]: Json })[key] as Json).map((next) => replace(key, next)),
    ),
  ];
}
