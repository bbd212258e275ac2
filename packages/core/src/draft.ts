import * as z from 'zod/mini';
import type { Message } from './message.ts';
import type { Node } from './node.ts';
import { extraMember } from './parts/extra.ts';

/** What the builder edits: whom, what, in reply to what, and how. It belongs to no provider. */
export interface Draft<M extends Message = Message> extends Node {
  version: 1;
  to: Recipient;
  message: M;
  replyTo?: MessageReference | undefined;
  options?: ProviderOptions | undefined;
}

/** Settings of the whole request, by provider. Each provider adds its own by declaration merging. */
export interface ProviderOptions extends Record<never, object> {}

/** Whom the message goes to. */
export type Recipient = Node &
  (
    | { type: 'conversation'; id: string }
    | { type: 'phone'; phone: string }
    | { type: 'group'; id: string }
    | { type: 'user'; id: string }
    | { type: 'contacts'; contacts: Addressee[] }
  );

/** The key of an addressee that is found by a telephone number. */
export const phoneKey = 'phonenumber';

/** One of several receivers (Bird). */
export interface Addressee extends Node {
  id?: string | undefined;
  /** What `value` is: `phoneKey`, or another identifier of the workspace. */
  key?: string | undefined;
  value?: string | undefined;
  role?: 'to' | 'cc' | 'bcc' | undefined;
  identifiers?: { key: string; value: string }[] | undefined;
  /** The receiver's address on a platform that has its own. */
  platformAddress?: string | undefined;
  /** Which of several such addresses. */
  platformAddressSelector?: string | undefined;
}

/** The message that this one answers. */
export interface MessageReference extends Node {
  id: string;
  type?: 'message' | 'click' | 'referrals' | undefined;
  order?: number | undefined;
}

const identifier = z.strictObject({ key: z.string(), value: z.string() });

/** The shape of `Recipient`. */
export const recipientSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('conversation'), id: z.string(), ...extraMember }),
  z.strictObject({ type: z.literal('phone'), phone: z.string(), ...extraMember }),
  z.strictObject({ type: z.literal('group'), id: z.string(), ...extraMember }),
  z.strictObject({ type: z.literal('user'), id: z.string(), ...extraMember }),
  z.strictObject({
    type: z.literal('contacts'),
    contacts: z.array(
      z.strictObject({
        id: z.optional(z.string()),
        key: z.optional(z.string()),
        value: z.optional(z.string()),
        role: z.optional(z.enum(['to', 'cc', 'bcc'])),
        identifiers: z.optional(z.array(identifier)),
        platformAddress: z.optional(z.string()),
        platformAddressSelector: z.optional(z.string()),
        ...extraMember,
      }),
    ),
    ...extraMember,
  }),
]);

/** The shape of a draft around its message; the message has its own, by type. */
export const envelopeMembers = {
  version: z.literal(1),
  to: recipientSchema,
  replyTo: z.optional(
    z.strictObject({
      id: z.string(),
      type: z.optional(z.enum(['message', 'click', 'referrals'])),
      order: z.optional(z.number()),
      ...extraMember,
    }),
  ),
  ...extraMember,
};

/** An empty recipient of a type. */
export function emptyRecipient(type: Recipient['type']): Recipient {
  return emptyRecipients[type]();
}

const emptyRecipients: { [T in Recipient['type']]: () => Extract<Recipient, { type: T }> } = {
  conversation: () => ({ type: 'conversation', id: '' }),
  phone: () => ({ type: 'phone', phone: '' }),
  group: () => ({ type: 'group', id: '' }),
  user: () => ({ type: 'user', id: '' }),
  contacts: () => ({ type: 'contacts', contacts: [{ role: 'to' }] }),
};
