import { getAt, type OptionField } from '@messagewright/core';
import type { Words } from '../context/index.ts';
import { durationText, formatMoment, offsetText, parseMoment } from '../fields/index.ts';

/** What stands in an option, in one line; empty for nothing. `key` is where its words stand. */
export function optionValue(
  words: Words,
  option: OptionField,
  value: unknown,
  key: string,
): string {
  if (value === undefined || value === '') return '';
  return says[option.control](words, value, option, key);
}

type Say = (words: Words, value: unknown, option: OptionField, key: string) => string;

const asText: Say = (_, value) => String(value);
const asAnswer: Say = (words, value) =>
  words.text(`controls.yesNo.${value === true ? 'yes' : 'no'}`);
const asNumber: Say = (words, value) =>
  typeof value === 'number' ? words.number(value) : String(value);
const asCount: Say = (words, value) =>
  words.text('optionForm.items', { count: Array.isArray(value) ? value.length : 0 });

const says: { readonly [Control in OptionField['control']]: Say } = {
  switch: asAnswer,
  'yes-no': asAnswer,
  choice: (words, value, _, key) => {
    const word = `${key}.values.${String(value)}`;
    return words.has(word) ? words.text(word) : String(value);
  },
  text: asText,
  'long-text': asText,
  url: asText,
  integer: asNumber,
  duration: (words, value) =>
    typeof value === 'number' ? durationText(words, value) : String(value),
  'date-time': (words, value) => {
    const moment = parseMoment(String(value));
    if (!moment) return String(value);
    const offset = offsetText(moment.offset);
    return `${formatMoment(words, moment, offset, 'medium')} (GMT${offset})`;
  },
  texts: (words, value) =>
    Array.isArray(value) ? new Intl.ListFormat(words.locale, { type: 'unit' }).format(value) : '',
  entries: (words, value, option, key) => {
    const [first, ...more] = Array.isArray(value) ? value : [];
    return more.length > 0
      ? asCount(words, value, option, key)
      : `${String(getAt(first, ['key']) ?? '')}: ${String(getAt(first, ['value']) ?? '')}`;
  },
  json: (_, value) => String(value).replace(/\s+/g, ' '),
  group: (words, value, { fields = [] }, key) =>
    fields
      .flatMap((field) => {
        const inner = `${key}.${field.key}`;
        const text = optionValue(words, field, getAt(value, [field.key]), inner);
        const params = { label: words.text(`${inner}.label`), value: text };
        return text === '' ? [] : [words.text('optionForm.member', params)];
      })
      .join(', '),
  list: asCount,
};
