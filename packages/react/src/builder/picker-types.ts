import {
  cellOf,
  isCodec,
  type MessageGroup,
  type MessageType,
  messages,
  type Provider,
} from '@messagewright/core';

/** Types that authors look for: they stay in sight, with the reason, where a provider lacks them. */
const wellKnown: ReadonlySet<MessageType> = new Set(['image', 'carousel', 'template']);

const allTypes = Object.keys(messages) as MessageType[];

/** What a type picker lists: what any of the providers carries, and what authors look for. */
export function pickerTypes(providers: readonly Provider[]): MessageType[] {
  return allTypes.filter(
    (type) => wellKnown.has(type) || providers.some((provider) => isCodec(cellOf(provider, type))),
  );
}

/** Types under the heading of their group, in the order of the groups' first types. */
export function groupTypes(
  types: readonly MessageType[],
): { group: MessageGroup; types: MessageType[] }[] {
  const groups = new Map<MessageGroup, MessageType[]>();
  for (const type of types) {
    const { group } = messages[type];
    groups.set(group, [...(groups.get(group) ?? []), type]);
  }
  return [...groups].map(([group, members]) => ({ group, types: members }));
}
