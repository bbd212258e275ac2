import type { Button } from '@messagewright/core';
import type { FreshId } from './fresh-ids.ts';
import { IdField } from './id-field.tsx';
import type { FieldGroup } from './repeat-item.tsx';
import { TextField } from './text-field.tsx';
import { useValueAt } from './use-field.ts';

/** The fields of each type of button. Imported elements that are none are shown as JSON by the list. */
const fieldsOf: Record<Button['type'], FieldGroup> = {
  reply: ReplyFields,
  link: LinkFields,
  buy: LabelField,
  'location-request': LabelField,
  custom: LabelField,
};

/** One button of a list of them, by its type. */
export function ButtonFields({ path }: { path: string }) {
  const [type = 'reply'] = useValueAt<Button['type']>(`${path}.type`);
  const Fields = fieldsOf[type];
  return <Fields path={path} />;
}

function ReplyFields({ path }: { path: string }) {
  return (
    <TextField path={`${path}.text`} layout="compact" meta={<IdField path={`${path}.id`} />} />
  );
}

function LinkFields({ path }: { path: string }) {
  return (
    <>
      <LabelField path={path} />
      <TextField path={`${path}.url`} layout="compact" />
    </>
  );
}

function LabelField({ path }: { path: string }) {
  return <TextField path={`${path}.text`} layout="compact" />;
}

/** A new reply button. */
export const newReplyButton = (freshId: FreshId): Button => ({
  type: 'reply',
  text: '',
  id: freshId('button'),
});
