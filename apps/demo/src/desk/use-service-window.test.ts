import { expect, it } from 'vitest';
import { closingOf } from './use-service-window.ts';

const at = '2026-01-15T18:42:00Z';

it.each([
  [{ open: true, expiresAt: at, permanent: false }, Date.parse(at)],
  [{ open: false, expiresAt: null, permanent: false }, 0],
  [{ open: true, expiresAt: null, permanent: true }, Number.POSITIVE_INFINITY],
  [{ open: false, expiresAt: 'soon', permanent: false }, 0],
])('%j closes at %d', (answer, closing) => {
  expect(closingOf(answer)).toBe(closing);
});
