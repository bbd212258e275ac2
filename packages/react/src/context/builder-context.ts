import type { Draft, Issue, MessageType, Provider } from '@messagewright/core';
import { createContext, useContext } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { TemplateLibrary } from '../templates/template-library.ts';
import type { BuilderStore } from './builder-store.ts';

/** The form library's handle. Its type is open, since fields name their places by path. */
export type DraftForm = UseFormReturn<FieldValues>;

/** News for the host's own toasts. */
export interface Notification {
  type: 'copied' | 'copy-failed' | 'imported' | 'blocked' | 'converted';
  /** The same in the builder's language. */
  text: string;
}

/** What every part of a builder can reach. Changes only with what the host gives, never by typing. */
export interface BuilderContextValue {
  provider: Provider;
  providers: readonly Provider[];
  form: DraftForm;
  store: BuilderStore;
  /** The provider's approved templates; absent where the host gives none. */
  library: TemplateLibrary | undefined;
  readOnly: boolean;
  theme: 'light' | 'dark' | undefined;
  portalContainer: HTMLElement | null | undefined;
  /** Counts drafts put in place as a whole, by import say. */
  generation: number;
  idPrefix: string;
  /** The DOM id of the control of a place. */
  idFor(path: string): string;
  /** Focuses the control of a place, opening what hides it. */
  focusPath(path: string): void;
  /** Registers what can hide controls; returns how to withdraw. */
  addRevealer(revealer: Revealer): () => void;
  /** Puts another message type in place; what was written under it before comes back. */
  changeType(type: MessageType): void;
  /** Puts another draft in place, as one edit. */
  replaceDraft(draft: Draft): void;
  /** Another provider, as the author chose it: the draft is carried over. */
  changeProvider(provider: Provider): void;
  /** What that changed, until the author has seen it. */
  conversion: Conversion | undefined;
  /** Says something to screen readers and to the host. */
  notify(notification: Notification): void;
}

/** What became of the draft when the author chose another provider. */
export interface Conversion {
  /** The changes, each as an issue of the new draft. */
  changes: readonly Issue[];
  /** The draft as it was made; an edit since has made another. */
  draft: Draft;
  /** Puts the provider and the draft of before back. */
  undo(): void;
  dismiss(): void;
}

/** Opens what hides the control of a place; says whether it did, or that it moves the focus there itself. */
export type Revealer = (path: string) => boolean | 'focuses';

/** See `useBuilder`. */
export const BuilderContext = createContext<BuilderContextValue | undefined>(undefined);

/** The builder around a part. Throws outside of one. */
export function useBuilder(): BuilderContextValue {
  const builder = useContext(BuilderContext);
  if (!builder) {
    throw new Error(
      'messagewright: this part needs a builder around it. Put it inside <MessageBuilder.Root>.',
    );
  }
  return builder;
}
