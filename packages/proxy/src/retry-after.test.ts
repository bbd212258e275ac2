import { expect, it } from 'vitest';
import { readRetryAfter } from './retry-after.ts';

const now = Date.UTC(2026, 0, 1, 12, 0, 0);

it.each([
  ['7', 7],
  [' 7 ', 7],
  ['0', 1],
  ['1', 1],
  ['3600', 3600],
  ['3601', 3600],
  ['9999999999', 3600],
  ['99999999999999999999', 5],
  ['-5', 5],
  ['1.5', 5],
  ['soon', 5],
  ['', 5],
  [undefined, 5],
  ['Thu, 01 Jan 2026 12:00:42 GMT', 42],
  ['Thu, 01 Jan 2026 11:00:00 GMT', 1],
  ['Thu, 01 Jan 2036 12:00:00 GMT', 3600],
  ['Xxx, 99 Xxx 2026 99:99:99 GMT', 5],
])('%s asks for %d seconds', (value, seconds) => {
  expect(readRetryAfter(value, now)).toBe(seconds);
});
