import { ButtonsField, Carried, HeaderField, TextField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** A question with its answers as buttons; the recipient taps one. */
export function ButtonsForm({ path }: MessageFormProps) {
  return (
    <>
      <HeaderField path={`${path}.header`} />
      <TextField path={`${path}.body`} markup />
      <Carried path={`${path}.footer`} example="x">
        <TextField path={`${path}.footer`} />
      </Carried>
      <ButtonsField path={`${path}.buttons`} />
    </>
  );
}
