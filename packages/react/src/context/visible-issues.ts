import { type Issue, pathKey } from '@messagewright/core';

/** Codes that only say "not filled in yet": they wait until the author has been at the field. */
const quietCodes = new Set([
  'required',
  'length.min',
  'items.min',
  'total.min',
  'one-of-members',
  'check.has-text',
  'draft.missing',
  'wire.required',
]);

/** Codes that speak of a place by what is missing below it, so work on any of that counts. */
const quietBelow = new Set(['some-of-members']);

/** The issues that a person is shown now; the rest are found but not yet worth a word. */
export function visibleIssues(
  issues: readonly Issue[],
  touched: ReadonlySet<string>,
  attempted: boolean,
): Issue[] {
  return issues.filter(
    ({ code, path }) =>
      attempted ||
      (!quietCodes.has(code) && !quietBelow.has(code)) ||
      touched.has(pathKey(path)) ||
      (quietBelow.has(code) && isTouchedBelow(touched, pathKey(path))),
  );
}

function isTouchedBelow(touched: ReadonlySet<string>, key: string): boolean {
  return [...touched].some((other) => other.startsWith(`${key}.`));
}

/** Whether an issue of the host speaks of a place that was edited since. */
export function isOutdated(issue: Issue, edited: ReadonlySet<string>): boolean {
  const key = pathKey(issue.path);
  if (key === '') return false;
  for (const path of edited) {
    if (path === key || path.startsWith(`${key}.`) || key.startsWith(`${path}.`)) return true;
  }
  return false;
}
