import {
  type Draft,
  type ParameterValue,
  pathKey,
  type TemplateDefinition,
  type TemplateSlot,
} from '@messagewright/core';
import { useEffect, useRef } from 'react';
import { useBuilder, useIssuesAt, useWords } from '../../context/index.ts';
import { IssueList, MediaField, useValueAt } from '../../fields/index.ts';
import { Icon } from '../../icons/index.ts';
import { withoutParameter, withSlot } from './change-slots.ts';
import { ValueFields } from './parameter-fields.tsx';
import { SlotText } from './slot-text.tsx';
import { slotLabel, wordsAround } from './slot-words.ts';
import { useChange } from './use-change.ts';

/** Where the text of a value stands, of those that are one text. */
const textMembers: Partial<Record<ParameterValue['type'], string>> = {
  text: 'text',
  payload: 'payload',
  coupon: 'code',
};

/** The media of slots that take one. */
const mediaKinds: Partial<Record<TemplateSlot['kind'], 'image' | 'video' | 'document'>> = {
  image: 'image',
  video: 'video',
  document: 'document',
};

/** What fills one open place of a template. */
export function SlotField({
  slot,
  definition,
}: {
  slot: TemplateSlot;
  definition: TemplateDefinition;
}) {
  const [type] = useValueAt<ParameterValue['type']>(`${pathKey(slot.path)}.type`);
  const change = useChange();
  const box = useRef<HTMLDivElement>(null);
  const takesFocus = useRef(false);
  const wasThere = type !== undefined;
  useEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    box.current?.querySelector<HTMLElement>(wasThere ? control : 'button')?.focus();
  }, [wasThere]);
  const apply = (edit: (draft: Draft) => Draft) => {
    takesFocus.current = true;
    change(edit);
  };
  return (
    <div
      className="mw-template-slot"
      data-optional={slot.need === 'optional' || undefined}
      ref={box}
    >
      <SlotContent
        slot={slot}
        type={type}
        definition={definition}
        onAdd={() => apply((draft) => withSlot(draft, slot, definition))}
      />
      {type !== undefined && !slot.accepts.includes(type) && <Replace slot={slot} />}
      {wasThere && slot.need === 'optional' && (
        <LeaveOut
          slot={slot}
          onLeaveOut={() => apply((draft) => withoutParameter(draft, slot.path.slice(0, -1)))}
        />
      )}
    </div>
  );
}

const control = ':is(input, textarea, select)';

function SlotContent({
  slot,
  type,
  definition,
  onAdd,
}: {
  slot: TemplateSlot;
  type: ParameterValue['type'] | undefined;
  definition: TemplateDefinition;
  onAdd(): void;
}) {
  if (type === undefined) return <AbsentSlot slot={slot} onAdd={onAdd} />;
  const member = textMembers[type];
  if (member === undefined) return <SlotValue slot={slot} type={type} definition={definition} />;
  return <SlotText slot={slot} member={member} definition={definition} />;
}

/** A value of several fields, as the template asks for it or as it came. */
function SlotValue({
  slot,
  type,
  definition,
}: {
  slot: TemplateSlot;
  type: ParameterValue['type'];
  definition: TemplateDefinition;
}) {
  const { idFor } = useBuilder();
  const words = useWords();
  const path = pathKey(slot.path);
  const issues = [useIssuesAt(path), useIssuesAt(pathKey(slot.path.slice(0, -1)))].flat();
  const kind = type === 'media' ? mediaKinds[slot.kind] : undefined;
  return (
    <fieldset className="mw-template-value" aria-label={slotLabel(slot, words)}>
      {slot.placeholder !== undefined && (
        <div className="mw-template-value__title">
          <span className="mw-field__label" aria-hidden="true">
            {slotLabel(slot, words)}
          </span>
          <bdi className="mw-field__help">{wordsAround(slot, definition)}</bdi>
        </div>
      )}
      {kind ? (
        <MediaField path={`${path}.media`} kinds={[kind]} />
      ) : (
        <ValueFields path={path} type={type} />
      )}
      {issues.length > 0 && <IssueList id={`${idFor(path)}-issues`} issues={issues} />}
    </fieldset>
  );
}

/** A place that the message does not fill yet. */
function AbsentSlot({ slot, onAdd }: { slot: TemplateSlot; onAdd(): void }) {
  const { readOnly, idFor } = useBuilder();
  const words = useWords();
  const path = pathKey(slot.path);
  const parameter = slot.path.slice(0, -1);
  const issues = [
    useIssuesAt(path),
    useIssuesAt(pathKey(parameter)),
    useIssuesAt(pathKey(parameter.slice(0, -2))),
  ].flat();
  const label = slotLabel(slot, words);
  return (
    <div className="mw-template-absent">
      <button
        type="button"
        className="mw-add"
        data-mw-path={path}
        disabled={readOnly}
        aria-describedby={issues.length > 0 ? `${idFor(path)}-issues` : undefined}
        onClick={onAdd}
      >
        <Icon name="plus" />
        {words.text('builder.templates.form.add', { label })}
      </button>
      {issues.length > 0 && <IssueList id={`${idFor(path)}-issues`} issues={issues} />}
    </div>
  );
}

/** Puts what was approved in the place of a value of another type. */
function Replace({ slot }: { slot: TemplateSlot }) {
  const { readOnly } = useBuilder();
  const words = useWords();
  const [, change] = useValueAt<ParameterValue>(pathKey(slot.path));
  if (readOnly) return null;
  return (
    <button type="button" className="mw-button" onClick={() => change(slot.empty)}>
      <Icon name="retry" />
      {words.text('builder.templates.form.replace')}
    </button>
  );
}

function LeaveOut({ slot, onLeaveOut }: { slot: TemplateSlot; onLeaveOut(): void }) {
  const { readOnly } = useBuilder();
  const words = useWords();
  if (readOnly) return null;
  return (
    <button
      type="button"
      className="mw-icon-button"
      aria-label={words.text('builder.templates.form.leaveOut', { label: slotLabel(slot, words) })}
      onClick={onLeaveOut}
    >
      <Icon name="trash" />
    </button>
  );
}
