import { describe, expect, it } from 'vitest';
import { bodyForm, checkPayload, type Draft, decode, encode, prepare, validate } from '../index.ts';
import type { TemplateMessage } from '../messages/template.ts';
import { setAt } from '../place.ts';
import { d360 } from '../providers/360dialog/index.ts';
import type { TemplateDefinition, TemplateDefinitionPart } from './definition.ts';
import { draftFromTemplate } from './draft-from-template.ts';

function definition(...components: readonly TemplateDefinitionPart[]): TemplateDefinition {
  return { name: 'order', language: 'en', components };
}

function draftOf(components: TemplateMessage['components'], more: Partial<TemplateMessage> = {}) {
  const message: TemplateMessage = {
    type: 'template',
    name: 'order',
    language: 'en',
    components,
    ...more,
  };
  return { version: 1, to: { type: 'phone', phone: '+447700900123' }, message } satisfies Draft;
}

/** The issues that only the definition shows. */
function found(template: TemplateDefinition, draft: Draft, now?: number): string[] {
  const without = validate(draft, d360).map((issue) => JSON.stringify(issue));
  return validate(draft, d360, { template, now })
    .filter((issue) => !without.includes(JSON.stringify(issue)))
    .map(({ code, path }) => `${code} ${path.slice(2).join('.')}`);
}

const words = (...texts: string[]) =>
  texts.map((text) => ({ value: { type: 'text' as const, text } }));
