import { type TemplateDefinition, templateSlots } from '@messagewright/core';
import { expect, it } from 'vitest';
import { createWords } from '../../context/words.tsx';
import { slotLabel, wordsAround } from './slot-words.ts';

const words = createWords();

function around(text: string, more: Partial<TemplateDefinition> = {}): (string | undefined)[] {
  const definition: TemplateDefinition = {
    name: 'a',
    language: 'en',
    components: [{ part: 'body', text }],
    ...more,
  };
  return templateSlots(definition).map((slot) => wordsAround(slot, definition));
}

it('a placeholder stands among its words, and the others step back', () => {
  expect(around('Hello {{1}}, order {{2}} is here.')).toEqual([
    'Hello {{1}}, order … is here.',
    'Hello …, order {{2}} is here.',
  ]);
});

it('long texts are cut between words, never inside a character', () => {
  const long = `${'🎁 lovely '.repeat(10)}{{1}}${' present 🎁'.repeat(10)}`;
  const [found = ''] = around(long);
  expect(found.startsWith('…')).toBe(true);
  expect(found.endsWith('…')).toBe(true);
  expect(found).toMatch(/lovely \{\{1\}\} present/);
  expect(found).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  expect(found.length).toBeLessThan(100);
});

it('line breaks read as spaces', () => {
  expect(around('Hello\n\n{{1}}')).toEqual(['Hello {{1}}']);
});

it('a card shows its own words', () => {
  const card = (text: string) => ({ components: [{ part: 'body', text } as const] });
  const found = around('', {
    components: [{ part: 'carousel', cards: [card('First {{1}}'), card('Second {{1}}')] }],
  });
  expect(found).toEqual(['First {{1}}', 'Second {{1}}']);
});

it('a field is called by the name of its placeholder, else by its part and number', () => {
  const definition: TemplateDefinition = {
    name: 'a',
    language: 'en',
    components: [
      { part: 'header', format: 'text', text: 'For {{1}}' },
      { part: 'body', text: '{{1}} and {{2}}' },
      {
        part: 'buttons',
        buttons: [
          { type: 'url', text: 'See', url: 'https://example.com/{{1}}' },
          { type: 'copy_code', text: 'Copy' },
        ],
      },
    ],
  };
  expect(templateSlots(definition).map((slot) => slotLabel(slot, words))).toEqual([
    'Value of the header',
    'Value 1 of the body',
    'Value 2 of the body',
    'End of the address',
    'Coupon code',
  ]);
  const named: TemplateDefinition = {
    ...definition,
    parameterFormat: 'named',
    components: [{ part: 'body', text: 'Hello {{first_name}}' }],
  };
  expect(templateSlots(named).map((slot) => slotLabel(slot, words))).toEqual(['first_name']);
});
