import { parsePathKey } from '@messagewright/core';
import type { ReactNode } from 'react';
import { useWords } from '../../../context/index.ts';
import { itemName } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';

/** The fields of one item of a value, under the item's name: those of two items are called alike. */
export function ItemGroup({ path, children }: MessageFormProps & { children: ReactNode }) {
  const words = useWords();
  return (
    <fieldset className="mw-template-item" aria-label={itemName(words, parsePathKey(path))}>
      {children}
    </fieldset>
  );
}
