import { describe, expect, it } from 'vitest';
import {
  bird,
  convert,
  type Draft,
  d360,
  hasError,
  type Message,
  type Provider,
  providers,
  setAt,
  validate,
} from './index.ts';
import { sampleDrafts, samples } from './samples.ts';

const phone = { type: 'phone', phone: '+447700900123' } as const;
const media = { kind: 'image', source: 'url', url: 'https://example.com/a.jpg' } as const;
const link = { type: 'link', text: 'Shop', url: 'https://example.com' } as const;

function draftOf(message: Message, to: Draft['to'] = phone): Draft {
  return { version: 1, to, message };
}

/** What `convert` did and what the target then says, as `code path`. */
function converted(draft: Draft, target: Provider) {
  const { draft: next, issues } = convert(draft, target);
  const said = issues.filter(({ code }) => code !== 'schema.undocumented');
  return { next, said: said.map(({ code, path }) => `${code} ${path.join('.')}`.trim()) };
}

describe('convert between Bird and 360dialog', () => {
  it.each<[string, Message]>([
    ['text', { type: 'text', text: 'Hello' }],
    ['image', { type: 'image', media, caption: 'A picture' }],
    ['location', { type: 'location', latitude: 1, longitude: 2, name: 'n', address: 'a' }],
    [
      'buttons',
      { type: 'buttons', body: 'Pick', buttons: [{ type: 'reply', text: 'One', id: 'one' }] },
    ],
    ['link', { type: 'link', body: 'Look', label: 'Shop', url: 'https://example.com' }],
    ['location request', { type: 'location-request', body: 'Where are you?' }],
    [
      'list',
      {
        type: 'list',
        body: 'Pick',
        button: 'Open',
        header: { type: 'text', text: 'Head' },
        footer: 'Foot',
        sections: [{ title: 'S', rows: [{ type: 'row', title: 'A', id: 'a', description: 'd' }] }],
      },
    ],
  ])('changes nothing in a %s', (_, message) => {
    for (const provider of [bird, d360]) {
      const { next, said } = converted(draftOf(message), provider);
      expect(next).toEqual(draftOf(message));
      expect(said).toEqual([]);
    }
  });

  it('gives ids where the target asks for them, none of them taken', () => {
    const message: Message = {
      type: 'buttons',
      body: 'Pick',
      buttons: [
        { type: 'reply', text: 'One' },
        { type: 'reply', text: 'Two', id: 'option_1' },
        { type: 'reply', text: 'Three' },
      ],
    };
    const { next, said } = converted(draftOf(message), d360);
    expect(next.message).toMatchObject({
      buttons: [{ id: 'option_2' }, { id: 'option_1' }, { id: 'option_3' }],
    });
    expect(said).toEqual(['convert.id message.buttons.0.id', 'convert.id message.buttons.2.id']);
    expect(hasError(validate(next, d360))).toBe(false);
    expect(converted(draftOf(message), bird).next.message).toEqual(message);
  });

  it('gives rows of a list their ids', () => {
    const message: Message = {
      type: 'list',
      body: 'Pick',
      button: 'Open',
      sections: [{ title: 'S', rows: [{ type: 'row', title: 'A' }] }],
    };
    const { next, said } = converted(draftOf(message), d360);
    expect(next.message).toMatchObject({ sections: [{ rows: [{ id: 'option_1' }] }] });
    expect(said).toEqual(['convert.id message.sections.0.rows.0.id']);
  });

  it('takes a card’s title from its text, and puts it back', () => {
    const cards = [
      { media, body: 'Boots\nWarm feet\nfor less', buttons: [link] },
      { media, body: 'Hats', buttons: [link] },
    ];
    const before = draftOf({ type: 'carousel', body: 'Look', cards });
    const there = converted(before, bird);
    expect(there.next.message).toMatchObject({
      cards: [{ title: 'Boots', body: 'Warm feet\nfor less' }, { title: 'Hats' }],
    });
    expect(there.next.message).not.toHaveProperty('cards.1.body');
    expect(there.said).toEqual([
      'convert.card-title message.cards.0.title',
      'convert.card-title message.cards.1.title',
    ]);
    const back = converted(there.next, d360);
    expect(back.next).toEqual(before);
    expect(back.said.slice(0, 2)).toEqual([
      'convert.card-body message.cards.0.body',
      'convert.card-body message.cards.1.body',
    ]);
  });

  it('leaves a card without words to the target’s own complaint', () => {
    const cards = [
      { media, buttons: [link] },
      { media, buttons: [link] },
    ];
    const { said } = converted(draftOf({ type: 'carousel', body: 'Look', cards }), bird);
    expect(said).toEqual(['required message.cards.0.title', 'required message.cards.1.title']);
  });
});

