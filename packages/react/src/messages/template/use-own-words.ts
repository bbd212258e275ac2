import { useWords } from '../../context/index.ts';

/** The words of a field whose place means something else in other messages: a template's name is no place's. */
export function useOwnWords(key: string) {
  const words = useWords();
  const at = `builder.templates.fields.${key}`;
  const label = words.text(`${at}.label`);
  return {
    label,
    fullLabel: label,
    placeholder: words.has(`${at}.placeholder`) ? words.text(`${at}.placeholder`) : undefined,
    help: words.has(`${at}.help`) ? words.text(`${at}.help`) : undefined,
  };
}
