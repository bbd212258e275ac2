import { isBlank, isForeignSpace, isLineBreak, unit } from './characters.ts';
import { characterAt } from './excerpt.ts';
import type { Reader } from './reader.ts';

/**
 * Goes to the next token and returns its first unit, or -1 at the end. Comments and foreign spaces
 * are reported and passed over.
 */
export function skipBlank(reader: Reader): number {
  const { text } = reader;
  for (;;) {
    let index = reader.at;
    while (index < text.length && isBlank(text.charCodeAt(index))) index++;
    reader.steps += index - reader.at + 1;
    reader.at = index;
    if (index >= text.length || reader.stopped) return -1;
    const code = text.charCodeAt(index);
    if (!skipComment(reader, code) && !skipForeignSpace(reader, code)) return code;
  }
}

function skipComment(reader: Reader, code: number): boolean {
  if (code !== unit.slash && code !== unit.hash) return false;
  const { text, at } = reader;
  const next = text.charCodeAt(at + 1);
  const isBlock = code === unit.slash && next === unit.asterisk;
  if (code === unit.slash && !isBlock && next !== unit.slash) return false;
  const opening = text.slice(at, at + (code === unit.hash ? 1 : 2));
  let index = at + opening.length;
  if (isBlock) {
    while (index < text.length && !isBlockEnd(text, index)) index++;
  } else {
    while (index < text.length && !isLineBreak(text.charCodeAt(index))) index++;
  }
  reader.steps += index - at;
  if (isBlock && index >= text.length) {
    reader.stop('text.unclosed-comment', at);
  } else {
    reader.report('text.comment', at, { found: opening });
  }
  reader.at = isBlock ? Math.min(index + 2, text.length) : index;
  return true;
}

function isBlockEnd(text: string, index: number): boolean {
  return text.charCodeAt(index) === unit.asterisk && text.charCodeAt(index + 1) === unit.slash;
}

function skipForeignSpace(reader: Reader, code: number): boolean {
  if (!isForeignSpace(code)) return false;
  const { text, at } = reader;
  let index = at;
  while (isForeignSpace(text.charCodeAt(index))) index++;
  reader.steps += index - at;
  reader.report('text.invalid-space', at, { found: characterAt(text, at) });
  reader.at = index;
  return true;
}
