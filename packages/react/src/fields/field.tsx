import type { Issue } from '@messagewright/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../context/index.ts';
import { IssueList } from './issue-text.tsx';
import { useAnnouncer } from './use-announcer.ts';
import type { FieldBinding } from './use-field.ts';

/** What a control takes over from its field: identity, state and the texts that describe it. */
export interface ControlProps {
  id: string;
  'data-mw-path': string;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
  'aria-describedby': string | undefined;
}

/** Extras around a control. */
export interface FieldProps {
  field: FieldBinding<unknown>;
  /**
   * `compact` and `inline` keep the label for screen readers only; the counter stands below the control,
   * or inside its frame.
   */
  layout?: 'full' | 'compact' | 'inline' | 'switch' | undefined;
  counter?: ReactNode;
  /** Stands at the end of the label's line: a choice of what is written. */
  beside?: ReactNode;
  /** Stands beside the counter in a compact field: the id of the row. */
  meta?: ReactNode;
  /** Issues to show instead of those of the field's own place. */
  issues?: readonly Issue[] | undefined;
  afterIssue?: ((issue: Issue) => ReactNode) | undefined;
  /** Whether to say that the field may stay empty; not for one that always has a value. */
  canBeEmpty?: boolean | undefined;
  /** DOM id of a text elsewhere that describes the control too. */
  describedBy?: string | undefined;
  /** What the control itself has to say, such as "not a number". */
  complaint?: string | undefined;
  children: (control: ControlProps) => ReactNode;
}

/** Label, control, counter, help and issues of one place, wired to each other by id. */
export function Field({
  field,
  layout = 'full',
  counter,
  beside,
  meta,
  issues = field.issues,
  afterIssue,
  canBeEmpty = !field.limit.required,
  describedBy,
  complaint,
  children,
}: FieldProps) {
  const words = useWords();
  const { id, path, help, limit } = field;
  const isInvalid = complaint !== undefined || issues.some(({ severity }) => severity === 'error');
  const hasTexts = complaint !== undefined || issues.length > 0;
  const descriptions = [
    describedBy,
    counter && `${id}-counter`,
    help && `${id}-help`,
    hasTexts && `${id}-issues`,
  ].filter(Boolean);
  return (
    <div
      className="mw-field"
      data-layout={layout}
      data-part={path.split('.').at(-1)}
      data-invalid={isInvalid || undefined}
    >
      <div className="mw-field__top">
        <label className="mw-field__label" htmlFor={id} id={`${id}-label`}>
          {layout === 'full' ? field.label : field.fullLabel}
        </label>
        {canBeEmpty && <span className="mw-field__optional">{words.text('fields.optional')}</span>}
        {layout === 'full' && counter}
        {beside}
      </div>
      <div className="mw-field__control">
        {children({
          id,
          'data-mw-path': path,
          'aria-invalid': isInvalid || undefined,
          'aria-required': limit.required || undefined,
          'aria-describedby': descriptions.join(' ') || undefined,
        })}
        {layout === 'inline' && counter}
      </div>
      {layout === 'compact' && (meta || counter) && (
        <div className="mw-field__meta">
          {meta}
          {counter}
        </div>
      )}
      {help && (
        <p className="mw-field__help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {complaint !== undefined && (
        <p className="mw-issue" data-severity="error" id={`${id}-issues`}>
          {complaint}
        </p>
      )}
      {complaint === undefined && hasTexts && (
        <IssueList id={`${id}-issues`} issues={issues} after={afterIssue} />
      )}
      <IssueAnnouncer issues={issues} complaint={complaint} />
    </div>
  );
}

/**
 * Says issues to screen readers when they come and when the last one goes, not with every letter that
 * changes their number, and not for a draft that was put in place from outside.
 */
function IssueAnnouncer({ issues, complaint }: Pick<FieldProps, 'issues' | 'complaint'>) {
  const words = useWords();
  const [region, say] = useAnnouncer();
  const codes = [complaint ?? '', ...(issues ?? []).map(({ code }) => code)].join(' ').trim();
  const said = useRef(codes);
  const wasHere = useRef(false);
  useEffect(() => {
    const field = region.current?.closest('.mw-field');
    const enter = () => {
      wasHere.current = true;
    };
    field?.addEventListener('focusin', enter);
    return () => field?.removeEventListener('focusin', enter);
  }, [region]);
  useEffect(() => {
    if (said.current === codes) return;
    said.current = codes;
    if (!wasHere.current) return;
    const field = region.current?.closest('.mw-field');
    wasHere.current = field?.contains(field.ownerDocument.activeElement) ?? false;
    const sentences = [complaint ?? '', ...(issues ?? []).map((issue) => words.issue(issue))];
    say(codes === '' ? words.text('fields.resolved') : sentences.join(' ').trim());
  }, [codes, complaint, issues, words, region, say]);
  return <span className="mw-visually-hidden" aria-live="polite" ref={region} />;
}
