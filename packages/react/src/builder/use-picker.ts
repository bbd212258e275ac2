import { cellOf, isCodec, type MessageGroup, type MessageType } from '@messagewright/core';
import { useMemo } from 'react';
import { useBuilder, useMessageType, useWords } from '../context/index.ts';
import { useHost } from './host-context.ts';
import { groupTypes, pickerTypes } from './picker-types.ts';

/** One line of the type picker. */
export interface PickerItem {
  type: MessageType;
  label: string;
  isCurrent: boolean;
  /** Why it cannot be chosen; `undefined` where it can. */
  reason: string | undefined;
}

/** Lines under the heading of their group. */
export interface PickerGroup {
  group: MessageGroup;
  label: string;
  items: PickerItem[];
}

/** What the type picker lists, as a rail or as a menu. */
export function usePicker(): PickerGroup[] {
  const { provider, providers } = useBuilder();
  const { types } = useHost();
  const words = useWords();
  const current = useMessageType();
  return useMemo(() => {
    const toItem = (type: MessageType): PickerItem => {
      const cell = cellOf(provider, type);
      return {
        type,
        label: words.text(`types.${type}.label`),
        isCurrent: type === current,
        reason: isCodec(cell)
          ? undefined
          : words.text(`unsupported.${cell.reason}`, { provider: provider.label }),
      };
    };
    return groupTypes(types ?? pickerTypes(providers)).map(({ group, types: members }) => ({
      group,
      label: words.text(`types.groups.${group}`),
      items: members.map(toItem),
    }));
  }, [provider, providers, types, words, current]);
}
