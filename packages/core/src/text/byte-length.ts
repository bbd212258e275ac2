/** Bytes of a text in UTF-8; half a surrogate pair counts 3, as the U+FFFD that replaces it. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    if (unit < 0x800) bytes += 1;
    else if (isHigh(unit) && isLow(text.charCodeAt(index + 1))) {
      // Two units, four bytes.
      bytes += 2;
      index++;
    } else bytes += 2;
  }
  return bytes;
}

/** Whether a UTF-16 unit is the first half of a surrogate pair. */
export function isHigh(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

/** Whether a UTF-16 unit is the second half of a surrogate pair; `false` for `NaN`. */
export function isLow(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}
