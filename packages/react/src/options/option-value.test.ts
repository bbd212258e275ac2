import type { OptionField } from '@messagewright/core';
import { expect, it } from 'vitest';
import { createWords } from '../context/words.tsx';
import { optionValue } from './option-value.ts';

const words = createWords();
const key = 'options.bird.email';

it.each<[OptionField['control'], unknown, string]>([
  ['switch', true, 'Yes'],
  ['yes-no', false, 'No'],
  ['text', 'order-4021', 'order-4021'],
  ['text', '', ''],
  ['url', undefined, ''],
  ['integer', 1999, '1,999'],
  ['duration', 129_600, '1 day, 12 hours'],
  ['duration', 0, '0 seconds'],
  ['date-time', 'tomorrow', 'tomorrow'],
  ['texts', ['autumn', 'lamps'], 'autumn, lamps'],
  ['entries', [{ key: 'X-Shop', value: 'Atlas' }], 'X-Shop: Atlas'],
  ['entries', [{ key: 'a' }, { key: 'b' }], '2 entries'],
  ['json', '{\n  "a": 1\n}', '{ "a": 1 }'],
  ['list', [{}], '1 entry'],
  ['choice', 'unheard of', 'unheard of'],
])('%s: %j', (control, value, text) => {
  expect(optionValue(words, { key: 'email', control }, value, key)).toBe(text);
});

it('a choice goes by its word, a group by those of its members that say something', () => {
  const gateway: OptionField = { key: 'gateway', control: 'choice', values: ['apns'] };
  const push: OptionField = { key: 'push', control: 'group', fields: [gateway] };
  expect(optionValue(words, push, { gateway: 'apns' }, 'options.bird.push')).toBe(
    'Gateway: Apple (APNs)',
  );
  expect(optionValue(words, push, {}, 'options.bird.push')).toBe('');
});

it('a moment is said by its own clock, with its offset', () => {
  const option: OptionField = { key: 'email', control: 'date-time' };
  const text = optionValue(words, option, '2026-11-23T09:00:00-05:00', key);
  // What stands between the time and its half of the day is the browser's to choose.
  expect(text).toMatch(/^Nov 23, 2026, 9:00\sAM \(GMT-05:00\)$/);
});