describe('convert: templates', () => {
  const named: Message = {
    type: 'template',
    name: 'order_ready',
    language: 'en_GB',
    components: [
      { slot: 'body', parameters: [{ name: 'name', value: { type: 'text', text: 'Ada' } }] },
    ],
  };

  it('carries a body’s texts over by name, and back', () => {
    const there = converted(draftOf(named), bird);
    expect(there.next.message).toEqual({
      ...named,
      language: 'en-GB',
      components: [
        { slot: 'keyed', parameters: [{ name: 'name', value: { type: 'text', text: 'Ada' } }] },
      ],
    });
    expect(there.said).toEqual([
      'convert.language message.language',
      'convert.template message.components',
    ]);
    const back = converted(there.next, d360);
    expect(back.next).toEqual(draftOf(named));
    expect(back.said.slice(0, 2)).toEqual(there.said);
  });

  it('leaves a value without a name to be named', () => {
    const message = setAt(named, ['components', 0, 'parameters', 0, 'name'], undefined);
    const { next, said } = converted(draftOf(message), bird);
    expect(next.message).toMatchObject({ components: [{ slot: 'keyed' }] });
    expect(said).toContain('convert.template message.components');
    expect(said).toContain('required message.components.0.parameters.0.name');
  });

  it('only offers what would lose the places of the values', () => {
    const message: Message = {
      ...named,
      components: [
        { slot: 'header', parameters: [{ value: { type: 'media', media } }] },
        ...(named.type === 'template' ? named.components : []),
        {
          slot: 'button',
          index: 0,
          button: 'quick_reply',
          parameters: [{ value: { type: 'payload', payload: 'yes' } }],
        },
      ],
    };
    const { draft, issues } = convert(draftOf(message), bird);
    expect(draft.message).toEqual({ ...message, language: 'en-GB' });
    const [offer] = issues.filter(({ code }) => code === 'convert.template-lossy');
    const [repair] = offer?.repairs ?? [];
    expect(repair?.code).toBe('template.carry');
    const mended = repair?.patch.reduce((each, { path, value }) => setAt(each, path, value), draft);
    expect(mended?.message).toMatchObject({
      components: [
        {
          slot: 'keyed',
          parameters: [
            { value: { type: 'text', text: media.url } },
            { name: 'name', value: { type: 'text', text: 'Ada' } },
            { value: { type: 'text', text: 'yes' } },
          ],
        },
      ],
    });
  });

  it('keeps a language that the target takes, and one that no way of writing helps', () => {
    const of = (language: string, target: Provider) =>
      converted(draftOf({ ...named, language } as Message), target).next.message;
    expect(of('fr', bird)).toMatchObject({ language: 'fr' });
    expect(of('pt-BR', bird)).toMatchObject({ language: 'pt-BR' });
    expect(of('English please', d360)).toMatchObject({ language: 'English please' });
  });
});

