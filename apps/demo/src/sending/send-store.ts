import type { Draft } from '@messagewright/core';
import type { PartFile } from '@messagewright/react';
import type { Keep } from '../storage/keep.ts';
import type { DeskClient, SendWatch } from './desk-client.ts';
import { isOpen, isUndelivered, noAnswer, retriedAnswer, type SendAnswer } from './send-answer.ts';
import {
  type Attempt,
  canAsk,
  idle,
  nextAttempt,
  reduceSend,
  type SendEvent,
  type SendState,
} from './send-state.ts';
import type { OpenSend } from './send-storage.ts';
import { bytesOfFiles, fileAt, fileOfPlace, isUploading } from './upload-progress.ts';

/** How a send went out, or was said to have: `arrived` is a person's word; `retrying` is not yet delivered. */
export type Settlement = 'accepted' | 'arrived' | 'retrying';

/** What the store works with. */
export interface SendStoreOptions {
  readonly client: Pick<DeskClient, 'send' | 'check' | 'retry'>;
  readonly keep: Keep<OpenSend>;
  /** Called once for each message that went out. */
  onSettled(
    conversation: string,
    attempt: Attempt,
    how: Settlement,
    answer: SendAnswer | undefined,
  ): void;
  /** Called when a send has failed, or is still not known. */
  onFailed(conversation: string, answer: SendAnswer): void;
  readonly newKey?: (() => string) | undefined;
  readonly now?: (() => number) | undefined;
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
}

/** Sends drafts, one at a time for each conversation, each at most once. It outlives every view. */
export interface SendStore {
  get(conversation: string): SendState;
  subscribe(listener: () => void): () => void;
  /** Sends a draft. While one is under way it sends nothing, and resolves with that one. */
  send(conversation: string, content: Content, options?: { again?: boolean }): Promise<void>;
  /** Asks again what became of a send. */
  check(conversation: string): Promise<void>;
  /** Ends an upload because of one of its files. Without effect once all of it has gone. */
  cancel(conversation: string, file: string): void;
  /** Has the provider asked to try a message again that it could not deliver. One at a time. */
  retry(conversation: string): Promise<void>;
  /** Takes a person's word that the message arrived. */
  arrived(conversation: string): void;
}

/** What to send. */
export interface Content {
  readonly provider: string;
  readonly draft: Draft;
  readonly files?: readonly PartFile[] | undefined;
}

/** How often, and after how many milliseconds, a send that still runs is asked for. */
const polls = { times: 30, everyMs: 1000 };

