import { unit } from './characters.ts';
import { endEarly } from './close-with.ts';
import { characterAt } from './excerpt.ts';
import type { State } from './read-next.ts';
import type { Reader } from './reader.ts';
import { skipBlank } from './skip-blank.ts';
import { startsToken } from './starts-token.ts';
import type { ValueTree } from './value-tree.ts';

/** Reads the colon behind a key. */
export function readColon(reader: Reader, tree: ValueTree): State {
  const last = reader.at;
  const code = skipBlank(reader);
  const { at, text } = reader;
  if (code === -1) return endEarly(reader, tree, last, true);
  if (code === unit.colon) {
    reader.at++;
    return 'value';
  }
  const params = { expected: ':', found: characterAt(text, at) };
  if (code === unit.equals) {
    reader.report('text.syntax', at, params);
    reader.at += text.charCodeAt(at + 1) === unit.greater ? 2 : 1;
    return 'value';
  }
  if (startsToken(code)) {
    reader.report('text.syntax', at, params);
    return 'value';
  }
  if (code === unit.comma || code === unit.closeObject) {
    reader.report('text.syntax', at, params);
    tree.put(null, at);
    return 'after';
  }
  reader.stop('text.syntax', at, params);
  return 'after';
}
