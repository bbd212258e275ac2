import { unit } from './characters.ts';
import { characterAt } from './excerpt.ts';
import type { State } from './read-next.ts';
import type { Reader } from './reader.ts';
import type { Frame, ValueTree } from './value-tree.ts';

type Shape = Frame['shape'];

const closing: Record<Shape, string> = { object: '}', array: ']' };
const unclosed = { object: 'text.unclosed-object', array: 'text.unclosed-array' } as const;

/** Takes a closing bracket; `frame` is the innermost open object or array. */
export function closeWith(reader: Reader, tree: ValueTree, frame: Frame, code: number): State {
  const shape: Shape = code === unit.closeObject ? 'object' : 'array';
  if (frame.comma !== undefined) reader.report('text.trailing-comma', frame.comma);
  if (frame.shape !== shape) closeInner(reader, tree, frame, shape);
  tree.close();
  reader.at++;
  return 'after';
}

/** What is open inside the object or array that the bracket closes was not closed. */
function closeInner(reader: Reader, tree: ValueTree, frame: Frame, shape: Shape): void {
  const target = tree.frames.findLastIndex((outer) => outer.shape === shape);
  if (target === -1) {
    const found = characterAt(reader.text, reader.at);
    reader.stop('text.syntax', reader.at, { expected: `, ${closing[frame.shape]}`, found });
    return;
  }
  for (const inner of tree.frames.slice(target + 1).reverse()) {
    reader.report(unclosed[inner.shape], inner.opening, { missing: closing[inner.shape] });
    tree.close();
  }
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
