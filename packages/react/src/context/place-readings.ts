import { messages, type Path } from '@messagewright/core';

/** The members in which messages hold others. */
const holders: ReadonlySet<unknown> = new Set(
  Object.values(messages).flatMap(({ holds }) => holds ?? []),
);

/**
 * A place as the draft names it, then as each message around it would, for words: those of
 * `message.items.0.body` stand at `message.body`. The draft is not asked whether items are messages.
 */
export function readings(place: Path): Path[] {
  const [root, holder, index, ...rest] = place;
  const isInside = root === 'message' && holders.has(holder) && typeof index === 'number';
  return isInside && rest.length > 0 ? [place, ...readings([root, ...rest])] : [place];
}
