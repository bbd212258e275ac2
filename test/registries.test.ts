import { type MessageType, providers } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { describe, expect, it } from 'vitest';
import { en } from '../packages/react/src/dictionary/en.ts';
import { fr } from '../packages/react/src/dictionary/fr.ts';
import { forms } from '../packages/react/src/messages/forms.ts';
import { previews } from '../packages/react/src/messages/previews.ts';
import { readTree } from './structure/tree.ts';

// The registries are `Record<MessageType, …>`, so that a forgotten line does not compile. They may say `undefined` for
// a type that no provider carries; that none says so for a type that one does carry is shown here.

const carried = [
  ...new Set(
    Object.values(providers).flatMap(({ codecs }) =>
      Object.entries(codecs)
        .filter(([, codec]) => !('unsupported' in codec))
        .map(([type]) => type as MessageType),
    ),
  ),
];

const files = readTree();

describe.each(carried)('the message type %s, which a provider carries,', (type) => {
  it('has a form and a preview', () => {
    expect(forms[type]).toBeDefined();
    expect(previews[type]).toBeDefined();
  });

  it('has words in every language', () => {
    for (const { types } of [en, fr]) expect(types[type]).toBeTruthy();
  });

  it('has samples', () => {
    expect(samples[type].minimal.type).toBe(type);
    expect(samples[type].maximal.type).toBe(type);
  });

  it.each(['form.tsx', 'preview.tsx'])('has a file of its own for its %s', (part) => {
    expect(files.has(`packages/react/src/messages/${type}/${type}-${part}`)).toBe(true);
  });

  it.each(['Empty', 'Filled', 'OverLimit', 'Unsupported'])('has the story %s', (story) => {
    const stories = files.get(`packages/react/src/messages/${type}/${type}.stories.tsx`) ?? '';
    expect(stories).toMatch(new RegExp(`export const ${story}\\b`));
  });
});

it('finds the types that a provider carries', () => {
  expect(carried).toContain('list');
});
