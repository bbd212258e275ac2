import {
  type Draft,
  isObject,
  type Json,
  type JsonObject,
  type TemplateDefinition,
  type WindowContact,
} from '@messagewright/core';
import type { PartFile } from '@messagewright/react';
import { FormUnanswered, postForm } from './post-form.ts';
import { noAnswer, readAnswer, type SendAnswer, stopped } from './send-answer.ts';
import type { Trial } from './trial.ts';

/** One send as the desk's server takes it. */
export interface SendRequest {
  readonly provider: string;
  readonly draft: Draft;
  /** The idempotency key: one for each thing that a person means to send. */
  readonly key: string;
  /** The files that the draft names, in its order. */
  readonly files?: readonly PartFile[] | undefined;
}

/** How a send is watched and ended. */
export interface SendWatch {
  /** Told how much of a form with files has gone. */
  readonly onSent?: ((sent: number, total: number) => void) | undefined;
  /** Ends a send, as long as not all of its files have gone. */
  readonly signal?: AbortSignal | undefined;
}

/** What the page asks of its own origin. Nothing rejects: no answer is an outcome too. */
export interface DeskClient {
  send(request: SendRequest, watch?: SendWatch): Promise<SendAnswer>;
  /** What became of a send. */
  check(sendId: string): Promise<SendAnswer>;
  /** Has the provider asked to try a message again that it has and could not deliver. */
  retry(sendId: string): Promise<SendAnswer>;
  /** What the page needs to know of its server; `undefined` where it does not answer. */
  facts(): Promise<DeskFacts | undefined>;
  /** The approved templates of the desk's accounts; `undefined` where they cannot be had. */
  templates(signal?: AbortSignal): Promise<DeskTemplates | undefined>;
  /** Until when free-form messages may go to a person; `undefined` where that cannot be had. */
  serviceWindow(provider: string, contact: WindowContact): Promise<WindowAnswer | undefined>;
  /** Where a message stands with its provider: `'none'` where nobody tells, `undefined` without an answer. */
  status(provider: string, messageId: string): Promise<MessageStatus | 'none' | undefined>;
  /** Has the sandbox do something to the next message; whether it will. */
  arrange(trial: Trial): Promise<boolean>;
}

/** Where messages go, and the conversations to show in place of the invented ones. */
export interface DeskFacts {
  readonly target: 'sandbox' | 'live';
  /** Conversations on DigiShare. */
  readonly conversations: readonly string[] | null;
  /** Telephone numbers on 360dialog. */
  readonly numbers: readonly string[] | null;
  /** Telephone numbers on Bird. */
  readonly birdNumbers: readonly string[] | null;
  /** Conversations on LiveDesk. */
  readonly livedeskConversations: readonly string[] | null;
}

/** Approved templates by provider. */
export type DeskTemplates = Readonly<Record<string, readonly TemplateDefinition[] | undefined>>;

/** The customer service window, as of now. */
export interface WindowAnswer {
  readonly open: boolean;
  /** RFC 3339; `null`: it never opened. */
  readonly expiresAt: string | null;
  /** Whether it never closes. */
  readonly permanent: boolean;
}

/** Where a message stands, in the provider's own words. */
export interface MessageStatus {
  readonly status: string;
  readonly reason?: string | undefined;
}

/** How the client reaches its server. */
export interface DeskClientOptions {
  readonly fetch?: typeof fetch | undefined;
  readonly isOnline?: (() => boolean) | undefined;
  /** Milliseconds after which an answer is not waited for: more than any deadline of the server. */
  readonly patienceMs?: number | undefined;
  /** Milliseconds without progress after which a form with files is given up: its deadlines are longer. */
  readonly uploadPatienceMs?: number | undefined;
}

/** A client of the server that the page came from. */
export function createDeskClient(options: DeskClientOptions = {}): DeskClient {
  const {
    fetch: ask = globalThis.fetch.bind(globalThis),
    isOnline = () => navigator.onLine,
    patienceMs = 40_000,
    uploadPatienceMs = 150_000,
  } = options;

  const json = async (path: string, init: RequestInit): Promise<Json | undefined> => {
    const late = AbortSignal.timeout(patienceMs);
    const signal = init.signal ? AbortSignal.any([init.signal, late]) : late;
    const response = await ask(path, { ...init, signal, cache: 'no-store' });
    return (await response.json()) as Json;
  };

  const answerTo = async (path: string, init: RequestInit): Promise<SendAnswer> => {
    // Asked before: the network can come back while the failure is on its way.
    const online = isOnline();
    try {
      return readAnswer(await json(path, init));
    } catch {
      return noAnswer(online ? 'no-answer' : 'offline');
    }
  };

  const sendFiles = async (
    { provider, draft, key, files = [] }: SendRequest,
    { onSent = () => {}, signal }: SendWatch,
  ): Promise<SendAnswer> => {
    const form = new FormData();
    form.append('message', JSON.stringify({ provider, draft }));
    for (const { ref, file } of files) form.append(ref.id, file, file.name);
    const online = isOnline();
    try {
      const headers = { 'idempotency-key': key };
      const watch = { headers, onSent, signal, patienceMs: uploadPatienceMs };
      return readAnswer(await postForm('/api/v1/messages', form, watch));
    } catch (error) {
      const whole = !(error instanceof FormUnanswered) || error.whole;
      if (whole) return noAnswer('no-answer');
      if (signal?.aborted) return stopped('cancelled');
      return online ? stopped('broken-off') : noAnswer('offline');
    }
  };

  return {
    send: (request, watch = {}) =>
      request.files?.length
        ? sendFiles(request, watch)
        : answerTo('/api/v1/messages', {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'idempotency-key': request.key },
            body: JSON.stringify({ provider: request.provider, draft: request.draft }),
          }),
    check: (sendId) => answerTo(`/api/v1/sends/${encodeURIComponent(sendId)}`, {}),
    retry: (sendId) =>
      answerTo(`/api/v1/messages/${encodeURIComponent(sendId)}/retry`, { method: 'POST' }),
    async arrange(trial) {
      try {
        const headers = { 'content-type': 'application/json' };
        const body = JSON.stringify({ trial });
        return (await ask('/desk/trial', { method: 'POST', headers, body })).ok;
      } catch {
        return false;
      }
    },
    async serviceWindow(provider, contact) {
      try {
        const answer = await json('/api/v1/service-window', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ provider, contact }),
        });
        const isAnswer = isObject(answer ?? null) && 'expiresAt' in (answer as JsonObject);
        return isAnswer ? (answer as unknown as WindowAnswer) : undefined;
      } catch {
        return undefined;
      }
    },
    async status(provider, messageId) {
      try {
        const query = new URLSearchParams({ provider, id: messageId });
        const answer = await ask(`/desk/status?${query}`, { cache: 'no-store' });
        if (answer.status === 404) return 'none';
        return answer.ok ? ((await answer.json()) as MessageStatus) : undefined;
      } catch {
        return undefined;
      }
    },
    async templates(signal) {
      try {
        return (await json(
          '/desk/templates',
          signal ? { signal } : {},
        )) as unknown as DeskTemplates;
      } catch {
        return undefined;
      }
    },
    async facts() {
      try {
        return (await json('/desk/facts', {})) as unknown as DeskFacts;
      } catch {
        return undefined;
      }
    },
  };
}
