import type { Issue } from './issue.ts';
import type { SourceMap } from './source-map.ts';
import type { WireRequest } from './wire.ts';

/** Everything that one pass over a draft finds. */
export interface Prepared {
  request: WireRequest;
  map: SourceMap;
  issues: Issue[];
}
