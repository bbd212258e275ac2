import type { JsonObject, ProviderId, Recipient } from '@messagewright/core';
import type { Outcome } from './problem.ts';

/** A send that is about to be made. */
export interface NewSend {
  /** The send's id, as `GET /v1/sends/{id}` takes it. */
  id: string;
  /** Hash of principal, route and idempotency key. One key has one send. */
  key: string;
  /** Hash of provider, account and draft. */
  fingerprint: string;
  /** The principal that the send belongs to. */
  principal: string;
  provider: ProviderId;
  account: string;
  /** Milliseconds since 1970. */
  startedAt: number;
}

/** The final answer to a send, as it is replayed. */
export interface StoredAnswer {
  outcome: Outcome;
  status: number;
  retryAfter?: number | undefined;
  body: JsonObject;
  /** Hash of the names, types, sizes and bytes of the files that went with it. */
  contents?: string | undefined;
  /** How the provider can be asked to try again, where the message failed there. */
  retry?: { path: string; to: Recipient } | undefined;
}

/** A send that was made, or is being made. */
export interface SendRecord extends NewSend {
  /** `running` ends only by the process that claimed it. `free`: the same content may be sent with this key. */
  state: 'running' | 'finished' | 'free';
  /** Absent while the send runs. */
  answer?: StoredAnswer | undefined;
}

/** The record in force, and whether the caller may send. */
export interface Claim {
  claimed: boolean;
  record: SendRecord;
}

/**
 * Where sends are recorded. A store holds one promise: of all calls of `claim` with one key, in all
 * processes, at most one is told that it may send, until that send is freed. No time-out ever frees it.
 * Every method may reject; nothing is sent when `claim` does.
 */
export interface OutcomeStore {
  /**
   * Records a send in one atomic step if its key is new, or freed for the same fingerprint; a freed
   * record keeps its id. The record must be durable before this resolves.
   */
  claim(send: NewSend): Promise<Claim>;
  /** Ends a running send for good: its key answers the same from now on. Rejects if it is not running. */
  finish(id: string, answer: StoredAnswer): Promise<void>;
  /** Ends a running send that the provider did not take, and frees its key for the same content. Rejects if it is not running. */
  free(id: string, answer: StoredAnswer): Promise<void>;
  /** The record of a send id, if there is one. */
  get(id: string): Promise<SendRecord | undefined>;
}
