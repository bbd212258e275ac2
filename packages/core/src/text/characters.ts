/** UTF-16 units of the characters that JSON gives a meaning, and of a few that people mistake for them. */
export const unit = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  quote: 0x22,
  hash: 0x23,
  dollar: 0x24,
  asterisk: 0x2a,
  plus: 0x2b,
  comma: 0x2c,
  minus: 0x2d,
  dot: 0x2e,
  slash: 0x2f,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  equals: 0x3d,
  greater: 0x3e,
  openArray: 0x5b,
  backslash: 0x5c,
  closeArray: 0x5d,
  underscore: 0x5f,
  openObject: 0x7b,
  closeObject: 0x7d,
  bom: 0xfeff,
} as const;

/** Whether a unit is an ASCII digit; `false` for `NaN`, the unit behind the end of a text. */
export function isDigit(code: number): boolean {
  return code >= unit.zero && code <= unit.nine;
}

/** Whether a unit ends a line. */
export function isLineBreak(code: number): boolean {
  return code === unit.lineFeed || code === unit.carriageReturn;
}

/** Whether JSON allows a unit between tokens. */
export function isBlank(code: number): boolean {
  return code === unit.space || code === unit.tab || isLineBreak(code);
}

/** Whether a unit can begin a bare word: a letter of any script, `_` or `$`. */
export function isLetter(code: number): boolean {
  if (code < 0x80) {
    const folded = code | 0x20;
    return (folded >= 0x61 && folded <= 0x7a) || code === unit.underscore || code === unit.dollar;
  }
  return code >= 0xc0 && !isForeignSpace(code) && !foreignMarks.has(code);
}

/** Whether a unit can go on with a bare word. */
export function isWord(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

const foreignSpaces: ReadonlySet<number> = new Set([
  0x0b,
  0x0c,
  0x85,
  0xa0,
  0xad,
  0x1680,
  0x2028,
  0x2029,
  0x202f,
  0x205f,
  0x2060,
  0x3000,
  unit.bom,
]);

/** Whether a unit looks like a space, or like nothing, but is none of the four that JSON knows. */
export function isForeignSpace(code: number): boolean {
  // U+2000 to U+200F: typographic spaces, zero-width characters and direction marks.
  return foreignSpaces.has(code) || (code >= 0x2000 && code <= 0x200f);
}

// Punctuation that people type in place of a quote, a comma, a colon or a semicolon.
const foreignMarks: ReadonlySet<number> = new Set(
  [...'×÷‐‑‒–—―‘’‚‛“”„‟′″‹›…،؛、。，：；＂＇｛｝［］'].map((mark) => mark.charCodeAt(0)),
);
