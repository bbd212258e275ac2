import { useWords, type Words } from '../context/index.ts';
import { countryName } from './code-names.ts';
import { textCounter } from './counter.tsx';
import { Field } from './field.tsx';
import { useField } from './use-field.ts';
import { type PhoneReader, usePhoneReader } from './use-phone-reader.ts';

/**
 * A phone number with its country code. What was typed stays; a number that is valid and whole loses its
 * spaces and brackets when the author leaves it. Under it stands how it is read.
 */
export function PhoneField({
  path,
  asTyped = false,
}: {
  path: string;
  /** Leaves spaces and brackets in, for a number that only people read. */
  asTyped?: boolean | undefined;
}) {
  const words = useWords();
  const field = useField<string>(path);
  const text = field.value ?? '';
  const read = usePhoneReader(text !== '');
  const sentence = read && say(text, read, words);
  const hint = `${field.id}-phone`;
  const help = field.help ?? words.text('fields.pickers.phone.help');
  const tidy = () => {
    const found = asTyped || field.readOnly ? undefined : read?.(text);
    if (found?.isWhole && found.e164 !== text) field.change(found.e164);
  };
  return (
    <Field
      // How to write it matters until it is written.
      field={{ ...field, help: sentence ? undefined : help }}
      describedBy={sentence && hint}
      counter={textCounter(text, field)}
    >
      {(control) => (
        <>
          <input
            {...control}
            className="mw-input"
            type="tel"
            autoComplete="off"
            // Plus, digits and brackets keep their order in every language.
            dir="ltr"
            value={text}
            placeholder={field.placeholder}
            readOnly={field.readOnly}
            onChange={(event) => field.change(event.target.value)}
            onBlur={tidy}
          />
          {sentence && (
            <p className="mw-hint" id={hint}>
              {sentence}
            </p>
          )}
        </>
      )}
    </Field>
  );
}

/** The country and the number as people write it; nothing for what is no number yet. */
function say(text: string, read: PhoneReader, words: Words): string | undefined {
  const isWithPlus = text.trim().startsWith('+');
  const found = read(isWithPlus ? text : `+${text}`);
  if (!found?.isWhole) return undefined;
  const country = found.country && countryName(found.country, words.locale);
  // The number is read from left to right also inside Arabic.
  const number = `\u2066${found.international}\u2069`;
  if (!country) return number;
  return words.text(`fields.pickers.phone.${isWithPlus ? 'read' : 'plus'}`, { country, number });
}
