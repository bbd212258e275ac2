import { describe, expect, it } from 'vitest';
import {
  bodyForm,
  checkPayload,
  type Draft,
  decode,
  encode,
  type Json,
  setAt,
  type TemplateMessage,
  validate,
} from '../../index.ts';
import { samples } from '../../samples.ts';
import { templatePayloads } from './__fixtures__/templates.ts';
import { d360 } from './index.ts';

function draftOf(message: TemplateMessage): Draft<TemplateMessage> {
  return { version: 1, to: { type: 'phone', phone: '+447700900123' }, message };
}

function componentsOf(message: TemplateMessage): Json | undefined {
  const body = bodyForm(encode(draftOf(message), d360).request) as {
    template: { components?: Json };
  };
  return body.template.components;
}

function template(...components: TemplateMessage['components']): TemplateMessage {
  return { type: 'template', name: 'n', language: 'en', components };
}

function payload(template: Json): Json {
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+447700900123',
    type: 'template',
    template,
  };
}

function errors(message: TemplateMessage): string[] {
  return validate(draftOf(message), d360)
    .filter(({ severity }) => severity === 'error')
    .map(({ limit, code, path }) => `${limit ?? code} ${path.slice(2).join('.')}`);
}

describe('templates of 360dialog', () => {
  it.each(Object.entries(templatePayloads))(
    '%s comes back as it was, without residue',
    (_, wire) => {
      const { draft } = decode(wire, d360);
      expect(draft.message.type).toBe('template');
      expect(JSON.stringify(draft)).not.toMatch(/"extra"|"custom"/);
      expect(bodyForm(encode(draft, d360).request)).toEqual(wire);
      expect(checkPayload(wire, d360).filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  it('tells no parameters from an empty list of them', () => {
    const read = (name: string) =>
      (decode(templatePayloads[name] as Json, d360).draft.message as TemplateMessage).components;
    expect(read('template-no-parameters')).toEqual([{ slot: 'body' }]);
    expect(read('template-empty-parameters')).toEqual([{ slot: 'body', parameters: [] }]);
  });

  it('tells a flow from a catalog by the button where the action is empty', () => {
    const value = (name: string) =>
      JSON.stringify(decode(templatePayloads[name] as Json, d360).draft.message);
    expect(value('template-flow-bare')).toContain('"value":{"type":"flow"}');
    expect(value('template-catalog-bare')).toContain('"value":{"type":"catalog"}');
  });

  it('writes no list of components where there are none, and no policy (C-29)', () => {
    const { request } = encode(draftOf(template()), d360);
    expect(bodyForm(request)).toEqual(payload({ name: 'n', language: { code: 'en' } }));
  });

  it('keeps a policy, an index written as text and words in capitals as they came', () => {
    const wire = payload({
      name: 'n',
      language: { policy: 'deterministic', code: 'en' },
      components: [
        {
          type: 'button',
          sub_type: 'CATALOG',
          index: '3',
          parameters: [{ type: 'action', action: { thumbnail_product_retailer_id: 'rug' } }],
        },
      ],
    });
    const { draft } = decode(wire, d360);
    expect(draft.message).toMatchObject({
      components: [{ slot: 'button', index: 3, button: 'catalog' }],
    });
    expect(bodyForm(encode(draft, d360).request)).toEqual(wire);
    const moved = setAt(draft, ['message', 'components', 0, 'index'], 4);
    expect(bodyForm(encode(moved, d360).request)).toMatchObject({
      template: { components: [{ index: 4, sub_type: 'CATALOG' }] },
    });
  });

  it.each<[string, Json, Json]>([
    ['an unknown component', { type: 'order_status', parameters: [] }, { slot: 'custom' }],
    ['a component that is none', 'body', { slot: 'custom' }],
    ['a footer', { type: 'footer', parameters: [] }, { slot: 'custom' }],
    [
      'an unknown parameter',
      { type: 'body', parameters: [{ type: 'order_status', order_status: {} }] },
      { parameters: [{ value: { type: 'custom' } }] },
    ],
    [
      'a parameter without what its type names',
      { type: 'body', parameters: [{ type: 'currency' }, null, 7] },
      { parameters: [{ value: { type: 'custom' } }, {}, {}] },
    ],
    ['parameters that are no list', { type: 'body', parameters: null }, { parameters: [] }],
    ['cards that are none', { type: 'carousel', cards: [null, {}] }, { cards: [{}, {}] }],
    ['a prototype’s name', { type: 'constructor' }, { slot: 'custom' }],
  ])('keeps %s', (_, component, expected) => {
    const wire = payload({ name: 'n', language: { code: 'en' }, components: [component] });
    const { draft } = decode(wire, d360);
    expect(draft.message).toMatchObject({ components: [expected] });
    expect(bodyForm(encode(draft, d360).request)).toEqual(wire);
  });

  it('keeps a button without its position, and says what is missing', () => {
    const components = [
      {
        type: 'button',
        sub_type: 'voice_call',
        parameters: [{ type: 'ttl_minutes', ttl_minutes: 100 }],
      },
    ];
    const wire = payload({ name: 'n', language: { code: 'en' }, components });
    expect(bodyForm(encode(decode(wire, d360).draft, d360).request)).toEqual(wire);
    expect(checkPayload(wire, d360)).toContainEqual(
      expect.objectContaining({ code: 'wire.required', pointer: '/template/components/0/index' }),
    );
  });

  it('reads a file named by id and by address, and sends both', () => {
    const image = { id: '7', link: 'https://example.com/a.png' };
    const components = [{ type: 'header', parameters: [{ type: 'image', image }] }];
    const wire = payload({ name: 'n', language: { code: 'en' }, components });
    const { draft } = decode(wire, d360);
    expect(draft.message).toMatchObject({
      components: [{ parameters: [{ value: { media: { source: 'url', url: image.link } } }] }],
    });
    expect(bodyForm(encode(draft, d360).request)).toEqual(wire);
  });

  it('numbers the cards, and keeps a number that differs', () => {
    const wire = payload({
      name: 'n',
      language: { code: 'en' },
      components: [
        {
          type: 'carousel',
          cards: [
            { card_index: 0, components: [] },
            { card_index: 5, components: [] },
          ],
        },
      ],
    });
    expect(bodyForm(encode(decode(wire, d360).draft, d360).request)).toEqual(wire);
    expect(
      componentsOf(template({ slot: 'carousel', cards: [{ components: [] }, { components: [] }] })),
    ).toEqual([
      {
        type: 'carousel',
        cards: [
          { card_index: 0, components: [] },
          { card_index: 1, components: [] },
        ],
      },
    ]);
  });

  it('leaves out what the API has no words for, and says so', () => {
    const message = template(
      { slot: 'footer', parameters: [{ value: { type: 'text', text: 'Atlas' } }] },
      {
        slot: 'body',
        parameters: [
          { value: { type: 'number', number: 2 } },
          { value: { type: 'text', text: 'two' } },
          { name: 'nothing' },
        ],
      },
      { slot: 'keyed', parameters: [{ name: 'a', value: { type: 'text', text: 'b' } }] },
    );
    expect(componentsOf(message)).toEqual([
      { type: 'body', parameters: [{ type: 'text', text: 'two' }] },
    ]);
    const lost = validate(draftOf(message), d360).filter(({ code }) => code === 'loss');
    expect(lost.map(({ path }) => path.join('.'))).toEqual([
      'message.components.0.parameters.0.value.text',
      'message.components.1.parameters.0.value.number',
      'message.components.1.parameters.2.name',
      'message.components.2.parameters.0.name',
      'message.components.2.parameters.0.value.text',
    ]);
  });

  it('points from a value to its place behind one that was left out', () => {
    const message = template({
      slot: 'body',
      parameters: [
        { value: { type: 'boolean', boolean: true } },
        { value: { type: 'text', text: 'a\nb' } },
      ],
    });
    const issue = validate(draftOf(message), d360).find(
      ({ limit }) => limit === 'wa.tpl.param.chars',
    );
    expect(issue?.pointer).toBe('/template/components/0/parameters/0/text');
  });

  it.each([
    ['a header', { sub_type: 'url' }, '/template/components/0/sub_type'],
    ['a header', { index: 0 }, '/template/components/0/index'],
  ])('refuses on %s what only a button has: %o', (_, more, pointer) => {
    const parameters = [{ type: 'text', text: 'a' }];
    const components = [{ type: 'header', parameters, ...more }];
    const issues = checkPayload(payload({ name: 'n', language: { code: 'en' }, components }), d360);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'wire.unknown-member', severity: 'error', pointer }),
    );
  });

  it('refuses a parameter that says two things', () => {
    const parameters = [{ type: 'text', text: 'a', payload: 'b' }];
    const wire = payload({
      name: 'n',
      language: { code: 'en' },
      components: [{ type: 'body', parameters }],
    });
    expect(checkPayload(wire, d360)).toContainEqual(
      expect.objectContaining({
        code: 'wire.unknown-member',
        pointer: '/template/components/0/parameters/0/payload',
      }),
    );
  });
});

