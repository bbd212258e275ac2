import { pathKey, type TemplateDefinition, type TemplateSlot } from '@messagewright/core';
import type { ReactNode } from 'react';
import { isolated, useIssuesAt, useWords } from '../../context/index.ts';
import { textCounter } from '../../fields/counter.tsx';
import { Field, useField } from '../../fields/index.ts';
import { TextControl } from '../../fields/text-field.tsx';
import { slotLabel, wordsAround } from './slot-words.ts';

/** One text in place of a placeholder, with the words around it and the example that was approved. */
export function SlotText({
  slot,
  member,
  definition,
}: {
  slot: TemplateSlot;
  /** Where in the value the text stands. */
  member: string;
  definition: TemplateDefinition;
}) {
  const words = useWords();
  const value = pathKey(slot.path);
  const found = useField<string>(`${value}.${member}`);
  const parameter = pathKey(slot.path.slice(0, -1));
  const issues = [found.issues, useIssuesAt(value), useIssuesAt(parameter)].flat();
  const label = slotLabel(slot, words);
  const { example } = slot;
  const helpKey = `builder.templates.help.${slot.kind}`;
  const known = words.has(helpKey) ? words.text(helpKey) : undefined;
  const around = wordsAround(slot, definition);
  const field = {
    ...found,
    label,
    fullLabel: label,
    help: around === undefined ? known : isolated(around),
    placeholder:
      example === undefined ? undefined : words.text('builder.templates.form.example', { example }),
    limit: { ...found.limit, required: slot.need !== 'optional' },
  };
  const text = field.value ?? '';
  return (
    <Field field={field} issues={issues} canBeEmpty={false} counter={textCounter(text, field)}>
      {(wiring) => (
        <Address slot={slot}>
          <TextControl wiring={wiring} field={field} text={text} />
        </Address>
      )}
    </Field>
  );
}

/** The approved address before what completes it. */
function Address({ slot, children }: { slot: TemplateSlot; children: ReactNode }) {
  const { button, placeholder } = slot;
  const end = placeholder === undefined ? -1 : (button?.url?.indexOf(placeholder) ?? -1);
  if (end === -1) return children;
  return (
    <span className="mw-template-address" dir="ltr">
      <bdi className="mw-template-address__start">{button?.url?.slice(0, end)}</bdi>
      {children}
    </span>
  );
}
