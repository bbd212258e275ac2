import type { Button } from '@messagewright/core';
import {
  type FieldGroup,
  type FreshId,
  HeaderField,
  IdField,
  RepeatField,
  TextField,
  useValueAt,
} from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** A question with its answers as buttons; the recipient taps one. */
export function ButtonsForm({ path }: MessageFormProps) {
  return (
    <>
      <HeaderField path={`${path}.header`} />
      <TextField path={`${path}.body`} markup />
      <TextField path={`${path}.footer`} />
      <RepeatField path={`${path}.buttons`} item={ButtonFields} create={newButton} />
    </>
  );
}

/** The fields of each type of button. Imported elements that are none are shown as JSON by the list. */
const fieldsOf: Record<Button['type'], FieldGroup> = {
  reply: ReplyFields,
  link: LinkFields,
  buy: LabelField,
  'location-request': LabelField,
  custom: LabelField,
};

function ButtonFields({ path }: MessageFormProps) {
  const [type = 'reply'] = useValueAt<Button['type']>(`${path}.type`);
  const Fields = fieldsOf[type];
  return <Fields path={path} />;
}

function ReplyFields({ path }: MessageFormProps) {
  return (
    <TextField path={`${path}.text`} layout="compact" meta={<IdField path={`${path}.id`} />} />
  );
}

function LinkFields({ path }: MessageFormProps) {
  return (
    <>
      <LabelField path={path} />
      <TextField path={`${path}.url`} layout="compact" />
    </>
  );
}

function LabelField({ path }: MessageFormProps) {
  return <TextField path={`${path}.text`} layout="compact" />;
}

const newButton = (freshId: FreshId): Button => ({
  type: 'reply',
  text: '',
  id: freshId('button'),
});
