import type {
  Context,
  Draft,
  Message,
  Provider,
  Recipient,
  WindowContact,
} from '@messagewright/core';
import type { SendAnswer } from '../sending/send-answer.ts';
import type { Attempt } from '../sending/send-state.ts';

/** A person the desk talks to, and what was said. */
export interface Conversation {
  /** The desk's own name for it, in addresses and storage. */
  readonly id: string;
  readonly name: string;
  /** What the conversation runs on; it decides what can be written. */
  readonly provider: Provider;
  /** Whom a message to this conversation goes to. */
  readonly to: Recipient;
  /** How the provider's look-up of the customer service window knows the person; absent where it has none. */
  readonly contact?: WindowContact | undefined;
  /** Where its messages end, where that is known and the provider does not say it. */
  readonly inbox?: Context['inbox'];
  /** Messages that nobody has looked at. */
  readonly unread: number;
  /** Oldest first. */
  readonly messages: readonly ThreadMessage[];
}

/** One message of a thread. */
export type ThreadMessage = IncomingMessage | OutgoingMessage;

interface BaseMessage {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What the customer wrote, picked or shared. */
export interface IncomingMessage extends BaseMessage {
  readonly from: 'customer';
  readonly message: Message;
  /** How it came about, where it was not written. */
  readonly by?: 'choice' | 'place' | undefined;
}

/** What is known of a message that the team sent. */
export type DeliveryState =
  | 'accepted'
  | 'scheduled'
  | 'held'
  | 'retrying'
  | 'paused'
  | 'sent'
  | 'delivered'
  | 'arrived'
  | 'failed';

/** What the team sent. */
export interface OutgoingMessage extends BaseMessage {
  readonly from: 'team';
  readonly draft: Draft;
  readonly state: DeliveryState;
  /** The provider's own words on why it failed. */
  readonly reason?: string | undefined;
  /** How it was sent; absent for what is older than the page. */
  readonly record?: { readonly attempt: Attempt; readonly answer: SendAnswer | undefined };
}
