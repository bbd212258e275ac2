import type { Draft, Issue, MessageType, Provider, WireRequest } from '@messagewright/core';
import { useBuilder, useSnapshot, useVisibleIssues } from '../context/index.ts';

/** The state of a builder and what can be done with it, for a host's own parts. */
export interface MessageBuilderHandle {
  draft: Draft;
  provider: Provider;
  request: WireRequest;
  /** Every issue. */
  issues: readonly Issue[];
  /** Those that the author is shown. */
  visibleIssues: readonly Issue[];
  changeType(type: MessageType): void;
  /** Puts another draft in place, as one edit. */
  replaceDraft(draft: Draft): void;
  changeProvider(provider: Provider): void;
  /** Focuses the control of a place: `message.sections.0.title`. */
  focusPath(path: string): void;
}

/** See `MessageBuilderHandle`. Only inside `MessageBuilder.Root`; renders on every edit. */
export function useMessageBuilder(): MessageBuilderHandle {
  const { provider, changeType, replaceDraft, changeProvider, focusPath } = useBuilder();
  const { draft, prepared } = useSnapshot();
  const visibleIssues = useVisibleIssues();
  const { request, issues } = prepared;
  const does = { changeType, replaceDraft, changeProvider, focusPath };
  return { draft, provider, request, issues, visibleIssues, ...does };
}
