import type { Issue } from '../issue.ts';
import type { Json } from '../json.ts';
import { byteLength } from './byte-length.ts';
import { unit } from './characters.ts';
import type { TextPlace } from './line-index.ts';
import { readNext, type State } from './read-next.ts';
import { Reader } from './reader.ts';
import { textCaps } from './text-caps.ts';
import { ValueTree } from './value-tree.ts';

/** What one pass over a text found. */
export interface Scan {
  /** The value as far as it was read: worth something only where no issue is an error. */
  value: Json | undefined;
  issues: Issue[];
  /** Characters looked at, however often. */
  steps: number;
  locate(pointer: string): TextPlace | undefined;
}

/** Reads a text once from front to back, without recursion; never throws. */
export function scan(text: string): Scan {
  const reader = new Reader(text);
  const tree = new ValueTree(reader);
  refuseTooLarge(reader);
  if (text.charCodeAt(0) === unit.bom) {
    reader.report('text.bom', 0);
    reader.at = 1;
  }
  let state: State = 'value';
  while (!reader.stopped) state = readNext[state](reader, tree);
  while (tree.top) tree.close();
  return {
    value: tree.root,
    issues: reader.issues(),
    steps: reader.steps + reader.lines.steps,
    locate(pointer) {
      const offset = tree.places.find(pointer);
      return offset === undefined ? undefined : reader.lines.place(offset);
    },
  };
}

function refuseTooLarge(reader: Reader): void {
  const { text } = reader;
  const max = textCaps.bytes;
  // A unit is one to three bytes: most texts need not be counted, and a far too long one not read.
  if (text.length * 3 <= max) return;
  const isLonger = text.length > max;
  const actual = isLonger ? text.length : byteLength(text);
  if (!isLonger) reader.steps += text.length;
  if (actual > max) reader.stop('text.too-large', 0, { max, actual });
}
