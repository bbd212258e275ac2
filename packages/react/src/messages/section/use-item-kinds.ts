import { cellOf, isCodec, type MessageType, messages } from '@messagewright/core';
import { useMemo } from 'react';
import { useBuilder, useValuesAt, useWords } from '../../context/index.ts';
import type { ItemKind } from '../../fields/index.ts';
import { forms } from '../forms.ts';

/** The types of message that can be added to a list of them, in the order of the type picker. */
export function useItemKinds(list: string): readonly (ItemKind & { name: MessageType })[] {
  const { provider } = useBuilder();
  const words = useWords();
  const held = useValuesAt(`${list}.0.type`);
  return useMemo(
    () =>
      (Object.keys(messages) as MessageType[])
        .filter((type) => isCodec(cellOf(provider, type)) && forms[type] && type !== kept)
        .filter((type) => held?.includes(type) ?? true)
        .map((type) => ({
          name: type,
          label: words.text(`types.${type}.label`),
          icon: `type.${type}`,
          create: () => messages[type].empty(),
        })),
    [provider, words, held],
  );
}

/** What could not be read is kept as JSON by any list; nobody adds it. */
const kept: MessageType = 'custom';
