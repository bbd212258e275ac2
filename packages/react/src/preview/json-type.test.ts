import { describe, expect, it } from 'vitest';
import { jsonType } from './json-type.ts';

describe('jsonType', () => {
  it.each([
    ['{"type":"text"}', { valid: true, type: 'text' }],
    ['{"type":7}', { valid: true, type: undefined }],
    ['{"__proto__":{"type":"text"}}', { valid: true, type: undefined }],
    ['[]', { valid: true, type: undefined }],
    ['null', { valid: true }],
    ['"type"', { valid: true }],
    ['{', { valid: false }],
    ['', { valid: false }],
    ['['.repeat(100_000), { valid: false }],
    [' '.repeat(1024 * 1024 + 1), { valid: true }],
  ])('reads %#', (json, reading) => {
    expect(jsonType(json)).toEqual(reading);
  });
});
