import { expect, it } from 'vitest';
import { readIdempotencyKey } from './idempotency-key.ts';
import { Refusal } from './refusal.ts';

function slugFor(value: string | undefined): string {
  try {
    readIdempotencyKey(new Headers(value === undefined ? {} : { 'idempotency-key': value }));
    return 'taken';
  } catch (error) {
    return error instanceof Refusal ? error.slug : 'thrown';
  }
}

it.each([
  ['a'.repeat(16), 'taken'],
  ['a'.repeat(15), 'idempotency-key-invalid'],
  ['a'.repeat(128), 'taken'],
  ['a'.repeat(129), 'idempotency-key-invalid'],
  [`"${'a'.repeat(16)}"`, 'taken'],
  [`"${'a'.repeat(128)}"`, 'taken'],
  [`"${'a'.repeat(15)}"`, 'idempotency-key-invalid'],
  [`"${'a'.repeat(16)}`, 'idempotency-key-invalid'],
  ['Az09._~:-Az09._~:-', 'taken'],
  [`${'a'.repeat(16)}, ${'b'.repeat(16)}`, 'idempotency-key-invalid'],
  [`${'a'.repeat(16)}/`, 'idempotency-key-invalid'],
  [`${'a'.repeat(16)} b`, 'idempotency-key-invalid'],
  ['""', 'idempotency-key-invalid'],
  ['', 'idempotency-key-invalid'],
  ['__proto__', 'idempotency-key-invalid'],
  [undefined, 'idempotency-key-missing'],
])('%s is %s', (value, expected) => {
  expect(slugFor(value)).toBe(expected);
});

it('is the same key bare and in quotes', () => {
  const key = 'a2f0c1de-0000-4000-8000-000000000000';
  const headers = new Headers({ 'idempotency-key': `"${key}"` });
  expect(readIdempotencyKey(headers)).toBe(key);
});
