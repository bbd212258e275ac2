import type { TemplateDefinition, TemplateDefinitionPart, TemplateSlot } from '@messagewright/core';
import type { Words } from '../../context/index.ts';

/** What the field of a slot is called: the placeholder's own name, or what is asked for. */
export function slotLabel(slot: TemplateSlot, words: Pick<Words, 'text'>): string {
  if (slot.name !== undefined) return slot.name;
  const number = /\d+/.exec(slot.placeholder ?? '')?.[0];
  const numbered = slot.kind === 'text' && number !== undefined;
  const key = numbered ? `${slot.part}Text` : slot.kind;
  return words.text(`builder.templates.slots.${key}`, { n: number ?? '' });
}

/** How much of the template is shown on each side of a placeholder. */
const reach = 32;

/** The words of the template around a slot's placeholder: `…, your order {{2}} is on its way…`. */
export function wordsAround(
  slot: TemplateSlot,
  { components }: Pick<TemplateDefinition, 'components'>,
): string | undefined {
  const { placeholder } = slot;
  if (placeholder === undefined || slot.part === 'button') return undefined;
  const carousel = components.find(({ part }) => part === 'carousel');
  const cards = carousel?.part === 'carousel' ? carousel.cards : [];
  const owner = slot.card === undefined ? components : (cards[slot.card] ?? cards[0])?.components;
  const text = owner?.map(textOf(slot.part)).find((found) => found !== undefined) ?? '';
  const at = text.indexOf(placeholder);
  if (at === -1) return undefined;
  const end = at + placeholder.length;
  const before = withoutOthers(text.slice(0, at));
  const after = withoutOthers(text.slice(end));
  return [
    before.length > reach ? `…${cutStart(before)}` : before,
    placeholder,
    after.length > reach ? `${cutEnd(after)}…` : after,
  ]
    .join('')
    .replace(/…+/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
}

function textOf(wanted: TemplateSlot['part']) {
  return (part: TemplateDefinitionPart): string | undefined =>
    part.part === wanted && 'text' in part ? part.text : undefined;
}

/** The other placeholders step back, so that the one in question stands out. */
function withoutOthers(text: string): string {
  return text.replace(/\{\{.*?\}\}/g, '…');
}

/** From the start of a word, and never from the middle of a character. */
function cutStart(text: string): string {
  const end = [...text].slice(-reach).join('');
  return end.includes(' ') ? end.slice(end.indexOf(' ') + 1) : end;
}

function cutEnd(text: string): string {
  const start = [...text].slice(0, reach).join('');
  return start.includes(' ') ? start.slice(0, start.lastIndexOf(' ')) : start;
}
