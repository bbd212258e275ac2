import { useLimitAt, useWords } from '../../context/index.ts';
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
        <AddressField path={`${path}.url`} />
      </div>
    </>
  );
}

function AddressField({ path }: MessageFormProps) {
  const words = useWords();
  const { variable } = useLimitAt(path);
  return (
    <TextField
      path={path}
      words={variable && { help: words.text('fields.address.variable', { example }) }}
    />
  );
}

const example = '{{order_url}}';
