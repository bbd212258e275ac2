import { inType } from './places.ts';
import { atMost, type Rule, required } from './rule.ts';

/** What holds for a text message. */
export const textRules: readonly Rule[] = [
  required('wa.text.body.min', inType('text', 'body')),
  atMost('wa.text.body.len', 4096, inType('text', 'body')),
];
