import { describe, expect, it } from 'vitest';
import type { TemplateMessage } from '../messages/template.ts';
import type { TemplateDefinition, TemplateDefinitionPart } from './definition.ts';
import { draftFromTemplate } from './draft-from-template.ts';
import { placeholderNames } from './placeholders.ts';
import { templateDefinitions } from './samples.ts';
import { templateSlots } from './slots.ts';

function definition(
  components: readonly TemplateDefinitionPart[],
  more: Partial<TemplateDefinition> = {},
): TemplateDefinition {
  return { name: 'n', language: 'en', components, ...more };
}

const twoValues = definition([{ part: 'body', text: 'A {{1}} b {{2}}', examples: ['x', 'y'] }]);
const oneLink = { type: 'url', text: 'Go', url: 'https://example.com/{{1}}' } as const;

function places(of: TemplateDefinition, message?: TemplateMessage): string[] {
  return templateSlots(of, message).map(({ path, kind }) => `${path.slice(2).join('.')} ${kind}`);
}

function text(value: string, name?: string) {
  return { ...(name !== undefined && { name }), value: { type: 'text' as const, text: value } };
}

describe('placeholders', () => {
  it('come by number, each once, and by appearance where they are names', () => {
    expect(placeholderNames('{{2}} {{10}} {{1}} {{2}}')).toEqual(['1', '2', '10']);
    expect(placeholderNames('{{name}} {{ code }} {{name}}')).toEqual(['name', 'code']);
    expect(placeholderNames('no {braces} {{}} {{a b}}')).toEqual([]);
  });
});

describe('templateSlots', () => {
  it('gives each place in reading order with its example', () => {
    expect(templateSlots(twoValues)).toMatchObject([
      {
        path: ['message', 'components', 0, 'parameters', 0, 'value'],
        placeholder: '{{1}}',
        example: 'x',
      },
      {
        path: ['message', 'components', 0, 'parameters', 1, 'value'],
        placeholder: '{{2}}',
        example: 'y',
      },
    ]);
  });

  it('asks nothing where nothing is open', () => {
    const closed: TemplateDefinitionPart[] = [
      { part: 'header', format: 'text', text: 'Hello' },
      { part: 'body', text: 'Hello' },
      { part: 'footer', text: '{{1}} is no value in a footer' },
      { part: 'offer', text: 'Soon' },
      {
        part: 'buttons',
        buttons: [
          { type: 'url', text: 'Go', url: 'https://example.com' },
          { type: 'phone_number', text: 'Call', phone: '+212522000000' },
          { type: 'spm', text: 'View' },
        ],
      },
    ];
    expect(templateSlots(definition(closed))).toEqual([]);
    expect(draftFromTemplate(definition(closed)).components).toEqual([]);
  });

  it('finds the places of a message whose parts stand in another order', () => {
    const of = definition([
      { part: 'body', text: 'A {{1}}' },
      { part: 'buttons', buttons: [{ type: 'quick_reply', text: 'Yes' }, oneLink] },
    ]);
    const message: TemplateMessage = {
      type: 'template',
      components: [
        { slot: 'button', index: 1, button: 'url', parameters: [text('a')] },
        { slot: 'body', parameters: [text('b')] },
      ],
    };
    expect(places(of, message)).toEqual([
      '1.parameters.0.value text',
      '2.parameters.0.value payload',
      '0.parameters.0.value url',
    ]);
  });

  it('says where a value would stand that the message lacks', () => {
    const message: TemplateMessage = {
      type: 'template',
      components: [{ slot: 'body', parameters: [text('a')] }],
    };
    expect(templateSlots(twoValues, message)).toMatchObject([
      { present: true },
      { present: false, path: ['message', 'components', 0, 'parameters', 1, 'value'] },
    ]);
    expect(places(twoValues, { type: 'template', components: [] })).toEqual([
      '0.parameters.0.value text',
      '0.parameters.1.value text',
    ]);
  });

  it('finds named values by their name', () => {
    const named = definition([{ part: 'body', text: '{{a}} {{b}}' }], { parameterFormat: 'named' });
    const message: TemplateMessage = {
      type: 'template',
      components: [{ slot: 'body', parameters: [text('2', 'b'), text('1', 'a')] }],
    };
    expect(places(named, message)).toEqual([
      '0.parameters.1.value text',
      '0.parameters.0.value text',
    ]);
  });

  it('gives every place its own path', () => {
    for (const of of templateDefinitions) {
      for (const message of [
        draftFromTemplate(of),
        { type: 'template', components: [] } as const,
      ]) {
        const all = places(of, { ...message, components: [...message.components] });
        expect(new Set(all).size, of.name).toBe(all.length);
      }
    }
  });

  it('takes further product cards for ones like the first (C-41)', () => {
    const product = { components: [{ part: 'header', format: 'product' }] } as const;
    const of = definition([{ part: 'carousel', cards: [product, product] }]);
    const card = draftFromTemplate(of).components[0];
    const cards = card?.slot === 'carousel' ? [...card.cards, ...card.cards] : [];
    expect(
      places(of, { type: 'template', components: [{ slot: 'carousel', cards }] }),
    ).toHaveLength(4);
  });
});

