import type { ApiAnswer, ApiCall, ApiSettings } from '../api.ts';
import { unknown } from './answers.ts';
import { type BirdWindow, birdContacts } from './conventions.ts';
import { turnedAway } from './door.ts';

/** Until when a contact may be written to freely, in the published shape. */
export function contactInformation(call: ApiCall, settings: ApiSettings): ApiAnswer {
  const refused = turnedAway(call, settings);
  if (refused) return refused;
  const contact = Object.values(birdContacts).find(({ id }) => id === call.params.contactId);
  const { contactIdentifierValue: named = '' } = call.query;
  // Without a value the contact's first identifier is meant; here each has one.
  if (!contact || (named !== '' && named !== contact.number)) return unknown('contact');
  const ends = windowEnd(contact.window, settings.startedAt);
  return {
    status: 200,
    body: {
      serviceWindowExpireAt: ends?.toISOString() ?? null,
      isPermanentSession: contact.window === 'permanent',
      metadata: null,
    },
  };
}

/** When a window closes, or has closed; `undefined` where there is none. */
function windowEnd(window: BirdWindow, startedAt: Date): Date | undefined {
  return typeof window === 'string' ? undefined : new Date(startedAt.getTime() + window.at);
}

/** Whether a contact may be written to freely at a moment. */
export function isOpen(window: BirdWindow, startedAt: Date, now: Date): boolean {
  const ends = windowEnd(window, startedAt);
  return window === 'permanent' || (ends !== undefined && now < ends);
}
