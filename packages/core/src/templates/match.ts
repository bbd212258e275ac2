import type { TemplateCard, TemplateComponent, TemplateParameter } from '../messages/template.ts';
import type { ParameterValue } from '../parts/values/values.ts';
import type { Hole, OpenComponent } from './open-components.ts';

/** The cards of a component, if it is a carousel. */
export function cardsOf(component: TemplateComponent | undefined): readonly TemplateCard[] {
  return component?.slot === 'carousel' ? component.cards : [];
}

/** The parameters of a component; a carousel has none of its own. */
export function parametersOf(
  component: TemplateComponent | undefined,
): readonly TemplateParameter[] {
  if (component === undefined || !('parameters' in component)) return [];
  return component.parameters ?? [];
}

/** Whether a component of a message is the one that a template asks for. */
export function isComponent(open: OpenComponent, component: TemplateComponent): boolean {
  if (component.slot !== open.slot) return false;
  return component.slot !== 'button' || component.index === open.index;
}

/** Position of the parameter that fills a hole: by name, by what it is, or by position; -1 for none. */
export function positionOf(
  holes: readonly Hole[],
  hole: Hole,
  given: readonly TemplateParameter[],
): number {
  if (hole.name !== undefined) return given.findIndex(({ name }) => name === hole.name);
  if (hole.need === 'optional') {
    return given.findIndex(({ value }) => value && hole.accepts.includes(value.type));
  }
  const position = holes.indexOf(hole);
  return position < given.length ? position : -1;
}

/** Whether a value may fill a place: its type, and for a medium the kind that was approved. */
export function fits({ accepts, empty }: Pick<Hole, 'accepts' | 'empty'>, value: ParameterValue) {
  return accepts.includes(value.type) && mediumOf(value) === mediumOf(empty);
}

function mediumOf(value: ParameterValue): string | undefined {
  return value.type === 'media' ? value.media.kind : undefined;
}
