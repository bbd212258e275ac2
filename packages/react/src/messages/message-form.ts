import type { ComponentType } from 'react';

/** What the form of a message type is given. */
export interface MessageFormProps {
  /** Where the message stands in the draft. */
  path: string;
}

/** The form of one message type: its fields in the order the recipient meets them. */
export type MessageForm = ComponentType<MessageFormProps>;
