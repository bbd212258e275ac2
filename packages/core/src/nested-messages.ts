import { isCodec } from './codec.ts';
import type { Draft } from './draft.ts';
import { isObject } from './json.ts';
import type { Message } from './message.ts';
import { getAt, type Path } from './place.ts';
import { cellOf, type Provider } from './provider.ts';

/** A message of a draft: the draft's own, or one that another holds. */
export interface PlacedMessage {
  message: Message;
  /** Where it stands in the draft. */
  at: Path;
  /** The draft as if this message were its own: tables name every place as `message.…`. */
  view: Draft;
}

/** The draft's own message and all that are inside it, the outer before the inner. */
export function messagesIn(draft: Draft, provider: Provider): PlacedMessage[] {
  const found = [ownMessage(draft)];
  // Grows while it is walked: what a found message holds is found after it.
  for (const outer of found) found.push(...heldBy(outer, draft, provider));
  return found;
}

/** The messages that a place lies in, the outermost first. */
export function messagesAround(draft: Draft, place: Path, provider: Provider): PlacedMessage[] {
  const found = [ownMessage(draft)];
  if (!isInMessage(place)) return found;
  // Grows while it is walked: what lies in a found message is found after it.
  for (const outer of found) found.push(...messageBelow(outer, place, draft, provider));
  return found;
}

/**
 * A place in the draft as a message around it names it: `message.items.0.body` is `message.body`.
 * Places outside of messages stay.
 */
export function placeInside({ at }: PlacedMessage, place: Path): Path {
  return isInMessage(place) ? ['message', ...place.slice(at.length)] : place;
}

/** A place that a message names as its own, in the draft. Places outside of messages stay. */
export function placeInDraft({ at }: PlacedMessage, place: Path): Path {
  return isInMessage(place) ? [...at, ...place.slice(1)] : place;
}

function isInMessage(place: Path): boolean {
  return place[0] === 'message';
}

function ownMessage(draft: Draft): PlacedMessage {
  return { message: draft.message, at: ['message'], view: draft };
}

function heldBy(outer: PlacedMessage, draft: Draft, provider: Provider): PlacedMessage[] {
  const member = memberOf(outer.message, provider);
  const items = member === undefined ? undefined : getAt(outer.message, [member]);
  if (member === undefined || !Array.isArray(items)) return [];
  return items.flatMap((message, index) => placed([...outer.at, member, index], message, draft));
}

function messageBelow(
  outer: PlacedMessage,
  place: Path,
  draft: Draft,
  provider: Provider,
): PlacedMessage[] {
  const [key, index] = place.slice(outer.at.length);
  if (key === undefined || key !== memberOf(outer.message, provider)) return [];
  if (typeof index !== 'number') return [];
  const at = [...outer.at, key, index];
  return placed(at, getAt(draft, at), draft);
}

function placed(at: Path, found: unknown, draft: Draft): PlacedMessage[] {
  const message = found as Message;
  return isObject(found) ? [{ message, at, view: { ...draft, message } }] : [];
}

/** The member of a message that holds others. Drafts come from outside too, so any type may stand there. */
function memberOf(message: Message | undefined, provider: Provider): string | undefined {
  if (!message || !Object.hasOwn(provider.codecs, message.type)) return undefined;
  const cell = cellOf(provider, message.type);
  return isCodec(cell) ? cell.message.holds : undefined;
}
