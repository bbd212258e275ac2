import type { Path, Pointer } from './place.ts';

/** `error`: the API refuses it, or it is certain to fail on delivery. `warning`: it degrades. */
export type Severity = 'error' | 'warning';

/** Facts of an issue, for the words of a dictionary. */
export type IssueParams = Record<string, string | number | boolean>;

/** Something wrong or lost, as data: the words come from a dictionary by `code`. */
export interface Issue {
  /** Who found it. A `wire` issue hides every other at or below its pointer. */
  layer: 'text' | 'wire' | 'draft' | 'limit' | 'loss' | 'answer';
  code: string;
  severity: Severity;
  /** The place in the draft; the nearest one where the fault lies in the wire only. */
  path: Path;
  /** The place in the wire body, where one exists. */
  pointer?: Pointer | undefined;
  params: IssueParams;
  /** The id of the limit row behind it; `limitsOf` gives the row with its source. */
  limit?: string | undefined;
  /** The key of the document that says so; `sources` gives its title and section. */
  source?: string | undefined;
  repairs?: Repair[] | undefined;
}

/** A change that mends an issue, offered and never applied by itself. */
export interface Repair {
  code: string;
  /** Places in the draft and their new values; a value absent removes the member. */
  patch: { path: Path; value?: unknown }[];
}

/** Whether any issue stops the message from being sent. */
export function hasError(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}
