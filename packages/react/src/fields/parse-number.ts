/** What a text says as a number. `value` is absent for an empty text and for one that is no number. */
export interface ParsedNumber {
  value?: number;
  valid: boolean;
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const unfinished = /^[+-]?\.?$/;

/** Reads a decimal number with a dot or a comma, in Latin or Arabic digits. Never `NaN`, never infinite. */
export function parseNumber(text: string): ParsedNumber {
  const plain = toLatin(text).trim().replace(',', '.');
  if (plain === '') return { valid: true };
  const value = Number(plain);
  return decimal.test(plain) && Number.isFinite(value) ? { value, valid: true } : { valid: false };
}

/** Whether more typing can still make a number of it: a lone sign or decimal mark. */
export function isUnfinishedNumber(text: string): boolean {
  return unfinished.test(toLatin(text).trim().replace(',', '.'));
}

/** The same text with Latin digits, decimal mark and minus. */
export function toLatin(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll('\u066b', '.')
    .replaceAll('\u2212', '-')
    .replace(/[\u200e\u200f\u061c]/g, '');
}
