import type { Codec, Envelope, Unsupported } from './codec.ts';
import type { Draft, MessageReference, Recipient } from './draft.ts';
import type { Issue } from './issue.ts';
import type { Json } from './json.ts';
import type { Limit } from './limits/limit.ts';
import type { MessageType } from './message.ts';
import type { ParameterValue } from './messages/template.ts';
import type { ProviderId } from './node.ts';
import type { ProviderOptionsDefinition } from './options.ts';
import type { Button } from './parts/button.ts';
import type { Header } from './parts/header.ts';
import { getAt, type Pointer } from './place.ts';
import type { ServiceWindowLookUp } from './service-window.ts';
import type { Source } from './source.ts';
import type { SourceMap } from './source-map.ts';
import type { TemplateDefinition } from './templates/definition.ts';

/** A service whose API the project speaks: data and small pure functions. */
export interface Provider<Id extends ProviderId = ProviderId> {
  id: Id;
  label: string;
  /** Address of the provider's documentation. */
  docs: string;
  recipients: readonly Recipient['type'][];
  /** The sorts of reply reference it takes; none where a message cannot answer another. */
  references: readonly NonNullable<MessageReference['type']>[];
  headers: readonly Header['type'][];
  buttons: readonly Button['type'][];
  values: readonly ParameterValue['type'][];
  limits: readonly Limit[];
  /** The documents that the limits cite. */
  sources: Readonly<Record<string, Source>>;
  options: ProviderOptionsDefinition;
  endpoint: Endpoint;
  envelope: Envelope;
  classify(content: Json): Classified;
  codecs: { readonly [T in MessageType]: Codec<T> | Unsupported };
  /** Reads the provider's answer to a sent body. Total: any status, any answer, `undefined` for no JSON. */
  answer(status: number, body: Json | undefined, map: SourceMap, sent: Json): Answer;
  /** How to ask when the customer service window of a contact closes, where the API can tell. */
  serviceWindow?: ServiceWindowLookUp | undefined;
  /** How to ask the provider to try a message again that failed there; `answer` reads what it says. */
  retry?: Retry | undefined;
}

/** A provider's own retry of a message that it has and could not deliver. */
export interface Retry {
  /** The path to post to, or `undefined` where the ids cannot stand in one. */
  path(messageId: string, to: Recipient): string | undefined;
}

/** Which message type a content is. */
export interface Classified {
  type: MessageType;
  /** For `custom`: the place in the content that names a type the API does not have. */
  unknown?: Pointer | undefined;
}

/** Where the API stands and how it knows its callers. */
export interface Endpoint {
  /** Origin without a trailing slash. */
  base: string;
  /** Names of the account settings that the path holds as `{name}`. */
  account: readonly string[];
  auth: { header: string; scheme: 'Bearer' | 'Basic' | 'AccessKey' | 'raw' };
  /** Names of the secrets an account needs. */
  credentials: readonly string[];
}

/** What a provider's answer means. */
export interface Answer {
  /** `accepted` is acceptance, not delivery. `unknown`: it may or may not have been taken. */
  outcome: 'accepted' | 'rejected' | 'unknown';
  /** Whether the same request may be tried again later. */
  retryable: boolean;
  /** The provider's id of the message. */
  messageId?: string | undefined;
  /** The provider's own word for the state. */
  status?: string | undefined;
  /** The provider's or platform's error code. */
  code?: string | undefined;
  /** The files that the provider stored with the message. */
  attachments?: readonly AnswerAttachment[] | undefined;
  issues: Issue[];
}

/** A file that the provider stored. Addresses are those of web pages, or left out. */
export interface AnswerAttachment {
  id?: string | undefined;
  /** The provider's own word for what it is. */
  type?: string | undefined;
  url?: string | undefined;
  /** A small picture of it. */
  thumbnail?: string | undefined;
  /** Bytes. */
  size?: number | undefined;
}

/**
 * A provider's cell for a type. The table's own type keeps each cell to its type; code that serves
 * all types reads it through this.
 */
export function cellOf(provider: Provider, type: MessageType): Codec | Unsupported {
  return provider.codecs[type] as Codec | Unsupported;
}

/** Facts that are the situation's, not the draft's. */
export interface Context {
  /** Milliseconds since 1970; needed by rules about time only. */
  now?: number | undefined;
  /**
   * When the customer service window closes, in milliseconds since 1970. Past or 0: it is closed.
   * `Infinity`: it never closes.
   */
  serviceWindowExpiresAt?: number | undefined;
  /** The approved template, for messages that name it: whether their values are those that it asks for. */
  template?: TemplateDefinition | undefined;
  /** What the conversation's inbox is, where the provider's request does not show it. */
  inbox?: 'whatsapp' | undefined;
  /** Changes of limit rows by id, for hosts that know better: `{ 'ds.list.body.max': { max: 4096 } }`. */
  overrides?: Readonly<Record<string, LimitOverride>> | undefined;
}

/** What a host may change of a limit row; `off` leaves the row out. */
export interface LimitOverride {
  min?: number;
  max?: number;
  severity?: Issue['severity'];
  off?: true;
}

/** Whether a provider carries a draft, and what is in the way. */
export interface Verdict {
  provider: ProviderId;
  /** Nothing in the way; warnings; an error; a type it does not carry. */
  status: 'sends' | 'degrades' | 'refused' | 'cannot';
  issues: Issue[];
}

/** The settings of one draft for one provider, if any. The draft may come from outside, so of any shape. */
export function optionsOf(draft: Draft, provider: Provider): object | undefined {
  return getAt(draft, ['options', provider.id]) as object | undefined;
}
