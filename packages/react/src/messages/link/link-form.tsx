import { Carried, HeaderField, TextField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** A text with one button that opens a web page. */
export function LinkForm({ path }: MessageFormProps) {
  return (
    <>
      <HeaderField path={`${path}.header`} />
      <TextField path={`${path}.body`} markup />
      <Carried path={`${path}.footer`} example="x">
        <TextField path={`${path}.footer`} />
      </Carried>
      <div className="mw-pair">
        <TextField path={`${path}.label`} />
        <TextField path={`${path}.url`} />
      </div>
    </>
  );
}
