import { isObject, type Json, type JsonObject } from '../../json.ts';
import { at, items, type Place, root } from '../../place.ts';
import type { Course, MessageStatus } from '../../statuses.ts';
import type { ApiSettings } from '../api.ts';
import { isOpen } from './contact-information.ts';
import { birdContact, birdNumberEndings as endings } from './conventions.ts';

/** Why a message does not get there, in the form of the published `failure`. */
export interface Failure {
  /** The API's own code, by its documentation of failures: 11002 invalid input, 12003 unsupported destination. */
  readonly code: number;
  readonly description: string;
  /** The step that failed and its code, such as the platform's. */
  readonly source: { readonly name: string; readonly code: string };
}

interface End {
  /** What it comes to, step by step after `accepted`. */
  readonly steps: readonly string[];
  readonly failure?: Failure;
  readonly reason?: string;
}

/** Milliseconds from one step to the next. */
const pace = 1500;
/** A time that is nearer than this is as good as none. */
const soon = 10 * 60_000;

const whatsapp = (code: number, description: string, own = 12001): Failure => ({
  code: own,
  description,
  source: { name: 'whatsapp', code: String(code) },
});

const windowClosed = whatsapp(
  131047,
  'More than 24 hours have passed since the contact last wrote.',
);
const failing = (failure: Failure): End => ({ steps: ['processing', 'sending_failed'], failure });

/** The ends of messages to certain numbers. */
const ends: readonly (readonly [ending: string, end: End])[] = [
  [endings.notOnWhatsApp, failing(whatsapp(131026, 'The number is not on WhatsApp.', 12003))],
  [
    endings.notDelivered,
    {
      steps: ['processing', 'sent', 'delivery_failed'],
      failure: whatsapp(131053, 'The media could not be loaded.'),
    },
  ],
  [endings.rejected, { steps: ['rejected'], reason: 'The contact asked for no more messages.' }],
  [endings.skipped, { steps: ['skipped'], reason: 'The contact is in the holdout group.' }],
];

const delivered: End = { steps: ['processing', 'sent', 'delivered'] };

/**
 * What becomes of a message that was taken: it moves on with the clock. `refused` is why the platform behind would
 * not have it; that shows only once it is sent there.
 */
export function courseOf(
  id: string,
  message: JsonObject,
  { now, settings, refused }: { now: Date; settings: ApiSettings; refused?: string | undefined },
): Course {
  const scheduled = scheduledTime(message);
  const later = scheduled !== undefined && scheduled - now.getTime() > soon;
  const start = later ? scheduled : now.getTime();
  const { steps, failure, reason } = endOf(message, new Date(start), settings, refused);
  const since = (time: number) => new Date(time).toISOString();
  const last = steps.length - 1;
  const moves: MessageStatus[] = steps.map((status, index) => ({
    status,
    since: since(start + (index + 1) * pace),
    ...(index === last && { reason: reason ?? failure?.description, failure }),
  }));
  return {
    id,
    steps: [{ status: later ? 'scheduled' : 'accepted', since: since(now.getTime()) }, ...moves],
  };
}

function endOf(
  message: JsonObject,
  now: Date,
  { startedAt }: ApiSettings,
  refused: string | undefined,
): End {
  if (refused !== undefined) return failing(whatsapp(131009, refused, 11002));
  const number = receiverNumber(message);
  const free = isObject(message.body);
  const contact = birdContact(receiverId(message)) ?? birdContact(number);
  const closed =
    number.endsWith(endings.windowClosed) ||
    (contact !== undefined && !isOpen(contact.window, startedAt, now));
  if (free && closed) return failing(windowClosed);
  return ends.find(([ending]) => number.endsWith(ending))?.[1] ?? delivered;
}

function scheduledTime({ scheduledFor }: JsonObject): number | undefined {
  const time = typeof scheduledFor === 'string' ? Date.parse(scheduledFor) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** The first receiver of a message. */
function firstReceiver(message: Json): Place {
  const [first] = items(at(root(message), 'receiver', 'contacts'));
  return first ?? { value: undefined, path: [] };
}

/** The number of the first receiver, its digits alone; empty where none is named. */
export function receiverNumber(message: Json): string {
  const receiver = firstReceiver(message);
  const [identifier] = items(at(receiver, 'identifiers'));
  const named = [
    at(receiver, 'platformAddress'),
    at(receiver, 'identifierValue'),
    ...(identifier ? [at(identifier, 'identifierValue')] : []),
  ].find(({ value }) => typeof value === 'string' && value !== '');
  const number = named?.value ?? birdContact(receiverId(message))?.number;
  return String(number ?? '').replace(/[^\d+]/g, '');
}

/** The id of the first receiver. */
export function receiverId(message: Json): string | undefined {
  const { value } = at(firstReceiver(message), 'id');
  return typeof value === 'string' ? value : undefined;
}
