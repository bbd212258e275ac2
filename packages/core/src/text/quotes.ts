import type { TextIssueCode } from './text-issue-codes.ts';

/** What ends a string that began with some quote, and the issue that such a quote is. */
export interface Quote {
  code?: TextIssueCode;
  closers: string;
}

/** The only quote that JSON knows. */
export const jsonQuote: Quote = { closers: '"' };

const doubles = '“”„‟″«»＂';
const singles = '‘’‚‛′‹›＇';

const others: ReadonlyMap<string, Quote> = new Map([
  ["'", { code: 'text.single-quotes', closers: "'" }],
  ['`', { code: 'text.single-quotes', closers: '`' }],
  // A word processor may have changed only one of the two, so the plain quote closes as well.
  ...[...doubles].map((mark) => smart(mark, `${doubles}"`)),
  ...[...singles].map((mark) => smart(mark, `${singles}'`)),
] satisfies [string, Quote][]);

/** How a string is read that starts with this unit, or `undefined` where it is no quote but JSON's. */
export function otherQuote(code: number): Quote | undefined {
  return others.get(String.fromCharCode(code));
}

function smart(mark: string, closers: string): [string, Quote] {
  return [mark, { code: 'text.smart-quotes', closers }];
}
