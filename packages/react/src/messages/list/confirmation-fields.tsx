import { useWords } from '../../context/index.ts';
import { TextField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** What is answered once a row was picked. */
export function ConfirmationFields({ path }: MessageFormProps) {
  const words = useWords();
  return (
    <fieldset className="mw-group" data-mw-path={path}>
      <legend className="mw-group__title">{words.text('fields.confirmation')}</legend>
      <TextField path={`${path}.title`} />
      <TextField path={`${path}.text`} multiline />
    </fieldset>
  );
}
