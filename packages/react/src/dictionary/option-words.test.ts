import { type OptionField, type Provider, providers } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { flattenDictionary } from './dictionary.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const all: readonly Provider[] = Object.values(providers);

/** Every key that drawing an option asks for. */
function keysOf(option: OptionField, parent: string, isInner = false): string[] {
  const key = `${parent}.${option.key}`;
  const inner = option.control === 'entries' ? entry : (option.fields ?? []);
  const values = option.control === 'choice' ? ['none', ...(option.values ?? [])] : [];
  const isList = option.control === 'list' || option.control === 'entries';
  return [
    `${key}.label`,
    ...(isInner ? [] : [`${key}.help`]),
    ...(option.confirm ? ['on', 'off'] : []).flatMap((turn) =>
      ['title', 'text', 'keep', 'run'].map((word) => `${key}.confirm.${turn}.${word}`),
    ),
    ...values.map((value) => `${key}.values.${value}`),
    ...(isList || option.control === 'texts' ? [`${key}.item`] : []),
    ...(isList ? ['the', 'add', 'used'].map((word) => `fields.lists.${option.key}.${word}`) : []),
    ...inner.flatMap((field) => keysOf(field, key, true)),
  ];
}

const entry: readonly OptionField[] = [
  { key: 'key', control: 'text' },
  { key: 'value', control: 'text' },
];

describe.each(Object.entries({ en, fr }))('the words of options, %s', (_, dictionary) => {
  const entries = flattenDictionary(dictionary);
  const missing = (keys: readonly string[]) =>
    [...new Set(keys)].filter((key) => !entries.has(key));

  it.each(all.map((provider) => [provider.id, provider] as const))(
    'name and explain all that a request to %s takes',
    (id, { options }) => {
      expect(missing(options.fields.flatMap((option) => keysOf(option, `options.${id}`)))).toEqual(
        [],
      );
    },
  );

  it.each(all.map((provider) => [provider.id, provider] as const))(
    'name and explain all that a message of %s takes',
    (id, { options }) => {
      const fields = Object.values(options.ofMessage ?? {}).flatMap((set) => set.fields);
      expect(missing(fields.flatMap((option) => keysOf(option, `messageOptions.${id}`)))).toEqual(
        [],
      );
    },
  );

  it('name every heading', () => {
    const sections = all.flatMap(({ options }) =>
      options.fields.flatMap(({ section }) => section ?? []),
    );
    const keys = ['set', 'request', 'message', ...sections].map((name) => `optionSections.${name}`);
    expect(missing(keys)).toEqual([]);
  });

  it('say nothing of options that there are none of', () => {
    const known = new Set(
      all.flatMap(({ id, options }) => [
        ...options.fields.flatMap((option) => keysOf(option, `options.${id}`)),
        ...Object.values(options.ofMessage ?? {})
          .flatMap((set) => set.fields)
          .flatMap((option) => keysOf(option, `messageOptions.${id}`)),
      ]),
    );
    const said = [...entries.keys()].filter((key) =>
      /^(options|messageOptions)\..*\.label$/.test(key),
    );
    expect(said.filter((key) => !known.has(key))).toEqual([]);
  });
});
