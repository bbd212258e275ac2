import { type Draft, getAt } from '@messagewright/core';
import { useCallback } from 'react';
import { useBuilder } from '../../context/index.ts';

/** Changes the draft's message as a whole, as one edit. */
export function useChange(): (edit: (draft: Draft) => Draft) => void {
  const { form, store } = useBuilder();
  return useCallback(
    (edit) => form.setValue('message', getAt(edit(store.get().draft), ['message'])),
    [form, store],
  );
}