describe('limits of a template as a whole', () => {
  const text = (value: string, name?: string) => ({
    ...(name !== undefined && { name }),
    value: { type: 'text' as const, text: value },
  });
  const url = (index: number) => ({
    slot: 'button' as const,
    index,
    button: 'url',
    parameters: [text('a')],
  });
  const image = (kind: 'image' | 'video' | 'document') => ({
    slot: 'header' as const,
    parameters: [
      {
        value: {
          type: 'media' as const,
          media: { kind, source: 'url' as const, url: 'https://example.com/a' },
        },
      },
    ],
  });
  const offer = {
    slot: 'offer' as const,
    parameters: [{ value: { type: 'expiry' as const, epochMs: 1_893_456_000_000 } }],
  };
  const coupon = (code: string) => ({
    slot: 'button' as const,
    index: 0,
    button: 'copy_code',
    parameters: [{ value: { type: 'coupon' as const, code } }],
  });
  const body = (...parameters: ReturnType<typeof text>[]) => ({
    slot: 'body' as const,
    parameters,
  });

  it('allows each part once, and one value for each button', () => {
    expect(errors(template(url(0), url(1)))).toEqual([]);
    expect(errors(template(body(text('a')), body(text('b'))))).toEqual([
      'wa.tpl.comp.unique 1.slot',
    ]);
    expect(errors(template(url(3), url(3)))).toEqual(['wa.tpl.comp.unique 1.index']);
  });

  it('counts the parts of each card anew', () => {
    const cards = [{ components: [image('image')] }, { components: [image('image')] }];
    expect(errors(template({ slot: 'carousel', cards }))).toEqual([]);
    const twice = [{ components: [image('image'), image('image')] }, ...cards.slice(1)];
    expect(errors(template({ slot: 'carousel', cards: twice }))).toContain(
      'wa.tpl.comp.unique 0.cards.0.components.1.slot',
    );
  });

  it('wants cards alike', () => {
    const cards = [{ components: [image('image')] }, { components: [image('video')] }];
    expect(errors(template({ slot: 'carousel', cards }))).toEqual([
      'wa.tpl.carousel.same 0.cards.1',
    ]);
  });

  it('wants all words named, or none, each name once in its part', () => {
    expect(errors(template(body(text('a', 'x'), text('b', 'y'))))).toEqual([]);
    expect(
      errors(template(body(text('a', 'x')), { slot: 'header', parameters: [text('c', 'x')] })),
    ).toEqual([]);
    expect(errors(template(body(text('a', 'x'), text('b'))))).toEqual([
      'wa.tpl.param.named 0.parameters.1.name',
    ]);
    expect(errors(template(body(text('a', 'x'), text('b', 'x'))))).toEqual([
      'wa.tpl.param.named.once 0.parameters.1.name',
    ]);
    // A picture and a button's value have no names.
    expect(errors(template(image('image'), body(text('a', 'x')), url(0)))).toEqual([]);
  });

  it('wants of each button the value it takes', () => {
    const wrong = {
      slot: 'button' as const,
      index: 0,
      button: 'quick_reply',
      parameters: [text('a')],
    };
    expect(errors(template(wrong))).toEqual([
      'wa.tpl.btn.required.values 0.parameters.0.value.type',
    ]);
  });

  it('holds an offer to its header, its code and the place of its link', () => {
    expect(errors(template(image('video'), offer, coupon('A'.repeat(15)), url(1)))).toEqual([]);
    expect(errors(template(image('document'), offer))).toEqual([
      'wa.tpl.lto.header.kind 0.parameters.0.value.media.kind',
    ]);
    expect(errors(template({ slot: 'header', parameters: [text('a')] }, offer))).toEqual([
      'wa.tpl.lto.header 0.parameters.0.value.type',
    ]);
    expect(errors(template(offer, coupon('A'.repeat(16))))).toEqual([
      'wa.tpl.btn.coupon.offer 1.parameters.0.value.code',
    ]);
    expect(errors(template(coupon('A'.repeat(16))))).toEqual([]);
    expect(errors(template(offer, coupon('A'), url(2)))).toEqual(['wa.tpl.lto.link 2.index']);
    expect(errors(template(offer, url(1)))).toEqual(['wa.tpl.lto.link 1.index']);
    expect(errors(template(url(1)))).toEqual([]);
  });

  it('gives a body more room when nothing else is sent', () => {
    const long = body(text('x'.repeat(1025)));
    expect(errors(template(long))).toEqual([]);
    expect(errors(template(long, url(0)))).toEqual(['wa.tpl.body.text 0.parameters.0.value.text']);
    expect(errors(template(body(text('x'.repeat(32_769)))))).toEqual([
      'wa.tpl.body.text.alone 0.parameters.0.value.text',
    ]);
  });

  it('flags each thing that the published schema lacks, and nothing that it lists', () => {
    const flagged = (message: TemplateMessage) =>
      validate(draftOf(message), d360)
        .filter(({ code }) => code === 'schema.undocumented')
        .map(({ limit }) => limit);
    expect(flagged(template(image('image'), body(text('a')), url(0)))).toEqual([]);
    expect(flagged(template(body(text('a', 'x'))))).toEqual(['d360.undocumented.parameter_name']);
    expect(flagged(template(coupon('A')))).toEqual([
      'd360.undocumented.sub_type',
      'd360.undocumented.parameter',
    ]);
    expect(flagged(template(offer))).toEqual([
      'd360.undocumented.component',
      'd360.undocumented.parameter',
    ]);
  });

  it('carries its samples there and back, but for what only other providers say', () => {
    const { minimal, maximal, variants = [] } = samples.template;
    const carried = [minimal, maximal, ...variants].filter(
      (message) => !validate(draftOf(message), d360).some(({ code }) => code === 'loss'),
    );
    expect(carried.map(({ name }) => name)).toEqual([
      'order_ready',
      'order_shipped',
      'autumn_offer',
      'whole_catalog',
      'chosen_for_you',
      'new_lamps',
      'order_status',
      'invoice_ready',
      'login_code',
      'move_repair',
      'your_picks',
    ]);
    for (const message of carried) {
      const draft = draftOf(message);
      expect(decode(bodyForm(encode(draft, d360).request), d360).draft).toEqual(draft);
      if (message.name !== 'order_status') expect(errors(message), message.name).toEqual([]);
    }
  });
});
