import type { Json } from '../json.ts';
import type { Shelf, StoredFile } from '../shelf.ts';
import type { Course } from '../statuses.ts';

/** A complete request as an API sees it. Header names are in lower case. */
export interface ApiCall {
  readonly headers: Readonly<Record<string, string>>;
  /** What the path's placeholders hold. */
  readonly params: Readonly<Record<string, string>>;
  /** What stands behind the path, by name. */
  readonly query: Readonly<Record<string, string>>;
  /** The body as UTF-8. Empty for a form with files, which is not text. */
  readonly text: string;
  readonly bytes?: Uint8Array | undefined;
  /** Where the sandbox stands, for addresses in answers. */
  readonly origin?: string | undefined;
  readonly now: Date;
}

/** What an API answers. A status in the 200s means that it took the message. */
export interface ApiAnswer {
  readonly status: number;
  readonly body: Json;
  readonly headers?: Readonly<Record<string, string>>;
  /** What becomes of the message that was taken, where the API says more of it later. */
  readonly course?: Course;
  /** It was taken, and will not get there. */
  readonly undelivered?: true;
  /** Answered in place of the body. */
  readonly file?: StoredFile;
}

/** What all APIs of one sandbox are told when it starts. */
export interface ApiSettings {
  readonly token: string;
  /** Whether a conversation exists on the other side. */
  readonly knowsConversation: (id: string) => boolean;
  readonly startedAt: Date;
  /** What this sandbox has taken. */
  readonly shelf: Shelf;
}

/** One documented operation; `path` is relative to the API's base and may hold `:placeholders`. */
export interface ApiRoute {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  /** It carries no message: it is not remembered, and only the faults that are meant for it are played. */
  readonly looksUp?: true;
  readonly answer: (call: ApiCall, settings: ApiSettings) => ApiAnswer;
}

/** A stand-in for one messaging API: pure functions from a call to an answer. */
export interface SandboxApi {
  /** Headers that carry a credential: they are never remembered. */
  readonly secretHeaders: readonly string[];
  readonly routes: readonly ApiRoute[];
  /** The body that the API sends with an error status when nothing more is known. */
  readonly failure: (status: number) => Json;
  /** The conversation that a body is meant for, where it names one. */
  readonly conversationOf: (
    body: Json | undefined,
    params?: ApiCall['params'],
  ) => string | undefined;
  /** Bytes of the longest body that is read, where it is another than the sandbox's. */
  readonly bodyLimit?: number;
  /** What is remembered of a body that is neither JSON nor text. */
  readonly shown?: (call: ApiCall) => Json | undefined;
}
