/**
 * Characters that change or hide what a reader sees and that no language needs in plain text, as
 * inclusive ranges in ascending order. Absent on purpose: the joiners and marks that Arabic, Persian
 * and Hebrew are written with (U+200C to U+200F, U+061C).
 */
const ranges: readonly (readonly [from: number, to: number])[] = [
  [0x0000, 0x0008],
  [0x000b, 0x000c],
  [0x000e, 0x001f],
  [0x007f, 0x009f],
  [0x00ad, 0x00ad],
  [0x115f, 0x1160],
  [0x180e, 0x180e],
  [0x200b, 0x200b],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0x3164, 0x3164],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
];

/** Whether a UTF-16 unit is a character that a reader should be told about. */
export function isInvisible(unit: number): boolean {
  if (unit >= 0x20 && unit < 0x7f) return false;
  return ranges.some(([from, to]) => unit >= from && unit <= to);
}

/** How Unicode names a place in its table: `U+202E`. */
export function codeName(unit: number): string {
  return `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
}
