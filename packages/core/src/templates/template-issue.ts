import type { Issue, IssueParams } from '../issue.ts';
import type { Path } from '../place.ts';

/** An issue that a template's definition shows. */
export function templateIssue(
  code: string,
  path: Path,
  params: IssueParams = {},
  severity: Issue['severity'] = 'error',
): Issue {
  return { layer: 'limit', code, severity, path, params };
}
