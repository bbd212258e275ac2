import { convertCards } from './converting/cards.ts';
import { clearRecipient, clearReference, clearReply } from './converting/clear.ts';
import type { Conversion, Converted } from './converting/conversion.ts';
import { convertIds } from './converting/ids.ts';
import { leftBehind } from './converting/left-behind.ts';
import { numberButtons, numberRows } from './converting/numbered-text.ts';
import { convertRecipient } from './converting/recipient.ts';
import { convertLanguage, convertTemplate } from './converting/template.ts';
import type { Draft } from './draft.ts';
import type { MessageOf, MessageType } from './message.ts';
import { normalize } from './normalize.ts';
import { prepare } from './prepare.ts';
import type { Provider } from './provider.ts';

const ofRequest: readonly Conversion[] = [
  clearReply,
  clearReference,
  convertRecipient,
  clearRecipient,
];

/** What only messages of a type need; no step makes another type. */
const ofMessage: { readonly [T in MessageType]?: readonly Conversion<MessageOf<T>>[] } = {
  template: [convertLanguage, convertTemplate],
  carousel: [convertCards, convertIds],
  buttons: [convertIds, numberButtons],
  list: [convertIds, numberRows],
};

/**
 * The draft for another provider. By itself it applies only what loses nothing, and names each change;
 * what belongs to the provider before is cleared with an issue: the id of the message replied or
 * reacted to, and a recipient that the target does not take. Settings of the provider before stay in
 * the draft, unused, and are named. What else the target cannot carry comes back as an issue.
 */
export function convert(draft: Draft, target: Provider): Converted {
  const normal = { draft: normalize(draft, target), issues: leftBehind(draft, target) };
  const conversions = [...ofRequest, ...(ofMessage[normal.draft.message.type] ?? [])];
  const next = (conversions as readonly Conversion[]).reduce<Converted>((before, apply) => {
    const { draft: changed, issues } = apply(before.draft, target);
    return { draft: changed, issues: [...before.issues, ...issues] };
  }, normal);
  return {
    draft: next.draft,
    issues: [...next.issues, ...prepare(next.draft, target).issues],
  };
}
