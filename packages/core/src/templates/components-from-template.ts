import type { TemplateCard, TemplateComponent, TemplateMessage } from '../messages/template.ts';
import type { TemplateParameter } from '../parts/template-parameter.ts';
import type { ParameterValue } from '../parts/values/values.ts';
import { findPart, type TemplateDefinition } from './definition.ts';
import { cardsOf, fits, isComponent, parametersOf, positionOf } from './match.ts';
import { type Hole, type OpenComponent, openComponents } from './open-components.ts';

/**
 * What a template's message says where it is new: an empty value for each place that the template leaves
 * open. Values of the message before stay where they mean the same: all of them in another language of
 * the same template, else those of equal names.
 */
export function componentsFromTemplate(
  definition: TemplateDefinition,
  previous?: TemplateMessage,
): TemplateComponent[] {
  const before: Before = {
    components: previous?.components ?? [],
    same: previous?.name === definition.name,
  };
  const carousel = findPart(definition, 'carousel');
  const components = fillAll(openComponents(definition, definition), before);
  if (carousel) {
    const cards = cardsOf(before.components.find(({ slot }) => slot === 'carousel'));
    components.push({
      slot: 'carousel',
      cards: carousel.cards.map(
        (card, index): TemplateCard => ({
          components: fillAll(openComponents(card, definition), {
            ...before,
            components: cards[index]?.components ?? [],
          }),
        }),
      ),
    });
  }
  return components;
}

interface Before {
  components: readonly TemplateComponent[];
  /** Whether they are of the same template, so that positions mean the same. */
  same: boolean;
}

/** A component without values is left out (R13). */
function fillAll(opened: readonly OpenComponent[], before: Before): TemplateComponent[] {
  return opened.flatMap((open) => {
    const given = parametersOf(before.components.find((each) => isComponent(open, each)));
    const parameters = open.holes.flatMap((hole) => fill(hole, kept(open, hole, given, before)));
    if (parameters.length === 0) return [];
    const { slot, index = 0, button = '' } = open;
    return [slot === 'button' ? { slot, index, button, parameters } : { slot, parameters }];
  });
}

function kept(
  { holes }: OpenComponent,
  hole: Hole,
  given: readonly TemplateParameter[],
  { same }: Before,
): ParameterValue | undefined {
  if (!same && hole.name === undefined) return undefined;
  const value = given[positionOf(holes, hole, given)]?.value;
  return value && fits(hole, value) ? value : undefined;
}

function fill(hole: Hole, value: ParameterValue | undefined): TemplateParameter[] {
  if (!value && hole.need === 'optional') return [];
  return [{ ...(hole.name !== undefined && { name: hole.name }), value: value ?? hole.empty }];
}
