import type { MessageReference } from '@messagewright/core';
import { useBuilder, useIssuesAt, useLimitAt } from '../context/index.ts';
import { Field } from './field.tsx';
import { TextControl } from './text-field.tsx';
import { useField, useValueAt } from './use-field.ts';

const place = 'replyTo';

/** Whether a message of this type may answer another, or says that it does. */
export function useTakesReply(): boolean {
  const { provider } = useBuilder();
  const { forbidden } = useLimitAt(place);
  const [reference] = useValueAt<MessageReference>(place);
  return reference !== undefined || (provider.references.includes('message') && !forbidden);
}

/** The message that this one answers. Emptying it takes the reference out of the draft. */
export function ReplyField() {
  const field = useField<string>(`${place}.id`);
  const [reference, change] = useValueAt<MessageReference>(place);
  const issues = [field.issues, useIssuesAt(place)].flat();
  // A reference may always be left out, though one that is there may not be empty.
  const optional = { ...field, limit: { ...field.limit, required: false } };
  return (
    <Field field={optional} issues={issues}>
      {(wiring) => (
        <TextControl
          wiring={wiring}
          field={optional}
          text={field.value ?? ''}
          change={(id) => change(id === '' ? undefined : { ...reference, id })}
        />
      )}
    </Field>
  );
}
