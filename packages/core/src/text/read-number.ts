import { isDigit, isWord, unit } from './characters.ts';
import { excerpt } from './excerpt.ts';
import type { Reader } from './reader.ts';
import type { ValueTree } from './value-tree.ts';

/** Digits of 2^53; fewer are always exact. */
const exactDigits = 16;

/** Whether a unit begins something that is meant as a number. */
export function startsNumber(code: number): boolean {
  return isDigit(code) || code === unit.minus || code === unit.plus || code === unit.dot;
}

/** Reads a number, or reports what is wrong with it and returns 0. */
export function readNumber(reader: Reader, tree: ValueTree): number {
  const { text, at } = reader;
  const { end, isInteger } = grammarEnd(text, at);
  if (end === undefined) return readNoNumber(reader);
  reader.steps += end - at;
  reader.at = end;
  const literal = text.slice(at, end);
  const value = Number(literal);
  if (!Number.isFinite(value)) {
    reader.report('text.number-overflow', at, { value: excerpt(literal) }, tree.pointer());
  } else if (isInteger && end - at >= exactDigits && String(value) !== literal) {
    const params = { value: excerpt(literal), becomes: String(value) };
    reader.report('text.big-integer', at, params, tree.pointer());
  }
  return value;
}

function grammarEnd(text: string, start: number): { end: number | undefined; isInteger: boolean } {
  let end: number | undefined = start;
  if (text.charCodeAt(end) === unit.minus) end++;
  end = text.charCodeAt(end) === unit.zero ? end + 1 : digitsEnd(text, end);
  const whole = end;
  if (end !== undefined && text.charCodeAt(end) === unit.dot) end = digitsEnd(text, end + 1);
  if (end !== undefined && (text.charCodeAt(end) | 0x20) === 0x65) {
    const sign = text.charCodeAt(end + 1);
    const isSigned = sign === unit.plus || sign === unit.minus;
    end = digitsEnd(text, isSigned ? end + 2 : end + 1);
  }
  if (end !== undefined && goesOn(text.charCodeAt(end))) end = undefined;
  return { end, isInteger: end === whole };
}

function digitsEnd(text: string, start: number): number | undefined {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end === start ? undefined : end;
}

function goesOn(code: number): boolean {
  return isWord(code) || startsNumber(code);
}

function readNoNumber(reader: Reader): number {
  const { text, at } = reader;
  let end = at + 1;
  while (goesOn(text.charCodeAt(end))) end++;
  // Twice: the grammar looked at these characters before.
  reader.steps += 2 * (end - at);
  reader.at = end;
  const found = excerpt(text, at, end);
  if (/^[+-](?:Infinity|NaN)$/.test(found)) reader.report('text.non-finite', at, { found });
  else if (/^-?0\d/.test(found)) reader.report('text.leading-zero', at, { value: found });
  else reader.report('text.invalid-number', at, { value: found });
  return 0;
}
