import { useCallback } from 'react';
import { CodeField } from './code-field.tsx';
import { languageName } from './code-names.ts';

/** A language by its code, of those given or another: `en_US`. Its name stands under it. */
export function LanguageField({
  path,
  codes = [],
}: {
  path: string;
  /** The codes to suggest. */
  codes?: readonly string[] | undefined;
}) {
  const suggested = useCallback(() => codes, [codes]);
  return <CodeField path={path} codes={suggested} nameOf={languageName} />;
}
