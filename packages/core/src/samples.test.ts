import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { emptyRecipient } from './draft.ts';
import { cellOf, isCodec, providers, validate } from './index.ts';
import type { Message, MessageOf, MessageType } from './message.ts';
import { messages } from './messages/registry.ts';
import { getAt, parsePathKey } from './place.ts';
import { arabicWords, frenchWords } from './sample-words.ts';
import { samples as all, arabicSamples, frenchSamples, type SampleType } from './samples.ts';
import { arabicWhole } from './samples-arabic.ts';

const languages: [string, { readonly [T in SampleType]: MessageOf<T> }][] = [
  ['Arabic', arabicSamples],
  ['French', frenchSamples],
];

/** DigiShare's numbers, in code points, written once more by hand from its documentation. */
const limits: [key: RegExp, max: number][] = [
  [/^text$/, 4096],
  [/^body$/, 1024],
  [/^footer$/, 60],
  [/^header\.text$/, 60],
  [/^button$/, 20],
  [/^buttons\.\d+\.text$/, 20],
  [/^sections\.\d+\.title$/, 24],
  [/^sections\.\d+\.rows\.\d+\.title$/, 24],
  [/^sections\.\d+\.rows\.\d+\.description$/, 72],
  [/^name$/, 100],
  [/^address$/, 300],
];

const technical = /(^|\.)(type|id)$/;

function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return technical.test(path) ? [] : [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    texts(item, path === '' ? key : `${path}.${key}`),
  );
}

describe.each(languages)('%s samples', (_language, samples) => {
  const entries = Object.entries(samples) as [SampleType, MessageOf<SampleType>][];

  test.each(entries)('%s has the shape of its type', (type, sample) => {
    expect(sample.type).toBe(type);
    expect(z.safeParse(messages[type].schema, sample).error?.issues).toBeUndefined();
  });

  test.each(entries)('%s is as much in order as the English one', (type, sample) => {
    const carrier = Object.values(providers).find((each) => isCodec(cellOf(each, type)));
    const codes = (message: Message) => {
      const to = emptyRecipient(carrier?.recipients[0] ?? 'phone');
      return carrier && validate({ version: 1, to, message }, carrier).map(({ code }) => code);
    };
    expect(codes(sample)).toEqual(codes(all[type].maximal));
  });

  test.each(entries.filter(([type]) => type in arabicWhole))(
    '%s keeps every limit',
    (_, sample) => {
      for (const [path, text] of texts(sample)) {
        const limit = limits.find(([key]) => key.test(path));
        expect(limit, path).toBeDefined();
        expect([...text].length, `${path}: ${text}`).toBeLessThanOrEqual(limit?.[1] ?? 0);
        expect(text.trim(), path).toBe(text);
      }
    },
  );

  test('ids and titles are unique', () => {
    const buttons = samples.buttons.buttons.map((button) => Object.values(button).join());
    expect(new Set(buttons).size).toBe(3);
    const rows = samples.list.sections.flatMap((section) => section.rows);
    const ids = rows.map((row) => (row.type === 'row' ? row.id : ''));
    const titles = rows.map((row) => (row.type === 'row' ? row.title : ''));
    expect(new Set(ids).size).toBe(rows.length);
    expect(new Set(titles).size).toBe(rows.length);
  });
});

test('every Arabic text is Arabic', () => {
  for (const [path, text] of texts({ arabicWhole, arabicWords })) {
    expect(text, path).toMatch(/\p{Script=Arabic}/u);
  }
});

describe.each([
  ['Arabic', arabicWords],
  ['French', frenchWords],
])('the %s words of a sample', (_language, words) => {
  test.each(Object.entries(words))('%s each stand in for an English text', (type, texts) => {
    for (const [path, text] of Object.entries(texts)) {
      const english = getAt(all[type as MessageType].maximal, parsePathKey(path));
      expect(english, path).toEqual(expect.any(String));
      expect(text, path).not.toBe(english);
      expect(text.trim(), path).toBe(text);
    }
  });
});
