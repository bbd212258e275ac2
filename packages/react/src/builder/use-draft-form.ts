import {
  type Draft,
  emptyMessage,
  type Message,
  type MessageType,
  messages,
  retype,
} from '@messagewright/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type FieldValues, useForm } from 'react-hook-form';
import type { DraftForm } from '../context/builder-context.ts';
import {
  type BuilderStore,
  createBuilderStore,
  type Environment,
} from '../context/builder-store.ts';
import { shareSnapshot } from '../context/share-snapshot.ts';
import type { MessageBuilderProps } from './builder-props.ts';
import { startingDraft } from './starting-draft.ts';
import { useIsomorphicLayoutEffect, useLatest } from './use-stable.ts';

/** The form, the snapshots taken of it, and the edits that no single field makes. */
export interface DraftFormHandle {
  form: DraftForm;
  store: BuilderStore;
  replaceDraft(draft: Draft): void;
  changeType(type: MessageType): void;
  /** Counts drafts put in place as a whole: a form's own state must not outlive one. */
  generation: number;
}

/** Edits given out and not yet seen back; more than a host ever has under way. */
const remembered = 50;

/** One form library's form for the whole draft, and the store fed by it. */
export function useDraftForm(
  props: MessageBuilderProps,
  environment: Environment,
): DraftFormHandle {
  const { value, defaultValue, defaultType } = props;
  const [start] = useState(() =>
    startingDraft(value ?? defaultValue, environment.provider, defaultType),
  );
  const form: DraftForm = useForm<FieldValues>({
    defaultValues: start,
    mode: 'onSubmit',
    shouldFocusError: false,
  });
  const [store] = useState(() => createBuilderStore(start, environment));
  const [generation, setGeneration] = useState(0);
  const host = useLatest(props);
  const loading = useRef(false);
  const given = useRef<Draft[]>([]);
  const stash = useRef(new Map<MessageType, Message>());

  const emit = useCallback(
    (draft: Draft) => {
      given.current = [...given.current, draft].slice(-remembered);
      const { prepared, provider } = store.get();
      host.current.onChange?.(draft, { issues: prepared.issues, provider });
    },
    [store, host],
  );

  const load = useCallback(
    (draft: Draft) => {
      loading.current = true;
      try {
        form.reset(draft);
      } finally {
        loading.current = false;
      }
      return store.load(draft);
    },
    [form, store],
  );

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback({ values, name }) {
          if (loading.current) return;
          const draft = store.edit(values, name);
          if (draft) emit(draft);
        },
      }),
    [form, store, emit],
  );

  useIsomorphicLayoutEffect(() => {
    if (value === undefined) return;
    const echo = given.current.lastIndexOf(value);
    if (echo >= 0) {
      // The host has taken up to this edit; later ones may still be on their way back.
      given.current = given.current.slice(echo + 1);
      return;
    }
    given.current = [];
    const current = store.get().draft;
    const next = shareSnapshot(current, startingDraft(value, store.get().provider, undefined));
    if (next !== current) load(next);
  }, [value, store, load]);

  // After the value, so that issues which come with another draft are about that one.
  const { provider, context, templates, issues } = environment;
  useIsomorphicLayoutEffect(
    () => store.furnish({ provider, context, templates, issues }),
    [store, provider, context, templates, issues],
  );

  const replaceDraft = useCallback(
    (draft: Draft) => {
      stash.current.clear();
      emit(load(draft));
      setGeneration((count) => count + 1);
    },
    [emit, load],
  );

  const changeType = useCallback(
    (type: MessageType) => {
      const { draft } = store.get();
      if (draft.message.type === type) return;
      stash.current.set(draft.message.type, draft.message);
      const base = stash.current.get(type) ?? emptyMessage(type, store.get().provider);
      const known = Object.hasOwn(messages, draft.message.type);
      emit(load(known ? retype(draft, type, base).draft : { ...draft, message: base }));
    },
    [store, emit, load],
  );

  return { form, store, replaceDraft, changeType, generation };
}
