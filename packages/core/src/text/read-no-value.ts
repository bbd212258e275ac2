import { unit } from './characters.ts';
import { closeWith } from './close-with.ts';
import { characterAt, excerpt } from './excerpt.ts';
import type { State } from './read-next.ts';
import type { Reader } from './reader.ts';
import type { ValueTree } from './value-tree.ts';

// Longer than any name of a variable; the look-ahead must not grow with the text.
const placeholder = /^\{\{[^{}"\r\n]{0,64}\}\}/;
const placeholderLength = 68;

/** Deals with a character that begins no value, where a value is due. */
export function readNoValue(reader: Reader, tree: ValueTree, code: number): State {
  const { at, text } = reader;
  const frame = tree.top;
  if (code === unit.openObject) return readPlaceholder(reader, tree);
  const isClosing = code === unit.closeObject || code === unit.closeArray;
  if (isClosing && frame?.shape === 'array') return closeWith(reader, tree, frame, code);
  if (code === unit.backslash && text.charCodeAt(at + 1) === unit.quote) {
    reader.stop('text.escaped-text', at);
    return 'after';
  }
  const params = { found: characterAt(text, at) };
  const isMendable = isClosing || code === unit.comma || code === unit.colon;
  if (!frame || !isMendable) {
    reader.stop('text.value-expected', at, params);
    return 'after';
  }
  reader.report('text.value-expected', at, params);
  frame.comma = undefined;
  if (code === unit.colon || (code === unit.comma && frame.shape === 'array')) {
    reader.at++;
    return 'value';
  }
  tree.put(null, at);
  return 'after';
}

/** A placeholder of some other tool, as `{{name}}`: two braces in a row are never JSON. */
function readPlaceholder(reader: Reader, tree: ValueTree): State {
  const { at, text } = reader;
  const found = placeholder.exec(text.slice(at, at + placeholderLength))?.[0];
  reader.steps += found?.length ?? placeholderLength;
  if (found === undefined) {
    reader.stop('text.key-expected', at + 1, { found: '{' });
    return 'after';
  }
  reader.at += found.length;
  reader.report('text.placeholder', at, { found: excerpt(found) });
  tree.put(null, at);
  return 'after';
}
