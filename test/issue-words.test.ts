import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { textIssueCodes } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { checks } from '../packages/core/src/limits/checks.ts';
import { structures } from '../packages/core/src/limits/structures.ts';
import { en } from '../packages/react/src/dictionary/en.ts';
import { fr } from '../packages/react/src/dictionary/fr.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const layers =
  'advice|answer|button|check|convert|draft|extra|file|from-now|issues|items|json|length|loss|media|not-allowed|range|recipient|schema|total|type|window|wire';
const inCode = new RegExp(`['"\`]((?:${layers})\\.[a-z0-9][a-z0-9.-]*)['"\`]`, 'g');

/** Codes that the sources write out, those they put together, and those of pasted text. */
const codes = new Set<string>([
  ...globSync('packages/{core,proxy}/src/**/*.ts', {
    cwd: root,
    exclude: (file) => /test|sample|(core.src.messages)/.test(file),
  })
    .flatMap((file) => [
      ...withoutComments(readFileSync(`${root}/${file}`, 'utf8')).matchAll(inCode),
    ])
    .map(([, code]) => String(code)),
  ...['items', 'length', 'range', 'total'].flatMap((name) => [`${name}.min`, `${name}.max`]),
  ...Object.keys(checks).map((name) => `check.${name}`),
  ...Object.keys(structures).map((name) => `structure.${name}`),
  ...['required', 'type', 'value', 'unknown-member'].map((name) => `wire.${name}`),
  ...['missing', 'type', 'value', 'unknown-member'].map((name) => `draft.${name}`),
  ...['required', 'forbidden', 'no-effect', 'pattern', 'one-of', 'one-of-members'],
  ...['advice.several-messages', 'advice.unconfirmed', 'json-member', 'window.closed'],
  ...['some-of-members', 'unique', 'unique.case', 'same', 'same-count'],
  ...textIssueCodes,
]);

/** A comment may name a place of the draft, which looks like a code. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '');
}

describe.each(Object.entries({ en, fr }))('the words of issues in %s', (_, { issues }) => {
  it('has a sentence for every code that core or the proxy gives', () => {
    expect(codes.size).toBeGreaterThan(60);
    const isRepair = (code: string) => code in en.fields.repairs;
    const missing = [...codes].filter((code) => !(code in issues) && !isRepair(code));
    expect(missing.sort()).toEqual([]);
  });
});
