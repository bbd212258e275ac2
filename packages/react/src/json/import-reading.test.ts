import { digishare, type Json, type Provider } from '@messagewright/core';
import { describe, expect, test } from 'vitest';
import { createWords } from '../context/words.tsx';
import { fr } from '../dictionary/fr.ts';
import { importDraft, readImport } from './import-reading.ts';

const providers: readonly Provider[] = [digishare];
const read = (text: string, from = providers) => readImport(text, from);
const text = { send_to_third: true, conversation_id: 'c', type: 'text', body: 'Hello' };
const print = (value: Json) => JSON.stringify(value, null, 2);
const places = (value: string) =>
  read(value).issues.map(({ issue, line, column }) => [issue.code, line, column]);

/** The same API under another name, which is as likely. */
const twin: Provider = { ...digishare, id: 'bird', label: 'Twin' };

describe('what a pasted text is', () => {
  test.each(['', ' \n\t', '\ufeff'])('%j is empty', (value) => {
    expect(read(value)).toEqual({ state: 'empty', candidates: [], issues: [] });
  });

  test('a request body is known by its provider and type', () => {
    const { state, candidates, issues } = read(print(text));
    expect(state).toBe('known');
    expect(candidates.map(({ provider, type }) => [provider.id, type])).toEqual([
      ['digishare', 'text'],
    ]);
    expect(issues).toEqual([]);
  });

  test('text that is no JSON has no payload', () => {
    const reading = read('{"type": "text",}');
    expect(reading.state).toBe('unreadable');
    expect(importDraft(reading, digishare)).toBeUndefined();
  });

  test.each(['{}', '[]', '"text"', '0', 'null', '{"a": {"b": []}}', '[[1]]'])(
    '%s is nobody’s, and becomes JSON written by hand',
    (value) => {
      const reading = read(value);
      expect(reading.state).toBe('unknown');
      expect(reading.issues).toEqual([]);
      const found = importDraft(reading, digishare);
      expect(found?.provider).toBe(digishare);
      expect(found?.draft.message).toEqual({
        type: 'custom',
        scope: 'body',
        json: print(JSON.parse(value)),
      });
    },
  );

  test('the body of a type that nobody carries is still the provider’s', () => {
    const reading = read(print({ ...text, type: 'hologram' }));
    expect(reading.state).toBe('known');
    expect(reading.candidates[0]?.type).toBe('custom');
    expect(reading.issues.map(({ issue }) => issue.code)).toContain('type.unknown');
  });

  test('the chosen provider comes first where several are as likely', () => {
    const both = [digishare, twin];
    expect(readImport(print(text), both).candidates.map(({ provider }) => provider)).toEqual(both);
    const chosen = readImport(print(text), both, twin);
    expect(chosen.candidates.map(({ provider }) => provider)).toEqual([twin, digishare]);
    expect(importDraft(chosen, digishare)?.provider).toBe(twin);
  });
});

describe('where issues stand', () => {
  test('at the value that is wrong', () => {
    const long = { ...text, body: 'x'.repeat(4097) };
    expect(places(print(long))).toEqual([['length.max', 5, 3]]);
  });

  test('at the object that lacks a member', () => {
    const { conversation_id: _, ...rest } = text;
    expect(places(`\n\n  ${JSON.stringify(rest)}`)).toEqual([['wire.required', 3, 3]]);
  });

  test('in the order of the text, whoever found them', () => {
    const rows = [
      { id: 'a', title: 'x'.repeat(25) },
      { id: 'a', title: 'y' },
    ];
    const body = {
      type: 'list',
      body: { text: 'b' },
      action: { button: 'b', sections: [{ title: 's', rows }] },
    };
    const value = print({ ...text, type: 'interactive', body }).replace(
      '"title": "y"',
      '"title": "x", "title": "y"',
    );
    const found = places(value);
    expect(found.map(([code]) => code)).toEqual(['length.max', 'unique', 'text.duplicate-key']);
    const lines = found.map(([, line]) => Number(line));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  test('that there are too many is said last', () => {
    const rows = Array.from({ length: 600 }, () => ({ id: 'a', title: 'x'.repeat(25) }));
    const action = { button: 'b', sections: [{ title: 's', rows }] };
    const body = { type: 'list', body: { text: 'b' }, action };
    const { issues } = read(print({ ...text, type: 'interactive', body }));
    expect(issues.at(-1)?.issue.code).toBe('issues.too-many');
  });
});

describe('the words for what is wrong with a text', () => {
  const mistakes: Record<string, string> = {
    'text.too-large': ' '.repeat(2_000_000).concat('1'),
    'text.too-deep': '['.repeat(65),
    'text.too-many-items': `[${'1,'.repeat(1001)}1]`,
    'issues.too-many': `[${`'a' `.repeat(600)}]`,
    'text.unexpected-end': '{"a":',
    'text.unclosed-object': '{"a": 1',
    'text.unclosed-array': '[1',
    'text.unclosed-string': '["abc',
    'text.unclosed-comment': '[1 /* a',
    'text.value-expected': '{"a": }',
    'text.key-expected': '{[1]}',
    'text.syntax': '{"a" 1}',
    'text.extra-text': '[1] [2]',
    'text.missing-comma': '[1 2]',
    'text.trailing-comma': '[1,]',
    'text.comment': '[1 // a\n]',
    'text.single-quotes': "['a']",
    'text.smart-quotes': '[“a”]',
    'text.unquoted-key': '{a: 1}',
    'text.unescaped-quote': '["say "hi" now"]',
    'text.escaped-text': '{\\"a\\": \\"b\\"}',
    'text.invalid-space': '[\u00a01]',
    'text.placeholder': '[{{name}}]',
    'text.python-literal': '[True]',
    'text.unknown-word': '[yes]',
    'text.non-finite': '[NaN]',
    'text.number-overflow': '[1e999]',
    'text.leading-zero': '[01]',
    'text.invalid-number': '[1.]',
    'text.control-character': '["a\nb"]',
    'text.bad-escape': '["\\x"]',
    'text.bom': '\ufeff[]',
    'text.duplicate-key': '{"a": 1, "a": 2}',
    'text.prototype-key': '{"__proto__": 1}',
    'text.big-integer': '[12345678901234567890]',
    'text.lone-surrogate': '["\ud800"]',
  };
  const languages = { en: createWords(), fr: createWords({ locale: 'fr', dictionary: fr }) };

  test.each(Object.entries(mistakes))('%s is said in both languages', (code, value) => {
    const found = read(value).issues.find(({ issue }) => issue.code === code);
    expect(found).toBeDefined();
    const said = Object.values(languages).map((words) => words.issue(found!.issue));
    for (const sentence of said) {
      expect(sentence).not.toContain(code);
      expect(sentence).not.toMatch(/(?<![{])[{]\w+[}]|undefined/);
    }
    expect(new Set(said).size).toBe(2);
  });
});

describe('hostile text', () => {
  test('a member named __proto__ stays a member and reaches no prototype', () => {
    const value = '{"__proto__": {"polluted": true}, "a": 1}';
    const found = importDraft(read(value), digishare);
    expect(found?.draft.message).toHaveProperty('json', print(JSON.parse(value)));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('a text of five megabytes is not read', () => {
    const reading = read('['.repeat(5_000_000));
    expect(reading.issues.map(({ issue }) => issue.code)).toEqual(['text.too-large']);
  });
});
