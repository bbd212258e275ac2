import { type Issue, pathKey, type Repair, setAt, sourceOf } from '@messagewright/core';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useBuilder, useWords } from '../context/index.ts';
import { SourceNote } from './source-note.tsx';

/** The issues of one place, each sentence once. */
export function IssueList({
  id,
  issues,
  after,
}: {
  id: string;
  issues: readonly Issue[];
  /** What else to say of an issue, such as a way to its line. */
  after?: ((issue: Issue) => ReactNode) | undefined;
}) {
  const words = useWords();
  const sentences = new Map(issues.map((issue) => [words.issue(issue), issue]));
  return (
    <div className="mw-issues" id={id}>
      {[...sentences].map(([sentence, issue]) => (
        <IssueText key={sentence} issue={issue} after={after?.(issue)} />
      ))}
    </div>
  );
}

/** One issue: what is wrong, by how much, where it is written, and what would mend it. */
export function IssueText({ issue, after }: { issue: Issue; after?: ReactNode }) {
  const { provider } = useBuilder();
  const words = useWords();
  const source = sourceOf(provider, issue.source);
  return (
    <p className="mw-issue" data-severity={issue.severity}>
      <span>{words.issue(issue)}</span>
      {after}
      {source && <SourceNote source={source} />}
      <Repairs issue={issue} />
    </p>
  );
}

/** What would mend an issue, one button each. */
export function Repairs({ issue }: { issue: Issue }) {
  return issue.repairs?.map((repair) => <RepairButton key={repair.code} repair={repair} />);
}

function RepairButton({ repair }: { repair: Repair }) {
  const { store, replaceDraft, readOnly, focusPath } = useBuilder();
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const target = useRef<string>(undefined);
  useLayoutEffect(() => {
    const element = button.current;
    return () => {
      // What is mended is no issue any more: the focus goes with the button, to where the work went.
      const path = target.current;
      if (path === undefined || element?.ownerDocument.activeElement !== element) return;
      setTimeout(() => focusPath(path));
    };
  }, [focusPath]);
  const key = `fields.repairs.${repair.code}`;
  const mend = () => {
    const { draft } = store.get();
    target.current = pathKey(repair.patch[0]?.path ?? []);
    replaceDraft(
      repair.patch.reduce((before, { path, value }) => setAt(before, path, value), draft),
    );
  };
  return (
    <button
      ref={button}
      type="button"
      className="mw-issue__repair"
      disabled={readOnly}
      onClick={mend}
    >
      {words.text(words.has(key) ? key : 'fields.repair')}
    </button>
  );
}
