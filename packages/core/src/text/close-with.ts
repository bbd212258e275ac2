import { unit } from './characters.ts';
import { characterAt } from './excerpt.ts';
import type { State } from './read-next.ts';
import type { Reader } from './reader.ts';
import type { Frame, ValueTree } from './value-tree.ts';

type Shape = Frame['shape'];

const closing: Record<Shape, string> = { object: '}', array: ']' };
const unclosed = { object: 'text.unclosed-object', array: 'text.unclosed-array' } as const;

/** Takes a closing bracket. Open brackets inside the one that it closes are reported as unclosed. */
export function closeWith(reader: Reader, tree: ValueTree, code: number): State {
  const { at } = reader;
  const shape: Shape = code === unit.closeObject ? 'object' : 'array';
  const { top } = tree;
  if (top?.comma !== undefined) reader.report('text.trailing-comma', top.comma);
  const target = tree.frames.findLastIndex((frame) => frame.shape === shape);
  if (top === undefined || target === -1) {
    const expected = `, ${closing[top?.shape ?? shape]}`;
    reader.stop('text.syntax', at, { expected, found: characterAt(reader.text, at) });
    return 'after';
  }
  for (const frame of tree.frames.slice(target + 1).reverse()) {
    reader.report(unclosed[frame.shape], frame.opening, { missing: closing[frame.shape] });
    tree.close();
  }
  tree.close();
  reader.at++;
  return 'after';
}

/**
 * Reports that the text is over too early. `last` is the offset behind the last token;
 * `isMember` says that a key still waits for its colon or value.
 */
export function endEarly(reader: Reader, tree: ValueTree, last: number, isMember = false): State {
  const { top } = tree;
  const missing = [...tree.frames]
    .reverse()
    .map((frame) => closing[frame.shape])
    .join('');
  if (top === undefined) reader.stop('text.empty', 0);
  else if (isMember) reader.stop('text.unexpected-end', last, { missing });
  else reader.stop(unclosed[top.shape], top.opening, { missing });
  return 'after';
}
