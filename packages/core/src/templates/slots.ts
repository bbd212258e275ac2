import type { TemplateComponent, TemplateMessage } from '../messages/template.ts';
import type { ParameterValue } from '../parts/values/values.ts';
import type { Path } from '../place.ts';
import { componentsFromTemplate } from './components-from-template.ts';
import { findPart, type TemplateDefinition, type TemplateDefinitionButton } from './definition.ts';
import { cardsOf, isComponent, parametersOf, positionOf } from './match.ts';
import {
  type OpenComponent,
  openComponents,
  type TemplateNeed,
  type TemplateSlotKind,
} from './open-components.ts';

/** A place that a template leaves open, and where a message fills it. */
export interface TemplateSlot {
  /** The value's place in the draft; where it would stand if the message lacks it. */
  path: Path;
  kind: TemplateSlotKind;
  part: 'header' | 'body' | 'offer' | 'button';
  need: TemplateNeed;
  /** Whether the message has a value there, empty or not. */
  present: boolean;
  /** Position of the carousel's card. */
  card?: number | undefined;
  /** Position of the button. */
  index?: number | undefined;
  /** The approved button. */
  button?: TemplateDefinitionButton | undefined;
  /** As the template writes it: `{{1}}`, `{{first_name}}`. Absent where it writes none, as for a picture. */
  placeholder?: string | undefined;
  /** The parameter's name, in templates with names. */
  name?: string | undefined;
  example?: string | undefined;
  /** What may fill it. */
  accepts: readonly ParameterValue['type'][];
  /** What a new draft holds there. */
  empty: ParameterValue;
}

/** A component that a template asks for, found in a message. */
export interface FoundComponent {
  open: OpenComponent;
  card?: number | undefined;
  /** Where it stands, or would stand. */
  path: Path;
  component: TemplateComponent | undefined;
  slots: TemplateSlot[];
}

/**
 * Every place that a template leaves open, in reading order. Places are those of `message`; without
 * one, those of the draft that `draftFromTemplate` makes.
 */
export function templateSlots(
  definition: TemplateDefinition,
  message: TemplateMessage = { type: 'template', components: componentsFromTemplate(definition) },
): TemplateSlot[] {
  return findComponents(definition, message).flatMap(({ slots }) => slots);
}

/** Every component that a template asks for, in reading order, those of its cards last. */
export function findComponents(
  definition: TemplateDefinition,
  message: TemplateMessage,
): FoundComponent[] {
  const base = ['message', 'components'] as const;
  const own = findIn(openComponents(definition, definition), message.components, base);
  const approved = findPart(definition, 'carousel')?.cards ?? [];
  const at = message.components.findIndex(({ slot }) => slot === 'carousel');
  const cards = cardsOf(message.components[at]);
  const count = Math.max(approved.length, cards.length);
  // Product cards are approved with two and may be sent with more (C-41): the others are like the first.
  const ofCards = Array.from({ length: count }, (_, card) => {
    const owner = approved[card] ?? approved[0];
    if (!owner) return [];
    const position = at === -1 ? message.components.length + missing(own) : at;
    const path = [...base, position, 'cards', card, 'components'];
    return findIn(openComponents(owner, definition), cards[card]?.components ?? [], path, card);
  });
  return [...own, ...ofCards.flat()];
}

/** The value at a slot's place: the path's last steps are the parameter's position and `value`. */
export function valueAt(
  { component }: Pick<FoundComponent, 'component'>,
  path: Path,
): ParameterValue | undefined {
  return parametersOf(component)[Number(path.at(-2))]?.value;
}

function missing(found: readonly FoundComponent[]): number {
  return found.filter(({ component, slots }) => !component && slots.length > 0).length;
}

function findIn(
  opened: readonly OpenComponent[],
  components: readonly TemplateComponent[],
  base: Path,
  card?: number,
): FoundComponent[] {
  let next = components.length;
  return opened.map((open) => {
    const at = components.findIndex((each) => isComponent(open, each));
    const path = [...base, at === -1 ? next : at];
    // What takes no values would not be added.
    if (at === -1 && open.holes.length > 0) next += 1;
    const component = components[at];
    const slots = slotsOf(open, component, path, card);
    return { open, path, component, slots, ...(card !== undefined && { card }) };
  });
}

function slotsOf(
  open: OpenComponent,
  component: TemplateComponent | undefined,
  path: Path,
  card: number | undefined,
): TemplateSlot[] {
  const given = parametersOf(component);
  let next = given.length;
  return open.holes.map((hole) => {
    const at = positionOf(open.holes, hole, given);
    return {
      path: [...path, 'parameters', at === -1 ? next++ : at, 'value'],
      present: given[at]?.value !== undefined,
      part: open.slot,
      ...(card !== undefined && { card }),
      ...(open.approved && { index: open.index, button: open.approved }),
      ...hole,
    };
  });
}
