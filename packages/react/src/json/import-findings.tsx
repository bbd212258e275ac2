import { memo } from 'react';
import { useWords } from '../context/index.ts';
import { Icon } from '../icons/index.ts';
import type { LocatedIssue } from './import-reading.ts';

/** More than this nobody reads; the rest is counted. */
const mostShown = 100;
/** In UTF-16 units. An issue may quote the text, and a text may be of any length. */
const longest = 240;

interface ImportFindingsProps {
  issues: readonly LocatedIssue[];
  onGo(line: number, column: number): void;
}

/** The issues of a pasted text, each a way to its place in it. */
export const ImportFindings = memo(function ImportFindings(props: ImportFindingsProps) {
  const { issues, onGo } = props;
  const words = useWords();
  if (issues.length === 0) return null;
  const rest = issues.length - mostShown;
  return (
    <ol className="mw-findings" aria-label={words.text('json.import.issues')}>
      {numbered(issues.slice(0, mostShown)).map(({ number, issue, line, column }) => (
        <li key={number}>
          <button
            type="button"
            className="mw-findings__item"
            data-severity={issue.severity}
            onClick={() => onGo(line, column)}
          >
            <Icon name={issue.severity === 'error' ? 'alert' : 'warning'} />
            <span className="mw-findings__text">
              <span className="mw-findings__place">
                {words.text('json.import.place', { line: `${line}`, column: `${column}` })}
              </span>{' '}
              {cut(words.issue(issue))}
              {issue.pointer && (
                <code className="mw-findings__pointer" dir="ltr">
                  {cut(issue.pointer)}
                </code>
              )}
            </span>
          </button>
        </li>
      ))}
      {rest > 0 && (
        <li className="mw-findings__rest">{words.text('json.import.more', { count: rest })}</li>
      )}
    </ol>
  );
});

function numbered(issues: readonly LocatedIssue[]) {
  return issues.map((found, index) => ({ ...found, number: index + 1 }));
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
