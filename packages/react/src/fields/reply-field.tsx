import type { MessageReference } from '@messagewright/core';
import { useBuilder, useIssuesAt, useLimitAt } from '../context/index.ts';
import { Field } from './field.tsx';
import { NumberField } from './number-field.tsx';
import { SelectField } from './select-field.tsx';
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
    <>
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
      {reference && <ReplyDetails reference={reference} />}
    </>
  );
}

/** What sort of reference it is, where the provider knows several or the draft says it. */
function ReplyDetails({ reference: { type, order } }: { reference: MessageReference }) {
  const { provider } = useBuilder();
  const [, change] = useValueAt<MessageReference['type']>(`${place}.type`);
  const isChoice = provider.references.length > 1;
  return (
    <div className="mw-pair">
      {(isChoice || type !== undefined) && (
        <SelectField
          path={`${place}.type`}
          value={type ?? 'message'}
          values={provider.references}
          // A message's reference is the usual one, which goes without saying.
          onChoose={(next) => change(provider.references.slice(1).find((one) => one === next))}
        />
      )}
      {(isChoice || order !== undefined) && <NumberField path={`${place}.order`} />}
    </div>
  );
}
