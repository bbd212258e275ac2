/** The one workspace and channel that exist here, for the settings of an account. */
export const birdAccount = {
  workspaceId: '5e0c7a11-0000-4000-8000-000000000001',
  channelId: 'c4a22e10-0000-4000-8000-000000000001',
} as const;

/**
 * What becomes of a message to a number, by the last digits of the number: invented for this sandbox, so that each
 * refusal and each end can be seen without a fault. Every other number gets everything.
 */
export const birdNumberEndings = {
  /** Refused at once, with two places in `details`. */
  twoFaults: '4220',
  /** The same in the envelope of the newer APIs: `{ error: { details: [{ param, message }] } }`. */
  newerEnvelope: '4221',
  /** Refused at once: it conflicts with something. */
  conflict: '4090',
  /** Refused at once: too many requests; it may be tried again. */
  tooManyRequests: '4290',
  /** Taken, then `sending_failed`: nobody on WhatsApp has it. */
  notOnWhatsApp: '0026',
  /** Taken, then `sending_failed`: it last wrote more than 24 hours ago. A template goes through. */
  windowClosed: '1047',
  /** Sent, then `delivery_failed`. */
  notDelivered: '1053',
  /** Taken, then `rejected`: the number asked for no more messages. */
  rejected: '1050',
  /** Taken, then `skipped`. */
  skipped: '7000',
} as const;

/** The last time a contact may be written to freely. `at`: milliseconds after the sandbox has started. */
export type BirdWindow = { readonly at: number } | 'never' | 'permanent';

/** A contact that exists here. */
export interface BirdContact {
  readonly id: string;
  readonly number: string;
  readonly window: BirdWindow;
}

const minute = 60_000;
const contactId = (end: number) => `3b1f0c7e-5a52-4c0e-9a7d-4e6f2d1140${end}`;

/** The contacts that exist here, by what they are good for. */
export const birdContacts = {
  /** May be written to freely for three hours. */
  open: { id: contactId(21), number: '+33639984301', window: { at: 180 * minute } },
  /** For two minutes more. */
  closing: { id: contactId(25), number: '+33639984305', window: { at: 2 * minute } },
  /** Wrote more than a day ago. */
  closed: { id: contactId(22), number: '+33639984302', window: { at: -60 * minute } },
  /** Has never written. */
  silent: { id: contactId(24), number: '+33639984304', window: 'never' },
  /** May always be written to. */
  permanent: { id: contactId(23), number: '+33639984303', window: 'permanent' },
} as const satisfies Readonly<Record<string, BirdContact>>;

/** The contact with an id or a number, if there is one. */
export function birdContact(named: string | undefined): BirdContact | undefined {
  const known: readonly BirdContact[] = Object.values(birdContacts);
  return known.find(({ id, number }) => named !== undefined && [id, number].includes(named));
}
