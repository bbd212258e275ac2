import type { Severity } from '../issue.ts';

/**
 * Every code that `readPayload` reports. All have `line` and `column`, both from 1; the braces name
 * the further params. What `found`, `key` and `value` quote is cut at 40 characters.
 */
export const textIssueCodes = [
  // Caps. `actual` is in UTF-8 bytes; where even the UTF-16 length is over, it is that length.
  'text.too-large', // { max, actual }
  'text.too-deep', // { max }
  'text.too-many-items', // { max }
  'issues.too-many', // { max }
  // Nothing there, or not all of it. The unclosed ones stand at the opening character.
  'text.empty',
  'text.unexpected-end', // { missing }: the closing brackets that are due
  'text.unclosed-object', // { missing }
  'text.unclosed-array', // { missing }
  'text.unclosed-string',
  'text.unclosed-comment',
  // Something else stands where JSON wants a value, a key or one of a few characters.
  'text.value-expected', // { found }
  'text.key-expected', // { found }
  'text.syntax', // { expected, found }: expected is one of `:` `, }` `, ]`
  'text.extra-text', // { found }: more text after the value
  // The common mistakes. A missing comma stands where the comma belongs.
  'text.missing-comma', // { found }
  'text.trailing-comma',
  'text.comment', // { found }: how it starts
  'text.single-quotes', // { found }: a single quote or a backtick
  'text.smart-quotes', // { found }
  'text.unquoted-key', // { key }
  'text.unescaped-quote',
  'text.escaped-text', // every quote has a backslash: copied out of a string
  'text.invalid-space', // { found }: a space that JSON does not know, as U+00A0
  'text.placeholder', // { found }: as {{name}}
  'text.python-literal', // { found, expected }
  'text.unknown-word', // { found }
  // Numbers.
  'text.non-finite', // { found }
  'text.number-overflow', // { value }
  'text.leading-zero', // { value }
  'text.invalid-number', // { value }
  // Inside strings: the first of each in a string.
  'text.control-character', // { code }: as U+000A, which is a line break
  'text.bad-escape', // { found }
  // Warnings: the payload is given.
  'text.bom',
  'text.duplicate-key', // { key, firstLine, firstColumn }: the last one counts
  'text.prototype-key', // { key }
  'text.big-integer', // { value, becomes }
  'text.lone-surrogate', // { code }
] as const;

/** A code that `readPayload` reports. */
export type TextIssueCode = (typeof textIssueCodes)[number];

const warnings: ReadonlySet<TextIssueCode> = new Set<TextIssueCode>([
  'text.bom',
  'text.duplicate-key',
  'text.prototype-key',
  'text.big-integer',
  'text.lone-surrogate',
]);

/** Whether a code withholds the payload (`error`) or only tells of a doubt (`warning`). */
export function textSeverity(code: TextIssueCode): Severity {
  return warnings.has(code) ? 'warning' : 'error';
}