describe('convert: recipients', () => {
  const text: Message = { type: 'text', text: 'Hello' };

  it.each<[string, Draft['to']]>([
    ['value', { type: 'contacts', contacts: [{ value: '+447700900123', role: 'to' }] }],
    [
      'key',
      { type: 'contacts', contacts: [{ key: 'phonenumber', value: '+447700900123', role: 'to' }] },
    ],
    [
      'identifier',
      {
        type: 'contacts',
        contacts: [{ identifiers: [{ key: 'phonenumber', value: '+447700900123' }] }],
      },
    ],
  ])('makes one contact its telephone number: by %s', (_, to) => {
    const { next, said } = converted(draftOf(text, to), d360);
    expect(next.to).toEqual(phone);
    expect(said).toEqual(['convert.recipient to']);
  });

  it.each<[string, Draft['to']]>([
    ['two', { type: 'contacts', contacts: [{ value: '+447700900123' }, { id: 'a' }] }],
    ['an e-mail address', { type: 'contacts', contacts: [{ value: 'a@example.com', role: 'to' }] }],
    ['a copy', { type: 'contacts', contacts: [{ value: '+447700900123', role: 'bcc' }] }],
    ['a number and an id', { type: 'contacts', contacts: [{ id: 'a', value: '+447700900123' }] }],
    ['nobody', { type: 'contacts', contacts: [] }],
  ])('clears %s, and says so', (_, to) => {
    const { next, said } = converted(draftOf(text, to), d360);
    expect(next.to).toEqual({ type: 'phone', phone: '' });
    expect(said).toEqual(['loss.recipient to', 'required to.phone']);
  });

  it('takes the spaces out of a number where they are in the way', () => {
    const to = { type: 'phone', phone: '+44 (7700) 900-123' } as const;
    expect(converted(draftOf(text, to), bird)).toEqual({
      next: draftOf(text),
      said: ['convert.recipient to'],
    });
    expect(converted(draftOf(text, to), d360).next.to).toEqual(to);
  });

  it('keeps a Bird contact for Bird', () => {
    const to = { type: 'contacts', contacts: [{ id: 'a' }] } as const;
    const draft = draftOf(text, { type: 'contacts', contacts: [...to.contacts] });
    expect(converted(draft, bird).next).toEqual(draft);
  });
});

describe('convert: what stays behind', () => {
  it('names every setting of the provider before', () => {
    const [planned] = sampleDrafts.bird ?? [];
    if (!planned) throw new Error('no sample');
    const draft = { ...planned, to: phone };
    const { next, said } = converted(draft, d360);
    expect(next.options).toEqual(planned.options);
    for (const key of ['scheduledFor', 'reference', 'validity', 'notificationUrl', 'tags.1']) {
      expect(said).toContain(`convert.option options.bird.${key}`);
    }
    expect(said).toContain('loss.reply replyTo');
    const { issues } = convert(draft, d360);
    expect(issues.find(({ path }) => path.at(-1) === 'scheduledFor')).toMatchObject({
      layer: 'loss',
      severity: 'warning',
      params: { from: 'bird', option: 'scheduledFor', value: '2026-12-01T09:30:00+01:00' },
    });
    expect(converted(draft, bird).said.filter((each) => each.startsWith('convert'))).toEqual([]);
  });

  it('names what was kept of another provider’s payload', () => {
    const draft: Draft = {
      ...draftOf({ type: 'text', text: 'Hello', extra: { bird: { rest: '[]' } } }),
      extra: { '360dialog': { rest: '[]' } },
    };
    expect(converted(draft, d360).said).toEqual(['convert.extra message']);
    expect(converted(draft, bird).said).toEqual(['convert.extra']);
    const variant = draftOf({ type: 'text', text: 'Hello', extra: { bird: { variant: 'x' } } });
    expect(converted(variant, d360).said).toEqual([]);
  });
});

describe('convert: every sample to every provider', () => {
  const everyProvider = Object.values(providers);
  // A reaction's message is another provider's by definition, and cleared.
  const { reaction: _, ...others } = samples;
  const all = Object.values(others).flatMap(({ minimal, maximal, variants = [] }): Message[] => [
    minimal,
    maximal,
    ...variants,
  ]);

  it.each(everyProvider)('adds no error of its own for $label', (provider) => {
    for (const message of all) {
      const draft = draftOf(message);
      const errors = (each: Draft) =>
        validate(each, provider).filter(
          ({ severity, path }) => severity === 'error' && path[0] === 'message',
        ).length;
      expect(errors(convert(draft, provider).draft), JSON.stringify(message)).toBeLessThanOrEqual(
        errors(draft),
      );
    }
  });

  it.each(everyProvider)('is done after once, for $label', (provider) => {
    for (const message of all) {
      const { draft } = convert(draftOf(message), provider);
      const again = convert(draft, provider);
      expect(again.draft, JSON.stringify(message)).toEqual(draft);
    }
  });
});
