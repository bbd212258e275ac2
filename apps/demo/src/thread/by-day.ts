import type { ThreadMessage } from '../conversations/conversation.ts';
import { daysBetween } from '../words/times.ts';

/** Messages of one day. */
export interface DayOfMessages {
  /** The time of the first; milliseconds since 1970. */
  readonly at: number;
  readonly messages: readonly ThreadMessage[];
}

/** Messages in their order, split where the day changes. */
export function byDay(messages: readonly ThreadMessage[]): readonly DayOfMessages[] {
  const days: { at: number; messages: ThreadMessage[] }[] = [];
  for (const message of messages) {
    const day = days.at(-1);
    if (day && daysBetween(day.at, message.at) === 0) day.messages.push(message);
    else days.push({ at: message.at, messages: [message] });
  }
  return days;
}
