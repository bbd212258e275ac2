import type { DeliveryState } from '../conversations/conversation.ts';

/** Providers' words for where a message stands, after they took it. */
const states: Readonly<Record<string, DeliveryState | undefined>> = {
  accepted: 'accepted',
  processing: 'accepted',
  scheduled: 'scheduled',
  sent: 'sent',
  delivered: 'delivered',
  rejected: 'failed',
  skipped: 'failed',
  deleted: 'failed',
  sending_failed: 'failed',
  delivery_failed: 'failed',
};

/** Words of a first answer for messages that are taken and not delivered yet. */
const waiting = {
  held_for_quality_assessment: 'held',
  paused: 'paused',
  scheduled: 'scheduled',
} as const;
type Waiting = (typeof waiting)[keyof typeof waiting];

/** What a first answer says of a message that was taken. Any other word of it, even "sent", is no promise. */
export function stateOnAcceptance(status = ''): Waiting | 'accepted' {
  return Object.hasOwn(waiting, status) ? waiting[status as keyof typeof waiting] : 'accepted';
}

/** What a provider's word means; `undefined` for one that nobody here knows. */
export function deliveryOf(status: string): DeliveryState | undefined {
  return Object.hasOwn(states, status) ? states[status] : undefined;
}

/** States that something still comes after. */
const open: ReadonlySet<DeliveryState> = new Set([
  'accepted',
  'retrying',
  'scheduled',
  'held',
  'paused',
  'sent',
]);

/** Whether a message can still move on. */
export function isOpen(state: DeliveryState): boolean {
  return open.has(state);
}
