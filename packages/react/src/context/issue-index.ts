import { type Issue, pathKey } from '@messagewright/core';

/** Issues by the key of their path, in the order found. */
export type IssueIndex = ReadonlyMap<string, readonly Issue[]>;

/** The list of a place without issues: always the same one. */
export const noIssues: readonly Issue[] = [];

/** Issues by place; a list that says the same as before is the list of before. */
export function indexIssues(issues: readonly Issue[], previous?: IssueIndex): IssueIndex {
  const index = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = pathKey(issue.path);
    const list = index.get(key);
    if (list) list.push(issue);
    else index.set(key, [issue]);
  }
  if (!previous) return index;
  const shared = new Map<string, readonly Issue[]>();
  for (const [key, list] of index) {
    const before = previous.get(key);
    shared.set(key, before && sameIssues(before, list) ? before : list);
  }
  return shared;
}

/** Whether two lists of issues say the same. */
export function sameIssues(a: readonly Issue[], b: readonly Issue[]): boolean {
  return a.length === b.length && a.every((issue, index) => sameIssue(issue, b[index]));
}

function sameIssue(a: Issue, b: Issue | undefined): boolean {
  return (
    b !== undefined &&
    a.code === b.code &&
    a.severity === b.severity &&
    a.layer === b.layer &&
    a.limit === b.limit &&
    a.source === b.source &&
    a.pointer === b.pointer &&
    pathKey(a.path) === pathKey(b.path) &&
    sameParams(a.params, b.params)
  );
}

function sameParams(a: Issue['params'], b: Issue['params']): boolean {
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && a[key] === b[key])
  );
}
