import { parsePathKey, pathKey, type TemplateDefinition } from '@messagewright/core';
import type { ReactNode } from 'react';
import { useBuilder, useIssuesAt, useVisibleIssues, useWords } from '../../context/index.ts';
import { IssueList, JsonField } from '../../fields/index.ts';
import { Icon } from '../../icons/index.ts';
import { withoutParameter } from './change-slots.ts';
import { ParameterFields } from './parameter-fields.tsx';
import { SlotField } from './slot-field.tsx';
import { groupedSlots, type SlotGroup } from './slot-groups.ts';
import { useChange } from './use-change.ts';
import { useTemplatePlaces } from './use-template-places.ts';

/** One labelled field for each place that an approved template leaves open. */
export function DefinitionFields({
  path,
  definition,
}: {
  path: string;
  definition: TemplateDefinition;
}) {
  const words = useWords();
  const { slots, others } = useTemplatePlaces(path, definition);
  const groups = groupedSlots(slots, words);
  return (
    <>
      {slots.length === 0 && (
        <p className="mw-form__note">{words.text('builder.templates.form.nothingOpen')}</p>
      )}
      <PartIssues part={undefined} shown={groups.map(partOf)} />
      {groups.map((group) => (
        <Group key={group.key} title={group.title}>
          <PartIssues part={partOf(group)} />
          {group.slots.map((slot) => (
            <SlotField key={pathKey(slot.path)} slot={slot} definition={definition} />
          ))}
        </Group>
      ))}
      {others.length > 0 && (
        <Group title={words.text('builder.templates.form.others')}>
          <p className="mw-field__help">{words.text('builder.templates.form.othersHelp')}</p>
          {others.map((place) => (
            <OtherValue key={place} path={place} />
          ))}
        </Group>
      )}
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="mw-template-group" aria-label={title}>
      <div className="mw-template-group__title" aria-hidden="true">
        {title}
      </div>
      {children}
    </fieldset>
  );
}

/** Members that only the form by hand has controls for. */
const structural: ReadonlySet<unknown> = new Set([
  ...['components', 'cards', 'parameters', 'slot', 'button', 'index', 'type', 'name'],
]);

/** The place of the part that a group's values stand in: `message.components.1`. */
function partOf({ slots: [slot] }: SlotGroup): string {
  return slot ? pathKey(slot.path.slice(0, -'parameters.0.value'.split('.').length)) : '';
}

/**
 * What is wrong with a part itself, or with the parts that no group shows: each sentence once, since no
 * field below is about it.
 */
function PartIssues({
  part,
  shown = [],
}: {
  part: string | undefined;
  /** The parts that have a group of their own. */
  shown?: readonly string[];
}) {
  const { idFor } = useBuilder();
  const issues = useVisibleIssues().filter(({ path }) => {
    if (path[1] !== 'components' || !structural.has(path.at(-1))) return false;
    const place = `${pathKey(path)}.`;
    const isOf = (other: string) => place.startsWith(`${other}.`);
    return part === undefined ? !shown.some(isOf) : isOf(part);
  });
  if (issues.length === 0) return null;
  return (
    <div className="mw-template-issues">
      <IssueList id={`${idFor(part ?? 'message.components')}-issues`} issues={issues} />
    </div>
  );
}

/** A value that the template has no place for. It stays until somebody takes it out. */
function OtherValue({ path }: { path: string }) {
  const { readOnly, idFor } = useBuilder();
  const words = useWords();
  const change = useChange();
  const issues = useIssuesAt(path);
  const isPart = !path.includes('.parameters.');
  return (
    <div className="mw-template-other" data-mw-path={path} tabIndex={-1}>
      {isPart ? <JsonField path={`${path}.json`} /> : <ParameterFields path={path} />}
      {issues.length > 0 && <IssueList id={`${idFor(path)}-issues`} issues={issues} />}
      {!readOnly && (
        <button
          type="button"
          className="mw-button"
          onClick={() => change((draft) => withoutParameter(draft, parsePathKey(path)))}
        >
          <Icon name="trash" />
          {words.text('builder.templates.form.remove')}
        </button>
      )}
    </div>
  );
}
