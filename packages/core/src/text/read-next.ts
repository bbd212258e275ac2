import { readAfter } from './read-after.ts';
import { readColon } from './read-colon.ts';
import { readKey } from './read-key.ts';
import { readValue } from './read-value.ts';
import type { Reader } from './reader.ts';
import type { ValueTree } from './value-tree.ts';

/** What may come next: a value, a key of an object, the colon behind it, or what follows a value. */
export type State = 'value' | 'key' | 'colon' | 'after';

/** Reads the next token in each state, and returns the state after it. */
export const readNext: Record<State, (reader: Reader, tree: ValueTree) => State> = {
  value: readValue,
  key: readKey,
  colon: readColon,
  after: readAfter,
};
