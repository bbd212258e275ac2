import { unit } from './characters.ts';
import { closeWith, endEarly } from './close-with.ts';
import { characterAt, excerpt } from './excerpt.ts';
import type { State } from './read-next.ts';
import type { Reader } from './reader.ts';
import { skipBlank } from './skip-blank.ts';
import { startsToken } from './starts-token.ts';
import type { ValueTree } from './value-tree.ts';

/** Reads what follows a value: a comma, a closing bracket, or the end of the text. */
export function readAfter(reader: Reader, tree: ValueTree): State {
  const frame = tree.top;
  const last = reader.at;
  const { torn } = reader;
  reader.torn = false;
  const code = skipBlank(reader);
  const { at, text } = reader;
  if (frame === undefined) {
    if (code === -1) reader.stopped = true;
    else reader.stop('text.extra-text', at, { found: startOfLine(text, at) });
    return 'after';
  }
  const next = frame.shape === 'object' ? 'key' : 'value';
  if (code === unit.comma) {
    frame.comma = at;
    reader.at++;
    return next;
  }
  if (code === unit.closeObject || code === unit.closeArray)
    return closeWith(reader, tree, frame, code);
  if (code === -1) return endEarly(reader, tree, last);
  if (startsToken(code)) {
    const params = { found: characterAt(text, at) };
    if (!torn) reader.report('text.missing-comma', last, params);
    return next;
  }
  const expected = frame.shape === 'object' ? ', }' : ', ]';
  reader.stop('text.syntax', at, { expected, found: characterAt(text, at) });
  return 'after';
}

/** What a line says from an offset on; looks no further than what is quoted. */
function startOfLine(text: string, at: number): string {
  return excerpt(text.slice(at, at + 50).split(/[\r\n]/, 1)[0] ?? '');
}
