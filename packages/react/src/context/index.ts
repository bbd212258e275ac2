export {
  BuilderContext,
  type BuilderContextValue,
  type DraftForm,
  type Notification,
  useBuilder,
} from './builder-context.ts';
export type { BuilderStore, Environment, Snapshot } from './builder-store.ts';
export { findControl } from './focus-path.ts';
export { isBegun } from './is-begun.ts';
export { isolated } from './isolated.ts';
export { patternOf } from './issue-keys.ts';
export type { LimitAt, MediaLimit } from './limit-at.ts';
export { optionKey } from './option-key.ts';
export { readings } from './place-readings.ts';
export { searchable, withoutAccents } from './plain-text.ts';
export {
  useDraft,
  useIssuesAt,
  useLimitAt,
  useMessageAround,
  useMessageType,
  useNearestItem,
  useNow,
  usePrepared,
  useSnapshot,
  useStore,
  useTemplate,
  useValuesAt,
  useVisibleIssues,
} from './use-draft.ts';
export { type PortalProps, usePortal } from './use-portal.ts';
export { useReveal } from './use-reveal.ts';
export { createWords, useWords, type Words, type WordsOptions, WordsProvider } from './words.tsx';
