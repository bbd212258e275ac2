import { describe, expect, it } from 'vitest';
import { bird, d360, digishare, livedesk, type Provider } from '../index.ts';
import type { TemplateMessage } from '../messages/template.ts';
import { setAt } from '../place.ts';
import { validate } from '../validate.ts';
import type { TemplateDefinition } from './definition.ts';
import { draftFromTemplate } from './draft-from-template.ts';
import { filledBody } from './filled-body.ts';

const shipped: TemplateDefinition = {
  name: 'order_shipped',
  language: 'en_US',
  category: 'UTILITY',
  components: [
    { part: 'header', format: 'text', text: 'Order {{1}}' },
    { part: 'body', text: 'Hello {{1}}, your order is on its way to {{2}}.' },
    { part: 'footer', text: 'Atlas' },
  ],
};
const inFrench: TemplateDefinition = {
  ...shipped,
  language: 'fr',
  components: [{ part: 'body', text: 'Bonjour {{1}}, en route vers {{2}}.' }],
};
const sale: TemplateDefinition = {
  name: 'sale',
  language: 'en_US',
  category: 'MARKETING',
  parameterFormat: 'named',
  components: [{ part: 'body', text: 'Lamps for {{first_name}}' }],
};

const forDesk = { provider: livedesk };
const bodyAt = (message: TemplateMessage) =>
  message.components.findIndex(({ slot }) => slot === 'body');
const fill = (message: TemplateMessage, at: number, text: string) =>
  setAt(message, ['components', bodyAt(message), 'parameters', at, 'value', 'text'], text);

describe('filledBody', () => {
  it('is the body with its values, placeholders where there are none yet', () => {
    const message = draftFromTemplate(shipped);
    expect(filledBody(shipped, message)).toBe('Hello {{1}}, your order is on its way to {{2}}.');
    const half = fill(message, 0, 'Salma');
    expect(filledBody(shipped, half)).toBe('Hello Salma, your order is on its way to {{2}}.');
    expect(filledBody(sale, fill(draftFromTemplate(sale), 0, 'Ada'))).toBe('Lamps for Ada');
    expect(filledBody({ ...sale, components: [] }, message)).toBeUndefined();
  });
});

describe('draftFromTemplate for LiveDesk', () => {
  it('has the words that agents see and the category of the template', () => {
    const message = draftFromTemplate(shipped, undefined, forDesk);
    expect(message).toMatchObject({
      name: 'order_shipped',
      preview: 'Hello {{1}}, your order is on its way to {{2}}.',
      category: 'UTILITY',
    });
    expect(message).not.toHaveProperty('namespace');
    const draft = { version: 1 as const, to: { type: 'conversation' as const, id: '1' }, message };
    expect(validate(draft, livedesk).map(({ path }) => path.join('.'))).not.toContain(
      'message.preview',
    );
  });

  it.each([
    ['360dialog', d360],
    ['Bird', bird],
    ['DigiShare', digishare],
    ['nobody', undefined],
  ])('has none of them for %s', (_, provider) => {
    expect(Object.keys(draftFromTemplate(shipped, undefined, { provider }))).toEqual([
      'type',
      'name',
      'language',
      'components',
    ]);
  });

  it('keeps what somebody wrote for this template, whatever is picked again', () => {
    const own = {
      ...fill(draftFromTemplate(shipped, undefined, forDesk), 0, 'Salma'),
      preview: 'On its way',
      namespace: 'ns_1',
      category: 'OTHER',
    };
    for (const picked of [shipped, inFrench]) {
      for (const before of [shipped, undefined]) {
        expect(draftFromTemplate(picked, own, { ...forDesk, before })).toMatchObject({
          preview: 'On its way',
          namespace: 'ns_1',
          category: 'UTILITY',
        });
      }
    }
    const { category: _, ...unfiled } = shipped;
    expect(draftFromTemplate(unfiled, own, forDesk)).toMatchObject({ category: 'OTHER' });
  });

  it('follows to another language where the words were the template’s own', () => {
    const message = fill(draftFromTemplate(shipped, undefined, forDesk), 0, 'Salma');
    const own = { ...message, preview: filledBody(shipped, message) };
    const picked = draftFromTemplate(inFrench, own, { ...forDesk, before: shipped });
    expect(picked.preview).toBe('Bonjour Salma, en route vers {{2}}.');
  });

  it('has the words of another template, and the account’s namespace', () => {
    const own = { ...draftFromTemplate(shipped), preview: 'On its way', namespace: 'ns_1' };
    const picked = draftFromTemplate(sale, own, { ...forDesk, before: shipped });
    expect(picked).toMatchObject({
      preview: 'Lamps for {{first_name}}',
      category: 'MARKETING',
      namespace: 'ns_1',
    });
  });

  it('keeps words that were there before there was a template', () => {
    const own: TemplateMessage = { type: 'template', name: '', preview: 'Mine', components: [] };
    expect(draftFromTemplate(shipped, own, forDesk).preview).toBe('Mine');
    expect(draftFromTemplate(shipped, { ...own, preview: '' }, forDesk).preview).toContain('{{1}}');
  });
});

describe('draftFromTemplate for another provider', () => {
  it('keeps for the same template what it cannot send, so that going back costs nothing', () => {
    const own = { ...draftFromTemplate(shipped), preview: 'Mine', namespace: 'ns', category: 'C' };
    for (const situation of [{ provider: d360 }, {}]) {
      expect(draftFromTemplate(inFrench, own, situation)).toMatchObject({
        preview: 'Mine',
        namespace: 'ns',
        category: 'C',
      });
      expect(draftFromTemplate(sale, own, situation)).toEqual(draftFromTemplate(sale));
    }
  });
});

describe('parts that a provider has no place for', () => {
  const cards: TemplateDefinition = {
    name: 'cards',
    language: 'en',
    components: [
      { part: 'body', text: 'Lamps' },
      { part: 'offer', text: 'Soon over', hasExpiration: true },
      { part: 'carousel', cards: [{ components: [{ part: 'body', text: 'Lamp {{1}}' }] }] },
    ],
  };

  it('are said, filled or not, and nothing is said where they are carried', () => {
    const message = draftFromTemplate(cards, undefined, forDesk);
    const lostFor = (provider: Provider, template: TemplateDefinition | undefined) =>
      validate({ version: 1, to: { type: 'phone', phone: '+447700900123' }, message }, provider, {
        template,
      })
        .filter(({ code }) => code.endsWith('-lost'))
        .map(({ code, path, severity }) => `${severity} ${code} ${path.join('.')}`);
    const said = [
      'error template.offer-lost message.components.0.slot',
      'error template.carousel-lost message.components.1.slot',
    ];
    expect(lostFor(livedesk, cards)).toEqual(said);
    expect(lostFor(livedesk, undefined)).toEqual([]);
    expect(lostFor(d360, cards)).toEqual([]);
  });
});
