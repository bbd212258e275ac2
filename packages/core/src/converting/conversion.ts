import type { Draft } from '../draft.ts';
import type { Issue, IssueParams, Repair } from '../issue.ts';
import type { Message } from '../message.ts';
import type { Path } from '../place.ts';
import { prepare } from '../prepare.ts';
import type { Provider } from '../provider.ts';

/** A draft on its way to another provider, and what was changed in it. */
export interface Converted {
  draft: Draft;
  issues: Issue[];
}

/** One step of `convert`: what the target asks for otherwise, changed where that loses nothing. */
export type Conversion<M extends Message = Message> = (
  draft: Draft<M>,
  target: Provider,
) => Converted;

/** Nothing to change. */
export function unchanged(draft: Draft): Converted {
  return { draft, issues: [] };
}

/** Says what was changed, left behind or could be changed. */
export function conversionIssue(
  code: string,
  path: Path,
  params: IssueParams,
  repairs?: Repair[],
): Issue {
  return { layer: 'loss', code, severity: 'warning', path, params, ...(repairs && { repairs }) };
}

/** What the target says of a place and everything below it. */
export function issuesBelow(draft: Draft, target: Provider, place: Path): Issue[] {
  return prepare(draft, target).issues.filter(({ path }) =>
    place.every((key, index) => key === path[index]),
  );
}