/** A store over a client. */
export function createSendStore(options: SendStoreOptions): SendStore {
  const {
    client,
    keep,
    onSettled,
    onFailed,
    newKey = () => crypto.randomUUID(),
    now = Date.now,
    wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  } = options;
  const states = new Map<string, SendState>();
  const running = new Map<string, Promise<void>>();
  const uploads = new Map<string, { abort: AbortController; cancelled?: string }>();
  const listeners = new Set<() => void>();

  const get = (conversation: string): SendState => {
    const known = states.get(conversation);
    if (known) return known;
    const state = restored(keep.load(conversation));
    states.set(conversation, state);
    return state;
  };

  const tell = (conversation: string, event: SendEvent): SendState => {
    const state = reduceSend(get(conversation), event);
    states.set(conversation, state);
    remember(keep, conversation, state);
    for (const listener of listeners) listener();
    return state;
  };

  const finish = (conversation: string, attempt: Attempt, answer: SendAnswer, after: SendState) => {
    if (answer.outcome === 'accepted') onSettled(conversation, attempt, 'accepted', answer);
    else if (after.phase === 'failed') onFailed(conversation, after.answer);
  };

  const ask = async (attempt: Attempt, watch?: SendWatch): Promise<SendAnswer> => {
    const first = await client.send(attempt, watch);
    const answer = await awaited(first, attempt, watch);
    // What was still running was an upload that broke off before: now the key is free for this one.
    const isFreed = first.outcome === 'in_progress' && answer.outcome === 'not_sent';
    return isFreed && attempt.files ? client.send(attempt, watch) : answer;
  };

  const awaited = async (first: SendAnswer, attempt: Attempt, watch?: SendWatch) => {
    let answer = first;
    for (let poll = 0; answer.outcome === 'in_progress' && poll < polls.times; poll += 1) {
      await wait(polls.everyMs);
      const { sendId } = answer;
      const later = sendId ? await client.check(sendId) : await client.send(attempt, watch);
      if (later.outcome !== 'unreached') answer = later;
    }
    return answer;
  };

  /** Sends an attempt with its files, and says at which of them it stopped. */
  const upload = async (conversation: string, attempt: Attempt) => {
    const { key, draft, files = [] } = attempt;
    const job: { abort: AbortController; cancelled?: string } = { abort: new AbortController() };
    uploads.set(conversation, job);
    let gone = 0;
    const onSent = (sent: number, total: number) => {
      gone = bytesOfFiles(files, sent, total);
      tell(conversation, { type: 'progress', key, sent: gone });
    };
    const answer = await ask(attempt, { onSent, signal: job.abort.signal });
    uploads.delete(conversation);
    // Files that the provider has are not sent again: the message would be a second one.
    const places = isUndelivered(answer) ? [] : answer.issues.map(({ path }) => path);
    const [refused] = places.flatMap((path) => fileOfPlace(draft, path) ?? []);
    const broken = answer.problem === 'broken-off' ? fileAt(files, gone) : undefined;
    const cancelled = answer.problem === 'cancelled' ? job.cancelled : undefined;
    return { answer, stoppedAt: cancelled ?? refused ?? broken };
  };

  /** One job for each conversation at a time; who comes meanwhile gets the one that runs. */
  const once = (conversation: string, job: () => Promise<void>): Promise<void> => {
    const earlier = running.get(conversation);
    if (earlier) return earlier;
    const promise = job().finally(() => running.delete(conversation));
    running.set(conversation, promise);
    return promise;
  };

  return {
    get,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    send: (conversation, content, { again = false } = {}) =>
      once(conversation, async () => {
        const wanted: Attempt = { key: newKey(), ...content, startedAt: now() };
        const attempt = nextAttempt(get(conversation), wanted, again);
        tell(conversation, { type: 'send', attempt });
        const { answer, stoppedAt } = await upload(conversation, attempt);
        const { key } = attempt;
        const after = tell(conversation, { type: 'answered', key, answer, stoppedAt });
        finish(conversation, attempt, answer, after);
      }),
    cancel(conversation, file) {
      const job = uploads.get(conversation);
      if (!job) return;
      job.cancelled = file;
      job.abort.abort();
    },
    retry: (conversation) =>
      once(conversation, async () => {
        const state = get(conversation);
        if (state.phase !== 'failed' || state.answer.sendId === undefined) return;
        const { attempt, answer: before } = state;
        tell(conversation, { type: 'retry' });
        const answer = await client.retry(state.answer.sendId);
        const after = tell(conversation, { type: 'retried', key: attempt.key, answer });
        if (after.phase === 'failed') onFailed(conversation, after.answer);
        else onSettled(conversation, attempt, 'retrying', retriedAnswer(before, answer));
      }),
    check: (conversation) =>
      once(conversation, async () => {
        const state = get(conversation);
        if (state.phase !== 'failed' || !canAsk(state)) return;
        const { attempt, answer: before } = state;
        tell(conversation, { type: 'check' });
        // Without the server's name for it, the same key asks the same question.
        const answer = await (before.sendId ? client.check(before.sendId) : ask(attempt));
        const event = { type: 'checked', key: attempt.key, answer, at: now() } as const;
        finish(conversation, attempt, answer, tell(conversation, event));
      }),
    arrived(conversation) {
      const state = get(conversation);
      if (state.phase !== 'failed') return;
      tell(conversation, { type: 'settled' });
      onSettled(conversation, state.attempt, 'arrived', state.answer);
    },
  };
}

function restored(open: OpenSend | undefined): SendState {
  if (!open) return idle;
  const { attempt, sendId } = open;
  const answer = { ...noAnswer('reloaded'), outcome: 'unknown', sendId } as const;
  return { phase: 'failed', attempt, answer };
}

/** What a reload must know of: a send under way, and one whose outcome is open. */
function remember(keep: Keep<OpenSend>, conversation: string, state: SendState): void {
  const answer = lastKnown(state);
  if (state.phase !== 'idle' && answer && isOpen(answer)) {
    const { files, ...attempt } = state.attempt;
    const { sendId } = answer;
    keep.save(conversation, { attempt: { ...attempt, ...(files && { filesLost: true }) }, sendId });
  } else keep.drop(conversation);
}

function lastKnown(state: SendState): SendAnswer | undefined {
  if (state.phase === 'failed') return state.answer;
  if (state.phase === 'idle') return undefined;
  // A page that closes takes the rest of its files with it: what has not gone whole is not sent.
  return state.open ?? (isUploading(state) ? undefined : inFlight);
}

const inFlight = noAnswer('sending');
