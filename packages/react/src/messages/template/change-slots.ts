import {
  type Draft,
  draftFromTemplate,
  getAt,
  type Path,
  setAt,
  type TemplateDefinition,
  type TemplateMessage,
  type TemplateSlot,
} from '@messagewright/core';

/**
 * The draft with an empty value at a slot. Parts that the message lacks on the way there are those that a
 * new one of the template has.
 */
export function withSlot(draft: Draft, slot: TemplateSlot, definition: TemplateDefinition): Draft {
  const parameter = slot.path.slice(0, -1);
  if (getAt(draft, parameter) !== undefined) return setAt(draft, slot.path, slot.empty);
  const list = parameter.slice(0, -1);
  const part = list.slice(0, -1);
  const parts = part.slice(0, -1);
  const fresh = draftFromTemplate(definition);
  if (getAt(draft, parts) === undefined) {
    const carousel = fresh.components.find((each) => each.slot === 'carousel');
    return appended(draft, ['message', 'components'], carousel);
  }
  const whole = getAt(draft, part) ? draft : appended(draft, parts, newPart(slot, fresh));
  return appended(whole, list, {
    ...(slot.name !== undefined && { name: slot.name }),
    value: slot.empty,
  });
}

/** The draft without a parameter, and without its part where that holds no other (R13). */
export function withoutParameter(draft: Draft, parameter: Path): Draft {
  const list = getAt(draft, parameter.slice(0, -1));
  const isLast = Array.isArray(list) && list.length === 1;
  return setAt(draft, isLast ? parameter.slice(0, -2) : parameter, undefined);
}

function appended(draft: Draft, list: Path, item: unknown): Draft {
  const given = getAt(draft, list);
  return setAt(draft, list, [...(Array.isArray(given) ? given : []), item]);
}

function newPart({ part, index = 0, button }: TemplateSlot, fresh: TemplateMessage) {
  if (part !== 'button') return { slot: part };
  const like = fresh.components.find((each) => each.slot === 'button' && each.index === index);
  return { slot: part, index, button: like?.slot === 'button' ? like.button : button?.type };
}
