import { describe, expect, it } from 'vitest';
import {
  bird,
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
import { deprecatedPayloads, templatePayloads, withParameter } from './__fixtures__/templates.ts';

function draftOf(message: TemplateMessage): Draft<TemplateMessage> {
  return { version: 1, to: { type: 'phone', phone: '+447700900123' }, message };
}

function template(...parameters: unknown[]): TemplateMessage {
  return {
    type: 'template',
    name: 'order_ready',
    components: [{ slot: 'keyed', parameters }],
  } as TemplateMessage;
}

function sent(message: TemplateMessage): { [key: string]: Json } {
  const body = bodyForm(encode(draftOf(message), bird).request);
  return (body as { template: { [key: string]: Json } }).template;
}

function read(payload: Json): TemplateMessage {
  return decode(payload, bird).draft.message as TemplateMessage;
}

function limitsOf(message: TemplateMessage): string[] {
  return validate(draftOf(message), bird).flatMap(({ limit, severity, path }) =>
    limit === undefined ? [] : [`${severity} ${limit} ${path.slice(1).join('.')}`],
  );
}

const first = ['template', 'parameters', 0];
const firstValue = [...first, 'value'];

describe('templates of Bird', () => {
  it.each(Object.entries({ ...templatePayloads, ...deprecatedPayloads }))(
    '%s comes back as it was, without residue',
    (_, payload) => {
      const { draft } = decode(payload, bird);
      expect(draft.message.type).toBe('template');
      expect(JSON.stringify(draft)).not.toMatch(/"rest"|"custom"/);
      expect(bodyForm(encode(draft, bird).request)).toEqual(payload);
      expect(checkPayload(payload, bird).filter(({ layer }) => layer !== 'limit')).toEqual([]);
    },
  );

  it('reads a parameter without a value as one that is still to be filled', () => {
    const parameterOf = (type: string) => read(withParameter(type)).components[0];
    expect(parameterOf('string')).toEqual({ slot: 'keyed', parameters: [{ name: 'what' }] });
    expect(parameterOf('number')).toEqual({
      slot: 'keyed',
      parameters: [{ name: 'what', value: { type: 'number' } }],
    });
    const cards = read(withParameter('carouselCards'));
    const filled = setAt(cards, ['components', 0, 'parameters', 0, 'value'], {
      type: 'text',
      text: 'Salma',
    });
    expect(sent(filled).parameters).toEqual([{ type: 'string', key: 'what', value: 'Salma' }]);
  });

  it('never writes variables unless they came so', () => {
    const variables = read(deprecatedPayloads['template-variables'] as Json);
    const edited = setAt(variables, ['components', 0, 'parameters', 0, 'value', 'text'], 'Idris');
    expect(sent(edited)).toMatchObject({ variables: { name: 'Idris', total: '349.50' } });
    const fresh = { ...variables, components: template(...parametersIn(variables)).components };
    expect(Object.keys(sent(fresh))).toContain('parameters');
    expect(Object.keys(sent(fresh))).not.toContain('variables');
  });

  it('keeps variables beside parameters', () => {
    const payload = setAt(withParameter('string', 'Salma'), ['template', 'variables'], {
      old: '1',
    });
    expect(read(payload).components).toHaveLength(2);
    expect(bodyForm(encode(decode(payload, bird).draft, bird).request)).toEqual(payload);
  });

  it('says which variable is lost where two have one name', () => {
    const variables = read(deprecatedPayloads['template-variables'] as Json);
    const doubled = setAt(variables, ['components', 0, 'parameters', 1, 'name'], 'name');
    expect(sent(doubled).variables).toEqual({ name: '349.50' });
    const lost = validate(draftOf(doubled), bird).filter(({ code }) => code === 'loss');
    expect(lost.map(({ path }) => path.join('.'))).toContain(
      'message.components.0.parameters.0.value.text',
    );
  });

  it('says every part that Bird has no words for', () => {
    const message = samples.template.maximal;
    const lost = validate(draftOf(message), bird).filter(({ code }) => code === 'loss');
    const places = lost.map(({ path }) => path.join('.'));
    expect(places).toContain('message.components.1.parameters.0.value.text');
    expect(places).toContain('message.components.2.button');
    expect(sent(message)).not.toHaveProperty('parameters');
  });

  it.each([
    ['a value of another type', firstValue, 5],
    ['a value that is null', firstValue, null],
    ['a type that there is not', [...first, 'type'], 'currency'],
  ])('keeps %s as it came, and refuses it', (_, place, value) => {
    const payload = setAt(withParameter('string', 'x'), place, value);
    expect(bodyForm(encode(decode(payload, bird).draft, bird).request)).toEqual(payload);
    expect(
      checkPayload(payload, bird).map(({ layer, pointer }) => `${layer} ${pointer}`),
    ).toContain(`wire /${place.join('/')}`);
  });

  it.each([
    ['en', true],
    ['en-US', true],
    ['zh-Hant-TW', true],
    ['es-419', true],
    ['sl-rozaj-biske', true],
    ['de-DE-u-co-phonebk', true],
    ['en-x-test', true],
    ['en_US', false],
    ['e', false],
    ['en-', false],
    ['english language', false],
    ['-en', false],
  ])('takes a language as BCP 47 writes it: %s', (language, isTaken) => {
    const found = limitsOf({ ...template(), language });
    expect(found.includes('error bd.template.locale language')).toBe(!isTaken);
  });

  it.each([
    ['2030-03-04T09:00:00+01:00', true],
    ['2030-03-04T09:00:00Z', true],
    ['2030-03-04T09:00:00.5-03:30', true],
    ['2030-03-04T09:00:00', false],
    ['2030-13-04T09:00:00Z', false],
    ['2030-03-04', false],
    ['2030-03-04T24:00:00Z', false],
  ])('takes a time with its offset: %s', (start, isTaken) => {
    const message = template({
      name: 't',
      value: { type: 'timeslots', slots: [{ start, seconds: 60 }] },
    });
    const place = 'components.0.parameters.0.value.slots.0.start';
    expect(limitsOf(message).includes(`error bd.template.timeslot ${place}`)).toBe(!isTaken);
  });

  it('asks for a name or a project, and for the version of a project', () => {
    const { name: _, ...unnamed } = template({ name: 'a', value: { type: 'text', text: 'b' } });
    expect(limitsOf(unnamed)).toEqual(['error bd.template.identity projectId']);
    expect(limitsOf({ ...unnamed, projectId: 'p' })).toEqual([
      'warning bd.template.identity.version version',
    ]);
    expect(limitsOf({ ...unnamed, projectId: 'p', version: 'latest' })).toEqual([]);
  });

  it('asks every parameter for a key, and warns where it has no value', () => {
    const at = 'components.0.parameters.0';
    expect(limitsOf(template({}))).toEqual([
      `error bd.template.parameter.key ${at}.name`,
      `warning bd.template.parameter.value.absent ${at}.value`,
    ]);
    expect(
      limitsOf(template({ value: { type: 'custom', json: '{"type":"string","key":"a"}' } })),
    ).toEqual([]);
  });

  it('compares the headers of the cards of one value, not of another', () => {
    const card = (kind: string) => ({
      media: { kind, source: 'url', url: 'https://example.com/a' },
      body: 'b',
      link: { text: 'l', url: 'https://example.com' },
    });
    const cards = (name: string, ...kinds: string[]) => ({
      name,
      value: { type: 'cards', cards: kinds.map(card) },
    });
    const found = template(cards('a', 'image', 'image'), cards('b', 'video', 'image', 'video'));
    expect(limitsOf(found)).toEqual([
      'error bd.template.cards.header.same components.0.parameters.1.value.cards.1.media.kind',
    ]);
  });

  it('counts the products of all sections, of WhatsApp style only', () => {
    const products = Array.from({ length: 16 }, (_, index) => ({ id: `p${index}` }));
    const sections = [
      { title: 'a', products },
      { title: 'b', products: products.slice(0, 15) },
    ];
    const ofStyle = (style: string) =>
      limitsOf(template({ name: 'a', value: { type: 'product-sections', style, sections } }));
    expect(ofStyle('whatsapp')).toEqual([
      'error bd.template.products.total components.0.parameters.0.value.sections',
    ]);
    expect(ofStyle('bird')).toEqual([]);
  });
});

function parametersIn({ components }: TemplateMessage): unknown[] {
  const [component] = components;
  return component && 'parameters' in component ? (component.parameters ?? []) : [];
}
