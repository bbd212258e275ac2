import { hasError, type Issue, pathKey } from '@messagewright/core';
import * as Popover from '@radix-ui/react-popover';
import { memo, useRef, useState } from 'react';
import { useBuilder, useDraft, usePrepared, useVisibleIssues, useWords } from '../context/index.ts';
import { PopoverContent } from '../fields/index.ts';
import { useMissingFiles } from '../files/use-missing-files.ts';
import { Icon } from '../icons/index.ts';
import { issuePlace } from './issue-place.ts';

/** How many issues there are, and the way to each. */
export const BuilderIssues = memo(function BuilderIssues() {
  const issues = [...useMissingFiles(), ...useVisibleIssues()];
  const [only] = issues;
  if (!only) return <NoIssues />;
  return issues.length === 1 ? <OnlyIssue issue={only} /> : <ManyIssues issues={issues} />;
});

function NoIssues() {
  const words = useWords();
  const { issues } = usePrepared();
  if (hasError(issues)) return null;
  return (
    <p className="mw-ready">
      <Icon name="check" />
      {words.text('builder.noIssues')}
    </p>
  );
}

function OnlyIssue({ issue }: { issue: Issue }) {
  const { focusPath } = useBuilder();
  return (
    <button
      type="button"
      className="mw-issue-pill"
      data-severity={issue.severity}
      onClick={() => focusPath(pathKey(issue.path))}
    >
      <Count issues={[issue]} /> <IssueLine issue={issue} />
    </button>
  );
}

function ManyIssues({ issues }: { issues: readonly Issue[] }) {
  const { focusPath } = useBuilder();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const target = useRef<string>(undefined);
  const go = (issue: Issue) => {
    target.current = pathKey(issue.path);
    setOpen(false);
  };
  const ordered = errorsFirst(issues);
  const [first] = ordered;
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className="mw-issue-pill" data-severity={severityOf(issues)}>
        <Count issues={issues} /> {first && <IssueLine issue={first} />}
        <Icon name="chevron-up" />
      </Popover.Trigger>
      <PopoverContent
        side="top"
        align="start"
        aria-label={words.text('builder.issueList')}
        onCloseAutoFocus={(event) => {
          if (target.current === undefined) return;
          event.preventDefault();
          focusPath(target.current);
          target.current = undefined;
        }}
      >
        <ul className="mw-issue-list">
          {keyed(ordered).map(([key, issue]) => (
            <li key={key}>
              <button
                type="button"
                className="mw-issue-list__item"
                data-severity={issue.severity}
                onClick={() => go(issue)}
              >
                <Icon name={issue.severity === 'error' ? 'alert' : 'warning'} />
                <IssueLine issue={issue} />
              </button>
            </li>
          ))}
        </ul>
      </PopoverContent>
    </Popover.Root>
  );
}

/** Errors are counted; warnings only where nothing worse is there. */
function Count({ issues }: { issues: readonly Issue[] }) {
  const words = useWords();
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return (
    <b className="mw-issue-pill__count">
      {errors > 0
        ? words.text('builder.issueCount', { count: errors })
        : words.text('builder.warningCount', { count: issues.length })}
    </b>
  );
}

function IssueLine({ issue }: { issue: Issue }) {
  const words = useWords();
  const draft = useDraft();
  const place = issuePlace(issue.path, draft, words);
  return (
    <span className="mw-issue-pill__text">
      {words.text('builder.issueAt', { place, issue: words.issue(issue) })}
    </span>
  );
}

function severityOf(issues: readonly Issue[]): Issue['severity'] {
  return hasError(issues) ? 'error' : 'warning';
}

/** Errors before warnings, each in the order of the message. */
function errorsFirst(issues: readonly Issue[]): Issue[] {
  const errors = issues.filter(({ severity }) => severity === 'error');
  return [...errors, ...issues.filter(({ severity }) => severity !== 'error')];
}

/** A key for each issue: its code and place, numbered where they repeat. */
function keyed(issues: readonly Issue[]): [string, Issue][] {
  const seen = new Map<string, number>();
  return issues.map((issue) => {
    const name = `${issue.code} ${pathKey(issue.path)}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return [`${name} ${count}`, issue];
  });
}
