import { describe, expect, it } from 'vitest';
import {
  type DictionaryEntry,
  flattenDictionary,
  isPlural,
  mergeDictionary,
} from './dictionary.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const languages = { fr };

function forms(entry: DictionaryEntry | undefined): string[] {
  if (entry === undefined) return [];
  return typeof entry === 'string' ? [entry] : Object.values(entry);
}

/** What an entry is filled with: `{max}` and `{actual}`. "One more" may leave out its number. */
function placeholders(entry: DictionaryEntry | undefined): string[] {
  return [
    ...new Set(
      forms(entry)
        .join(' ')
        .match(/\{\w+\}/g) ?? [],
    ),
  ].sort();
}

describe.each(Object.entries(languages))('the dictionary %s beside English', (locale, other) => {
  const ours = flattenDictionary(en);
  const theirs = flattenDictionary(other);

  it('has the same keys, no more and no fewer', () => {
    expect([...theirs.keys()].sort()).toEqual([...ours.keys()].sort());
  });

  it('fills in the same values', () => {
    for (const [key, entry] of ours) {
      expect({ key, in: placeholders(theirs.get(key)) }).toEqual({ key, in: placeholders(entry) });
    }
  });

  it('has every plural form that the language counts with', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    // French uses "many" for round millions only, where "other" reads the same.
    const needed = pluralCategories.filter((category) => category !== 'many');
    for (const [key, entry] of theirs) {
      if (!isPlural(entry)) continue;
      expect({ key, forms: Object.keys(entry) }).toEqual({
        key,
        forms: expect.arrayContaining(needed),
      });
    }
  });

  it('leaves no entry empty or untranslated by accident', () => {
    for (const [key, entry] of theirs) {
      for (const form of forms(entry))
        expect({ key, form: form.trim() }).not.toEqual({ key, form: '' });
    }
  });
});

describe('French', () => {
  it('never lets a line break before : ; ! ? or inside « »', () => {
    for (const [key, entry] of flattenDictionary(fr)) {
      for (const form of forms(entry))
        expect({ key, breaks: form.match(/ [:;!?»]|« /g) }).toEqual({ key, breaks: null });
    }
  });
});

describe('mergeDictionary', () => {
  it('replaces what is given and keeps the rest', () => {
    const merged = mergeDictionary(en, { builder: { send: 'Go' } });
    expect(merged.builder.send).toBe('Go');
    expect(merged.builder.import).toBe(en.builder.import);
    expect(merged.types).toBe(en.types);
  });

  it('replaces a plural entry as a whole', () => {
    const merged = mergeDictionary(en, { builder: { issueCount: { other: 'issues: {count}' } } });
    expect(merged.builder.issueCount).toEqual({ other: 'issues: {count}' });
  });

  it('ignores keys that English lacks and values that are no words', () => {
    const over = JSON.parse('{"__proto__":{"a":"b"},"nonsense":"x","builder":"x","types":null}');
    expect(mergeDictionary(en, over)).toEqual(en);
  });
});
