import { useWords } from '../../context/index.ts';
import { ButtonsField, NumberField, SwitchField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** A code to sign in with: the provider makes it and writes the text around it. */
export function OneTimeCodeForm({ path }: MessageFormProps) {
  const words = useWords();
  return (
    <>
      <p className="mw-code-form__note">{words.text('fields.oneTimeCode.made')}</p>
      <SwitchField path={`${path}.disclaimer`} />
      <NumberField path={`${path}.expiration`} />
      <ButtonsField path={`${path}.buttons`} optional />
    </>
  );
}
