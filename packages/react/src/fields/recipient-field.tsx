import { emptyRecipient, type Recipient } from '@messagewright/core';
import type { ComponentType } from 'react';
import { useBuilder, useWords } from '../context/index.ts';
import { AddresseesField } from './addressees-field.tsx';
import { PhoneField } from './phone-field.tsx';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';
import { useValueAt } from './use-field.ts';

type RecipientType = Recipient['type'];

/** The control in which each type of recipient says who it is. */
const controls: Record<RecipientType, ComponentType<{ path: string }>> = {
  conversation: IdOf,
  phone: ({ path }) => <PhoneField path={`${path}.phone`} />,
  group: IdOf,
  user: IdOf,
  contacts: ({ path }) => <AddresseesField path={`${path}.contacts`} />,
};

/** Whom the message goes to, of the types that the provider can address. */
export function RecipientField({ path = 'to' }: { path?: string }) {
  const { provider } = useBuilder();
  const [type] = useValueAt<RecipientType>(`${path}.type`);
  const [, change] = useValueAt<Recipient>(path);
  const Control = type && controls[type];
  return (
    <div className="mw-recipient">
      {provider.recipients.length > 1 && (
        <SelectField
          path={`${path}.type`}
          values={provider.recipients}
          wordsAt="recipients"
          onChoose={(chosen) => change(emptyRecipient(chosen as RecipientType))}
        />
      )}
      {Control && <Control path={path} />}
    </div>
  );
}

/** An id, in the words of what it is the id of. */
function IdOf({ path }: { path: string }) {
  const words = useWords();
  const [type] = useValueAt<RecipientType>(`${path}.type`);
  const own = (section: string) => {
    const key = `fields.${section}.to.${type}.id`;
    return words.has(key) ? words.text(key) : undefined;
  };
  const label = own('labels') ?? words.text('fields.labels.to.id');
  return <TextField path={`${path}.id`} words={{ label, fullLabel: label, help: own('help') }} />;
}
