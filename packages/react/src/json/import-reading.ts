import {
  checkPayload,
  type Detected,
  type Draft,
  decode,
  detect,
  empty,
  type Issue,
  type Json,
  type Pointer,
  type Provider,
  parentPointer,
  readPayload,
} from '@messagewright/core';

/** An issue and where it stands in the pasted text. */
export interface LocatedIssue {
  issue: Issue;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
}

/** What pasted text is. */
export interface ImportReading {
  /**
   * `empty`: nothing there. `unreadable`: no JSON, or too much of it. `unknown`: JSON of no provider.
   * `known`: the request body of a provider. The last two can be imported.
   */
  state: 'empty' | 'unreadable' | 'unknown' | 'known';
  payload?: Json | undefined;
  /** Whose payload it may be, best first. */
  candidates: readonly Detected[];
  /** In the order of the text. */
  issues: readonly LocatedIssue[];
}

/** Below this nothing but being an object speaks for a provider. */
const leastConfidence = 1 / 16;

/** Reads pasted text and says whose it is; `preferred` is asked first where it is a candidate. */
export function readImport(
  text: string,
  providers: readonly Provider[],
  preferred?: Provider,
): ImportReading {
  if (text.trim() === '') return { state: 'empty', candidates: [], issues: [] };
  const { payload, issues, locate } = readPayload(text);
  const own = issues.map((issue) => located(issue, locate));
  if (payload === undefined) return { state: 'unreadable', candidates: [], issues: own };
  const candidates = detect(payload, providers)
    .filter(({ confidence }) => confidence >= leastConfidence)
    .sort((a, b) => Number(b.provider === preferred) - Number(a.provider === preferred));
  const [best] = candidates;
  if (!best) return { state: 'unknown', payload, candidates, issues: own };
  const found = checkPayload(payload, best.provider).map((issue) => located(issue, locate));
  return { state: 'known', payload, candidates, issues: [...own, ...found].sort(byPlace) };
}

/** The draft that a reading imports as; `fallback` carries what no provider recognises. */
export function importDraft(
  { payload, candidates }: ImportReading,
  fallback: Provider,
): { draft: Draft; provider: Provider } | undefined {
  if (payload === undefined) return undefined;
  const [best] = candidates;
  if (best) return { draft: decode(payload, best.provider).draft, provider: best.provider };
  const json = JSON.stringify(payload, null, 2);
  const draft = empty('custom', fallback);
  return {
    draft: { ...draft, message: { type: 'custom', scope: 'body', json } },
    provider: fallback,
  };
}

type Locate = ReturnType<typeof readPayload>['locate'];

/** What is missing stands nowhere: it is said where it would have to be added. */
function located(issue: Issue, locate: Locate): LocatedIssue {
  const { line, column } = issue.params;
  if (issue.layer === 'text' && typeof line === 'number' && typeof column === 'number') {
    return { issue, line, column };
  }
  let at: Pointer | undefined = issue.pointer ?? '';
  while (at !== undefined) {
    const place = locate(at);
    if (place) return { issue, ...place };
    at = parentPointer(at);
  }
  return { issue, line: 1, column: 1 };
}

/** That there are more than could be said comes last. */
function byPlace(a: LocatedIssue, b: LocatedIssue): number {
  const rank = ({ issue }: LocatedIssue) => Number(issue.code === 'issues.too-many');
  return rank(a) - rank(b) || a.line - b.line || a.column - b.column;
}