describe('draftFromTemplate', () => {
  it('fills every place that a new message has', () => {
    for (const of of templateDefinitions) {
      const slots = templateSlots(of);
      expect(slots.filter(({ need, present }) => present !== (need !== 'optional'))).toEqual([]);
    }
  });

  it('gives a one-time code both of its places', () => {
    const code = templateDefinitions.find(({ name }) => name === 'login_code');
    expect(code && draftFromTemplate(code).components).toEqual([
      { slot: 'body', parameters: [text('')] },
      { slot: 'button', index: 0, button: 'url', parameters: [text('')] },
    ]);
  });

  it('keeps the values in another language of the same template', () => {
    const [english, french] = ['en', 'fr'].map((code) =>
      templateDefinitions.find(
        ({ name, language }) => name === 'order_shipped' && language === code,
      ),
    );
    if (!english || !french) throw new Error('no sample');
    const draft = draftFromTemplate(english);
    const filled: TemplateMessage = {
      ...draft,
      components: [
        ...draft.components.slice(0, 1),
        { slot: 'body', parameters: [text('Salma'), text('4021')] },
        {
          slot: 'button',
          index: 1,
          button: 'quick_reply',
          parameters: [{ value: { type: 'payload', payload: 'away' } }],
        },
      ],
    };
    expect(draftFromTemplate(french, filled)).toMatchObject({
      language: 'fr',
      components: [
        { slot: 'header' },
        { parameters: [text('Salma'), text('4021')] },
        { index: 0, parameters: [text('')] },
        { index: 1, parameters: [{ value: { type: 'payload', payload: 'away' } }] },
      ],
    });
  });

  it('keeps of another template only what has the same name', () => {
    const named = definition([{ part: 'body', text: '{{who}} {{1}}' }], {
      parameterFormat: 'named',
    });
    const before: TemplateMessage = {
      type: 'template',
      name: 'other',
      components: [{ slot: 'body', parameters: [text('Salma', 'who'), text('4021')] }],
    };
    expect(draftFromTemplate(named, before).components).toEqual([
      { slot: 'body', parameters: [text('Salma', 'who'), text('', '1')] },
    ]);
    expect(draftFromTemplate(twoValues, before).components).toEqual([
      { slot: 'body', parameters: [text(''), text('')] },
    ]);
  });

  it('drops a medium of another kind', () => {
    const of = (format: 'image' | 'video') => definition([{ part: 'header', format }]);
    const before: TemplateMessage = {
      ...draftFromTemplate(of('image')),
      components: [
        {
          slot: 'header',
          parameters: [
            { value: { type: 'media', media: { kind: 'image', source: 'id', id: '7' } } },
          ],
        },
      ],
    };
    expect(draftFromTemplate(of('image'), before)).toEqual(before);
    expect(draftFromTemplate(of('video'), before)).toEqual(draftFromTemplate(of('video')));
  });
});
