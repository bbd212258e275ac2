import { isDigit, isLetter, unit } from './characters.ts';
import { otherQuote } from './quotes.ts';

/** Whether a unit begins a value or key, well written or not. */
export function startsToken(code: number): boolean {
  return (
    code === unit.quote ||
    code === unit.openObject ||
    code === unit.openArray ||
    code === unit.minus ||
    isDigit(code) ||
    isLetter(code) ||
    otherQuote(code) !== undefined
  );
}
