import { hasError, type Issue } from './issue.ts';
import type { Json } from './json.ts';
import type { Pointer } from './place.ts';
import type { TextPlace } from './text/line-index.ts';
import { scan } from './text/scan.ts';

/** What `readPayload` makes of a text. */
export interface PayloadReading {
  /** The value; absent where any issue is an error. `null` is a value. */
  payload?: Json;
  /** In the order of the text; each has `line` and `column` among its params. */
  issues: Issue[];
  /**
   * Where the value of a pointer stands: for a member of an object its key, of two equal keys the
   * last. `undefined` where there is none, so that the caller may ask for its parent.
   */
  locate(pointer: Pointer): TextPlace | undefined;
}

/**
 * Reads pasted JSON, in time and memory linear in its length; never throws. It accepts what
 * `JSON.parse` accepts and gives the same value, save that it refuses what is beyond `textCaps`
 * and numbers that overflow to infinity, and that it skips a byte order mark. Lines end with LF,
 * CR LF or CR; columns count UTF-16 units from 1, the byte order mark too.
 */
export function readPayload(text: string): PayloadReading {
  const { value, issues, locate } = scan(text);
  return value === undefined || hasError(issues)
    ? { issues, locate }
    : { payload: value, issues, locate };
}
