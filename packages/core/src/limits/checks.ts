import type { CheckName } from './limit.ts';

/** The named checks: each says whether a text that is not empty passes. */
export const checks: { readonly [Name in CheckName]: (text: string) => boolean } = {
  'no-outer-space': (text) => text.trim() === text,
  'no-link': (text) => !/https?:\/\//i.test(text),
  'has-text': (text) => text.trim() !== '',
};
