import {
  type Context,
  type Draft,
  hasError,
  type Issue,
  type Prepared,
  type Provider,
  prepare,
  type TemplateDefinition,
} from '@messagewright/core';
import { namedTemplate } from '../templates/named-template.ts';
import { type IssueIndex, indexIssues, noIssues, sameIssues } from './issue-index.ts';
import { type LimitAt, type LimitTable, limitTable } from './limit-at.ts';
import { shareSnapshot } from './share-snapshot.ts';
import { createSituation } from './situation.ts';
import { isOutdated, visibleIssues } from './visible-issues.ts';

/** What the builder shows at one moment. Immutable: an edit makes the next one. */
export interface Snapshot {
  readonly draft: Draft;
  readonly provider: Provider;
  /** The approved template that the draft names, where it is known. */
  readonly template: TemplateDefinition | undefined;
  /** Request, source map and issues; computed when first asked for. */
  readonly prepared: Prepared;
  /** Whether the author has tried to send or copy, so that every issue shows. */
  readonly attempted: boolean;
}

/** What the host gives besides the draft. */
export interface Environment {
  provider: Provider;
  context?: Context | undefined;
  /** The approved templates, as far as the host has given them. */
  templates?: readonly TemplateDefinition[] | undefined;
  /** Issues that the host knows of, such as the provider's answer. */
  issues?: readonly Issue[] | undefined;
}

/** Holds the snapshots, outside React, so that each part listens to what it shows and no more. */
export interface BuilderStore {
  get(): Snapshot;
  subscribe(listener: () => void): () => void;
  /** The issues shown at exactly this place; the same list while it says the same. */
  issuesAt(path: string): readonly Issue[];
  /** Every issue that is shown, in the order found; the same list while it says the same. */
  visible(): readonly Issue[];
  limitAt(path: string): LimitAt;
  /** The values that a place is held to, whatever the draft says now; `undefined`: to none. */
  valuesAt(path: string): readonly unknown[] | undefined;
  /** The author has been at this field. */
  touch(path: string): void;
  /** Shows every issue; returns whether the message can be sent. */
  attempt(): boolean;
  /** The draft is on its way: what the host says next of it is news, even if in the same words. */
  sent(): void;
  /** Takes new form values; returns the new draft, or `undefined` where they say the same. */
  edit(values: unknown, path: string | undefined): Draft | undefined;
  /** Puts another draft in place, as if the author had not been at it yet. */
  load(draft: Draft): Draft;
  /** Takes what the host gives now. */
  furnish(environment: Environment): void;
  /** The time by the builder's clock, or the one that the host gives; `undefined` until the clock runs. */
  now(): number | undefined;
  /** The clock has moved on. Makes another snapshot only where that changes an issue. */
  tick(now: number): void;
}

interface State extends Environment {
  draft: Draft;
  touched: ReadonlySet<string>;
  /** Places edited since the host's issues came. */
  edited: ReadonlySet<string>;
  attempted: boolean;
  /** Whether the draft was sent since the host's issues came. */
  sent: boolean;
  now?: number | undefined;
}

const nowhere: ReadonlySet<string> = new Set();
/** Another draft is an edit of everything. */
const everywhere: ReadonlySet<string> = new Set(['to', 'message', 'replyTo', 'options']);

/** A store that starts with a draft. */
export function createBuilderStore(draft: Draft, environment: Environment): BuilderStore {
  const start = { draft, touched: nowhere, edited: nowhere, attempted: false, sent: false };
  let state: State = { ...environment, ...start };
  const situate = createSituation();
  let snapshot = snapshotOf(state, situate);
  let shown: { of: State; issues: readonly Issue[]; index: IssueIndex } | undefined;
  let limits: { key: readonly unknown[]; table: LimitTable } | undefined;
  const listeners = new Set<() => void>();

  const set = (change: Partial<State>) => {
    state = { ...state, ...change };
    snapshot = snapshotOf(state, situate);
    for (const listener of [...listeners]) listener();
  };

  const show = () => {
    if (shown?.of === state) return shown;
    const given = (state.issues ?? noIssues).filter((issue) => !isOutdated(issue, state.edited));
    const found = visibleIssues(snapshot.prepared.issues, state.touched, state.attempted);
    const issues = [...found, ...given];
    const kept = shown && sameIssues(shown.issues, issues) ? shown.issues : issues;
    shown = { of: state, issues: kept, index: indexIssues(kept, shown?.index) };
    return shown;
  };

  const limitTableNow = () => {
    const { provider, context } = state;
    const key = [provider, context?.overrides];
    if (!limits || limits.key.some((part, index) => part !== key[index])) {
      limits = { key, table: limitTable(provider, context?.overrides) };
    }
    return limits.table;
  };

  return {
    get: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    issuesAt: (path) => show().index.get(path) ?? noIssues,
    visible: () => show().issues,
    limitAt: (path) => limitTableNow().at(path, state.draft),
    valuesAt: (path) => limitTableNow().valuesAt(path, state.draft),
    touch(path) {
      if (!state.touched.has(path)) set({ touched: new Set([...state.touched, path]) });
    },
    attempt() {
      if (!state.attempted) set({ attempted: true });
      return !hasError(snapshot.prepared.issues);
    },
    sent() {
      state = { ...state, sent: true };
    },
    edit(values, path) {
      const next = shareSnapshot(state.draft, values);
      if (next === state.draft) return undefined;
      const touched = path === undefined ? state.touched : touch(state.touched, path);
      const edited = path === undefined ? state.edited : new Set([...state.edited, path]);
      set({ draft: next, touched, edited });
      return next;
    },
    load(other) {
      const next = shareSnapshot(state.draft, other);
      set({ draft: next, touched: nowhere, edited: everywhere, attempted: false });
      return next;
    },
    furnish({ provider, context, templates, issues = noIssues }) {
      // Hosts that write the list inline give the same again with every render: that is no news.
      const before = state.issues ?? noIssues;
      const told = issues !== before && (state.sent || !sameIssues(before, issues));
      const isSame =
        provider === state.provider && context === state.context && templates === state.templates;
      if (!told && isSame) return;
      const news = told ? { issues, edited: nowhere, sent: false } : {};
      set({ provider, context, templates, ...news });
    },
    now: () => state.context?.now ?? state.now,
    tick(now) {
      const next = { ...state, now };
      const later = snapshotOf(next, situate);
      state = next;
      if (!sameIssues(snapshot.prepared.issues, later.prepared.issues)) snapshot = later;
      for (const listener of [...listeners]) listener();
    },
  };
}

/** An edit of a list moves its items, so what was touched inside them says nothing any more. */
function touch(touched: ReadonlySet<string>, path: string): ReadonlySet<string> {
  const rest = [...touched].filter((other) => !other.startsWith(`${path}.`));
  return new Set([...rest, path]);
}

function snapshotOf(state: State, situate: ReturnType<typeof createSituation>): Snapshot {
  const { draft, provider, context, templates = [], attempted, now } = state;
  const known = context?.template ? [...templates, context.template] : templates;
  const template = namedTemplate(draft.message, known);
  let prepared: Prepared | undefined;
  return {
    draft,
    provider,
    template,
    attempted,
    get prepared() {
      prepared ??= prepare(draft, provider, situate(context, template, now));
      return prepared;
    },
  };
}