const body = (...texts: string[]) => ({ slot: 'body' as const, parameters: words(...texts) });
const link = (text: string, index = 0) => ({
  slot: 'button' as const,
  index,
  button: 'url',
  parameters: words(text),
});
const medium = (kind: 'image' | 'video') => ({
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
const twoWords: TemplateDefinitionPart = { part: 'body', text: 'A {{1}} b {{2}}.' };
const button: TemplateDefinitionPart = {
  part: 'buttons',
  buttons: [{ type: 'url', text: 'Go', url: 'https://example.com/{{1}}' }],
};

describe('a message and the definition of its template', () => {
  it('says which value is missing and which is too much', () => {
    const template = definition(twoWords, button);
    expect(found(template, draftOf([body('a', 'b'), link('c')]))).toEqual([]);
    expect(found(template, draftOf([body('a'), link('c')]))).toEqual([
      'template.value-missing 0.parameters.1.value',
    ]);
    expect(found(template, draftOf([link('c')]))).toEqual([
      'template.value-missing 1.parameters.0.value',
      'template.value-missing 1.parameters.1.value',
    ]);
    expect(found(template, draftOf([body('a', 'b', 'c'), link('c')]))).toEqual([
      'template.value-superfluous 0.parameters.2.value',
    ]);
    expect(found(template, draftOf([body('a', 'b'), link('c'), link('d', 1)]))).toEqual([
      'template.value-superfluous 2.parameters.0.value',
    ]);
    expect(found(definition({ part: 'body', text: 'A.' }), draftOf([body('a')]))).toEqual([
      'template.value-superfluous 0.parameters.0.value',
    ]);
  });

  it('points at the value in the request, or at what should hold it', () => {
    const pointers = validate(draftOf([body('a')]), d360, {
      template: definition(twoWords, button),
    })
      .filter(({ code }) => code === 'template.value-missing')
      .map(({ pointer }) => pointer);
    expect(pointers).toEqual(['/template/components/0/parameters', '/template/components']);
  });

  it('says nothing of another template or another language', () => {
    const template = definition(twoWords);
    expect(found(template, draftOf([], { name: 'other' }))).toEqual([]);
    expect(found(template, draftOf([], { language: 'fr' }))).toEqual([]);
    expect(found(template, draftOf([]))).toHaveLength(2);
  });

  it('wants the header that was approved', () => {
    const template = definition({ part: 'header', format: 'image' });
    expect(found(template, draftOf([medium('image')]))).toEqual([]);
    expect(found(template, draftOf([medium('video')]))).toEqual([
      'template.header-format 0.parameters.0.value',
    ]);
    expect(found(template, draftOf([{ slot: 'header', parameters: words('a') }]))).toEqual([
      'template.header-format 0.parameters.0.value',
    ]);
    const text = definition({ part: 'header', format: 'text', text: 'Hi {{1}}' });
    expect(found(text, draftOf([medium('image')]))).toEqual([
      'template.header-format 0.parameters.0.value',
    ]);
    // A format that we do not know takes anything.
    expect(
      found(definition({ part: 'header', format: 'other' }), draftOf([medium('image')])),
    ).toEqual([]);
  });

  it('takes money and moments for words, and a quick reply with or without its payload', () => {
    const template = definition(
      { part: 'body', text: '{{1}} {{2}}' },
      { part: 'buttons', buttons: [{ type: 'quick_reply', text: 'Yes' }] },
    );
    const value = {
      slot: 'body' as const,
      parameters: [
        { value: { type: 'currency' as const, code: 'MAD', amount1000: 5, fallback: '5' } },
        { value: { type: 'date-time' as const, fallback: 'today' } },
      ],
    };
    const yes = {
      slot: 'button' as const,
      index: 0,
      button: 'quick_reply',
      parameters: [{ value: { type: 'payload' as const, payload: 'yes' } }],
    };
    expect(found(template, draftOf([value]))).toEqual([]);
    expect(found(template, draftOf([value, yes]))).toEqual([]);
    const coupon = { value: { type: 'coupon' as const, code: 'A' } };
    expect(
      found(template, draftOf([{ slot: 'body', parameters: [...words('a'), coupon] }])),
    ).toEqual(['template.value-format 0.parameters.1.value']);
  });

  it('counts the cards of media carousels, not those of product carousels (C-41)', () => {
    const card = (format: 'image' | 'product') => ({
      components: [{ part: 'header' as const, format }],
    });
    const carousel = (format: 'image' | 'product'): TemplateDefinitionPart => ({
      part: 'carousel',
      cards: [card(format), card(format)],
    });
    const media = { components: [medium('image')] };
    expect(
      found(definition(carousel('image')), draftOf([{ slot: 'carousel', cards: [media, media] }])),
    ).toEqual([]);
    expect(
      found(
        definition(carousel('image')),
        draftOf([{ slot: 'carousel', cards: [media, media, media] }]),
      ),
    ).toContain('template.card-count 0.cards');
    const product = {
      components: [
        {
          slot: 'header' as const,
          parameters: [
            { value: { type: 'product' as const, product: { catalogId: '1', id: '2' } } },
          ],
        },
      ],
    };
    expect(
      found(
        definition(carousel('product')),
        draftOf([{ slot: 'carousel', cards: [product, product, product] }]),
      ),
    ).toEqual([]);
    expect(
      found(
        definition(twoWords),
        draftOf([body('a', 'b'), { slot: 'carousel', cards: [media, media] }]),
      ),
    ).toEqual([
      'template.value-superfluous 1.cards.0.components.0.parameters.0.value',
      'template.value-superfluous 1.cards.1.components.0.parameters.0.value',
    ]);
  });

  it('measures the text with its values in', () => {
    const template = definition({ part: 'body', text: `${'x'.repeat(1000)} {{1}}` }, button);
    expect(found(template, draftOf([body('y'.repeat(23)), link('c')]))).toEqual([]);
    expect(found(template, draftOf([body('y'.repeat(24)), link('c')]))).toEqual([
      'template.text-length 0.parameters.0.value',
    ]);
    const card = { components: [{ part: 'body' as const, text: `${'x'.repeat(150)}{{1}}` }] };
    const sent = (text: string) =>
      draftOf([
        { slot: 'carousel', cards: [{ components: [body('a')] }, { components: [body(text)] }] },
      ]);
    const cards = definition({ part: 'carousel', cards: [card, card] });
    expect(found(cards, sent('y'.repeat(10)))).toEqual([]);
    const [issue] = validate(sent('y'.repeat(11)), d360, { template: cards }).filter(
      ({ code }) => code === 'template.text-length',
    );
    expect(issue).toMatchObject({ severity: 'warning', params: { max: 160, over: 1 } });
  });

  it('holds a one-time code to one short plain text in both places (R30)', () => {
    const template: TemplateDefinition = {
      ...definition(
        { part: 'body', text: '{{1}} is your code.' },
        { part: 'buttons', buttons: [{ type: 'otp', text: 'Copy' }] },
      ),
      category: 'AUTHENTICATION',
    };
    const sent = (inText: string, inButton: string) => draftOf([body(inText), link(inButton)]);
    expect(found(template, sent('1'.repeat(15), '1'.repeat(15)))).toEqual([]);
    expect(found(template, sent('402117', '402118'))).toEqual([
      'template.code-differs 1.parameters.0.value.text',
    ]);
    expect(found(template, sent('1'.repeat(16), '1'.repeat(16)))).toEqual([
      'length.max 0.parameters.0.value.text',
      'length.max 1.parameters.0.value.text',
    ]);
    expect(found(template, sent('4🔑', '4🔑'))[0]).toBe('check.no-emoji 0.parameters.0.value.text');
    expect(found(template, sent('http://a.b', 'http://a.b'))[0]).toBe(
      'check.no-link 0.parameters.0.value.text',
    );
    expect(found({ ...template, category: 'UTILITY' }, sent('402117', '402118'))).toEqual([]);
  });

  it('refuses an offer that has ended, once it knows the time', () => {
    const offer = {
      slot: 'offer' as const,
      parameters: [{ value: { type: 'expiry' as const, epochMs: 1000 } }],
    };
    const template = definition({ part: 'offer', text: 'Soon', hasExpiration: true });
    expect(found(template, draftOf([offer]), 999)).toEqual([]);
    expect(found(template, draftOf([offer]), 1000)).toEqual([
      'template.offer-ended 0.parameters.0.value.epochMs',
    ]);
    expect(found(template, draftOf([offer]))).toEqual([]);
  });

  it('checks a pasted payload too', () => {
    const wire = bodyForm(encode(draftOf([body('a')]), d360).request);
    const issues = checkPayload(wire, d360, { template: definition(twoWords) });
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'template.value-missing',
        pointer: '/template/components/0/parameters',
      }),
    );
    expect(decode(wire, d360).draft.message).toMatchObject({ name: 'order' });
  });

  it('remembers a draft’s issues by what the context says', () => {
    const draft = draftOf([body('a')]);
    const template = definition(twoWords);
    const first = prepare(draft, d360, { template });
    expect(prepare(draft, d360, { template })).toBe(first);
    expect(prepare(draft, d360, { template, now: undefined })).toBe(first);
    expect(prepare(draft, d360)).not.toBe(first);
    expect(prepare(draft, d360, { template: definition(button) })).not.toBe(first);
  });

  it('finds nothing missing in a new draft but what is empty', () => {
    const template = definition(twoWords, button);
    const draft = draftOf([]);
    const fresh = setAt(draft, ['message'], draftFromTemplate(template)) as Draft;
    expect(found(template, fresh)).toEqual([]);
    expect(validate(fresh, d360, { template }).map(({ code }) => code)).toContain('required');
  });
});
