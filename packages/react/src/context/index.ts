export {
  BuilderContext,
  type BuilderContextValue,
  type DraftForm,
  type Notification,
  useBuilder,
} from './builder-context.ts';
export type { BuilderStore, Environment, Snapshot } from './builder-store.ts';
export type { FieldLimit } from './field-limit.ts';
export { patternOf } from './issue-keys.ts';
export {
  useDraft,
  useIssuesAt,
  useLimitAt,
  useMessageType,
  usePrepared,
  useSnapshot,
  useStore,
  useVisibleIssues,
} from './use-draft.ts';
export { type PortalProps, usePortal } from './use-portal.ts';
export { useReveal } from './use-reveal.ts';
export { createWords, useWords, type Words, WordsProvider, type WordsOptions } from './words.tsx';
