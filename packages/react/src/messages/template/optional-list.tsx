import type { ReactNode } from 'react';
import { useBuilder, useWords } from '../../context/index.ts';
import { useValueAt } from '../../fields/index.ts';
import { Icon } from '../../icons/index.ts';

/** A list that the draft may lack: a form that shows it empty would write it. */
export function OptionalList({
  path,
  name,
  create,
  children,
}: {
  path: string;
  /** Under which its words stand. */
  name: string;
  create(): object;
  children: ReactNode;
}) {
  const { readOnly } = useBuilder();
  const words = useWords();
  const [list, change] = useValueAt<readonly object[]>(path);
  if (list !== undefined) return children;
  if (readOnly) return null;
  return (
    <button type="button" className="mw-add" onClick={() => change([create()])}>
      <Icon name="plus" />
      {words.text(`fields.lists.${name}.add`)}
    </button>
  );
}
