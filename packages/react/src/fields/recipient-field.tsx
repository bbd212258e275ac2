import { emptyRecipient, type Recipient } from '@messagewright/core';
import { useBuilder } from '../context/index.ts';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';
import { useValueAt } from './use-field.ts';

/** The member in which each type of recipient says who it is; `undefined`: no form for it yet. */
const memberOf: Record<Recipient['type'], string | undefined> = {
  conversation: 'id',
  phone: 'phone',
  group: 'id',
  user: 'id',
  contacts: undefined,
};

/** Whom the message goes to, of the types that the provider can address. */
export function RecipientField({ path = 'to' }: { path?: string }) {
  const { provider } = useBuilder();
  const [recipient, change] = useValueAt<Recipient>(path);
  const member = recipient && memberOf[recipient.type];
  return (
    <div className="mw-recipient">
      {provider.recipients.length > 1 && (
        <SelectField
          path={`${path}.type`}
          values={provider.recipients}
          wordsAt="recipients"
          onChoose={(type) => change(emptyRecipient(type as Recipient['type']))}
        />
      )}
      {member && <TextField path={`${path}.${member}`} />}
    </div>
  );
}
