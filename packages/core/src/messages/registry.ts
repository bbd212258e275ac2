import type { MessageType } from '../message.ts';
import type { MessageDefinition } from './definition.ts';
import { leafMessages } from './leaf-messages.ts';
import { sectionMessage } from './section.ts';

const { custom, ...others } = leafMessages;

/** Every message type, in the order a type picker lists them within their groups. */
export const messages: { readonly [T in MessageType]: MessageDefinition<T> } = {
  ...others,
  section: sectionMessage,
  custom,
};
