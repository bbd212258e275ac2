import type { ApiId } from '../apis/registry.ts';
import type { Json } from '../json.ts';

/** How a connection is cut: before the status line, or halfway through the answer's body. */
export type Reset = 'before-headers' | 'mid-body';

/** What is answered in place of the API's JSON. */
export type Garbage = 'html' | 'truncated-json' | 'empty';

/** A failure that is played on the next requests. At most one of `hang`, `reset`, `garbage` and `body`. */
export interface Fault {
  /** Only requests to this API; all when left out. */
  readonly api?: ApiId;
  /** Only requests that look something up; only those that carry a message when left out. */
  readonly lookUps?: true;
  /** How many requests it is played on; 1 when left out. */
  readonly times?: number;
  /** The status to answer with, in place of the API's own. */
  readonly status?: number;
  /** Headers to add to the answer, such as `retry-after`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds to wait before the rest happens. */
  readonly delayMs?: number;
  /** Never answers; the connection stays open until the client or the sandbox closes it. */
  readonly hang?: true;
  readonly reset?: Reset;
  readonly garbage?: Garbage;
  /** The JSON to answer with, in place of the API's own. */
  readonly body?: Json;
  /** Whether the request is remembered all the same; true when left out. */
  readonly record?: boolean;
}
