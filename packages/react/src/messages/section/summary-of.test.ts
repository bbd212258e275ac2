import { samples } from '@messagewright/core/samples';
import { describe, expect, test } from 'vitest';
import { summaryOf } from './summary-of.ts';

describe('summaryOf', () => {
  test.each([
    [samples.text.minimal, /\S/],
    [samples.image.maximal, /^Your parcel \*4021\*, packed this morning\. It leaves/],
    [samples.location.maximal, /\S/],
    [{ type: 'text', text: '' }, /^$/],
    [undefined, /^$/],
    [{ type: 'section', items: [{ type: 'text', text: 'First' }] }, /^First$/],
    [{ type: 'text', text: `  ${'word '.repeat(40)}` }, /^(word )+word$/],
  ])('%# says the first words', (message, expected) => {
    expect(summaryOf(message)).toMatch(expected);
    expect(summaryOf(message).length).toBeLessThanOrEqual(80);
  });
});
