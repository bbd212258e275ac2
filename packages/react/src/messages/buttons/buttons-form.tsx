import {
  ButtonFields,
  HeaderField,
  newReplyButton,
  RepeatField,
  TextField,
} from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** A question with its answers as buttons; the recipient taps one. */
export function ButtonsForm({ path }: MessageFormProps) {
  return (
    <>
      <HeaderField path={`${path}.header`} />
      <TextField path={`${path}.body`} markup />
      <TextField path={`${path}.footer`} />
      <RepeatField path={`${path}.buttons`} item={ButtonFields} create={newReplyButton} />
    </>
  );
}
