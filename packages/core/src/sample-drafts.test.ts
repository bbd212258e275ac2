import { expect, it } from 'vitest';
import { hasError, type Provider, providers, validate } from './index.ts';
import { sampleDrafts } from './samples.ts';

const now = Date.parse('2026-11-21T12:00:00Z');

const drafts = Object.values<Provider>(providers).flatMap((provider) =>
  (sampleDrafts[provider.id] ?? []).map((draft) => ({ provider, draft })),
);

it.each(drafts)('$provider.id takes its sample', ({ provider, draft }) => {
  expect(hasError(validate(draft, provider, { now }))).toBe(false);
});
