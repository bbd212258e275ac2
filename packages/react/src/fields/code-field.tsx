import { useMemo, useState } from 'react';
import { useWords } from '../context/index.ts';
import type { NameOfCode } from './code-names.ts';
import { textCounter } from './counter.tsx';
import { Field } from './field.tsx';
import { useField } from './use-field.ts';
import { useInBrowser } from './use-in-browser.ts';

/**
 * A code out of a long list: written by hand, or found by its name among the browser's own suggestions.
 * Any other text stays as it is; the name of a known code stands under it.
 */
export function CodeField({
  path,
  codes,
  nameOf,
}: {
  path: string;
  codes: () => readonly string[];
  nameOf: NameOfCode;
}) {
  const words = useWords();
  const field = useField<string>(path);
  const [isNear, setIsNear] = useState(false);
  const inBrowser = useInBrowser();
  const text = field.value ?? '';
  const name = inBrowser ? nameOf(text.trim(), words.locale) : undefined;
  const list = `${field.id}-codes`;
  const hint = `${field.id}-name`;
  return (
    <Field field={field} describedBy={name && hint} counter={textCounter(text, field)}>
      {(control) => (
        <>
          <input
            {...control}
            className="mw-input"
            type="text"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            dir="ltr"
            list={list}
            value={text}
            placeholder={field.placeholder}
            readOnly={field.readOnly}
            onChange={(event) => field.change(event.target.value)}
            onFocus={() => setIsNear(true)}
          />
          <datalist id={list}>
            {isNear && !field.readOnly && <Options codes={codes} nameOf={nameOf} />}
          </datalist>
          {name && (
            <p className="mw-hint" id={hint}>
              {name}
            </p>
          )}
        </>
      )}
    </Field>
  );
}

/** The codes by name. Only once somebody is there: some hundred elements for each field. */
function Options({ codes, nameOf }: { codes: () => readonly string[]; nameOf: NameOfCode }) {
  const { locale } = useWords();
  const options = useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    return codes()
      .map((code) => ({ code, name: nameOf(code, locale) ?? code }))
      .sort((a, b) => compare(a.name, b.name));
  }, [codes, nameOf, locale]);
  return options.map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ));
}
