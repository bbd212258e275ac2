import type { Path } from '../../place.ts';

/** One thing that is wrong with a message, and where. */
export interface Fault {
  readonly path: Path;
  /** What is wrong, to be read after the place: `must be a string`. */
  readonly says: string;
}
