import { NumberField, TextField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** A text with a button that calls the business. */
export function CallForm({ path }: MessageFormProps) {
  return (
    <>
      <TextField path={`${path}.body`} markup />
      <div className="mw-pair">
        <TextField path={`${path}.label`} />
        <NumberField path={`${path}.minutes`} />
      </div>
      <TextField path={`${path}.payload`} />
    </>
  );
}
