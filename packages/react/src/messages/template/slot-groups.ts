import type { TemplateSlot } from '@messagewright/core';
import type { Words } from '../../context/index.ts';

/** The slots of one part of a template, under its name. */
export interface SlotGroup {
  key: string;
  title: string;
  slots: TemplateSlot[];
}

/** Slots by the part that they stand in, in reading order. */
export function groupedSlots(
  slots: readonly TemplateSlot[],
  words: Pick<Words, 'text'>,
): SlotGroup[] {
  const groups = new Map<string, SlotGroup>();
  for (const slot of slots) {
    const key = `${slot.card ?? ''} ${slot.part} ${slot.index ?? ''}`;
    const group = groups.get(key) ?? { key, title: titleOf(slot, words), slots: [] };
    group.slots.push(slot);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function titleOf({ part, card, index = 0, button }: TemplateSlot, words: Pick<Words, 'text'>) {
  const name = words.text(`builder.templates.groups.${part}`, {
    n: index + 1,
    text: button?.text ?? '',
  });
  if (card === undefined) return name;
  return words.text('builder.templates.groups.ofCard', { n: card + 1, part: name });
}
