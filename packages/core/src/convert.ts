import { convertCards } from './converting/cards.ts';
import {
  clearConversation,
  clearRecipient,
  clearReference,
  clearReply,
} from './converting/clear.ts';
import type { Conversion, Converted } from './converting/conversion.ts';
import { convertIds } from './converting/ids.ts';
import { leftBehind } from './converting/left-behind.ts';
import { convertNote } from './converting/note.ts';
import { numberButtons, numberLink, numberRows } from './converting/numbered-text.ts';
import { convertRecipient } from './converting/recipient.ts';
import { convertLanguage, convertTemplate, wordValues } from './converting/template.ts';
import type { Draft } from './draft.ts';
import type { MessageOf, MessageType } from './message.ts';
import { normalize } from './normalize.ts';
import { isNote, notePlace } from './note.ts';
import { pathKey } from './place.ts';
import { prepare } from './prepare.ts';
import type { Provider } from './provider.ts';

const ofRequest: readonly Conversion[] = [
  clearReply,
  clearReference,
  convertRecipient,
  clearRecipient,
  clearConversation,
];

/** What only messages of a type need; no step makes another type. */
const ofMessage: { readonly [T in MessageType]?: readonly Conversion<MessageOf<T>>[] } = {
  template: [convertLanguage, convertTemplate, wordValues],
  carousel: [convertCards, convertIds],
  buttons: [convertIds, numberButtons],
  list: [convertIds, numberRows],
  link: [numberLink],
};

/**
 * The draft for another provider. By itself it applies only what loses nothing, and names each change;
 * what belongs to the provider before is cleared with an issue: the id of the message replied or
 * reacted to, that of the conversation, and a recipient that the target does not take. Settings of the
 * provider before stay in the draft, unused, and are named. What else the target cannot carry comes back
 * as an issue. Where it is known whom the draft was for, a note stays a note or is said to be one no more.
 */
export function convert(draft: Draft, target: Provider, from?: Provider): Converted {
  const noted = from && convertNote(draft, target, from);
  const given = noted?.draft ?? draft;
  const said = from && isNote(draft, from) ? pathKey(notePlace(from)) : undefined;
  const left = leftBehind(draft, target).filter(({ path }) => pathKey(path) !== said);
  const normal = { draft: normalize(given, target), issues: [...(noted?.issues ?? []), ...left] };
  const conversions = [...ofRequest, ...(ofMessage[normal.draft.message.type] ?? [])];
  const next = (conversions as readonly Conversion[]).reduce<Converted>((before, apply) => {
    const { draft: changed, issues } = apply(before.draft, target);
    return { draft: changed, issues: [...before.issues, ...issues] };
  }, normal);
  // What was changed may stand in another form of the same.
  const carried = normalize(next.draft, target);
  return { draft: carried, issues: [...next.issues, ...prepare(carried, target).issues] };
}
