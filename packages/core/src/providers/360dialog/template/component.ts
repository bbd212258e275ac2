import type { Cursor } from '../../../cursor.ts';
import { branch } from '../../../cursor.ts';
import { drawJson } from '../../../custom-codec.ts';
import { computed, constant, leaf, node, optionalText } from '../../../draw.ts';
import { isObject, type Json, own } from '../../../json.ts';
import type { TemplateCard, TemplateComponent } from '../../../parts/template-component.ts';
import type { TemplateParameter } from '../../../parts/template-parameter.ts';
import { defined, numberAt, textAt } from '../../../read-json.ts';
import type { Wire, WireMember } from '../../../wire.ts';
import { readValue } from './read-value.ts';
import { valueMembers } from './value.ts';

type ComponentOf<S extends TemplateComponent['slot']> = Extract<TemplateComponent, { slot: S }>;
type Plain = ComponentOf<'header'>;

/** How each slot is written. What has no line here cannot be said, and is reported as lost. */
const drawers: {
  readonly [S in TemplateComponent['slot']]?: (component: Cursor<ComponentOf<S>>) => Wire;
} = {
  header: plain('header'),
  body: plain('body'),
  offer: plain('limited_time_offer'),
  button: (component) =>
    node(
      component,
      ['type', computed(component.at('slot'), 'button')],
      ['sub_type', leaf(component.at('button'))],
      ['index', leaf(component.at('index'))],
      parametersMember(component.at('parameters')),
    ),
  carousel: (component) =>
    node(
      component,
      ['type', computed(component.at('slot'), 'carousel')],
      ['cards', component.at('cards').each(drawCard)],
    ),
  custom: (component) => drawJson(component.at('json')),
};

/** Draws the components of a template or a card, without those that the API has no words for. */
export function drawComponents(components: Cursor<TemplateComponent[]>): Wire {
  return drawItems(components, (component) => {
    const draw = drawers[component.value.slot] as
      | ((component: Cursor<TemplateComponent>) => Wire)
      | undefined;
    return draw?.(component);
  });
}

function plain(type: string) {
  return (component: Cursor<Plain>): Wire =>
    node(
      component,
      ['type', computed(component.at('slot'), type)],
      parametersMember(component.at('parameters')),
    );
}

function parametersMember(parameters: Cursor<TemplateParameter[] | undefined>): WireMember {
  return ['parameters', drawItems(parameters, drawParameter)];
}

function drawParameter(parameter: Cursor<TemplateParameter>): Wire | undefined {
  if (!parameter.value.value) return undefined;
  const value = parameter.at('value') as Cursor<NonNullable<TemplateParameter['value']>>;
  const custom = branch(value, 'custom');
  if (custom) return drawJson(custom.at('json'));
  const members = valueMembers(value);
  if (!members) return undefined;
  return node(parameter, ...members, ['parameter_name', optionalText(parameter.at('name'))]);
}

function drawCard(card: Cursor<TemplateCard>, index: number): Wire {
  return node(
    card,
    ['card_index', constant(index)],
    ['components', drawComponents(card.at('components'))],
  );
}

/** An array without the items that cannot be drawn; they have no place, so they are reported as lost. */
function drawItems<Item>(
  list: Cursor<readonly Item[] | undefined>,
  draw: (item: Cursor<Item>) => Wire | undefined,
): Wire {
  if (!list.value) return { wire: 'value', value: undefined, from: list.path };
  const items = list.value.flatMap((_, index) => draw(list.at(index)) ?? []);
  return { wire: 'array', items, from: list.path };
}

/** `type` of a component. */
const readers: Readonly<Record<string, (component: Json) => TemplateComponent>> = {
  header: (component) => defined({ slot: 'header', parameters: readParameters(component) }),
  body: (component) => defined({ slot: 'body', parameters: readParameters(component) }),
  limited_time_offer: (component) =>
    defined({ slot: 'offer', parameters: readParameters(component) }),
  button: (component) => {
    const button = textAt(component, 'sub_type')?.toLowerCase() ?? '';
    const parameters = readParameters(component, button);
    return defined({ slot: 'button', index: readIndex(component), button, parameters });
  },
  carousel: (component) => ({ slot: 'carousel', cards: readCards(own(component, 'cards')) }),
};

/** Components of a template or a card; one that is unknown stays as it came. */
export function readComponents(components: Json | undefined): TemplateComponent[] {
  if (!Array.isArray(components)) return [];
  return components.map((component) => {
    const type = textAt(component, 'type')?.toLowerCase() ?? '';
    const read = Object.hasOwn(readers, type) ? readers[type] : undefined;
    return read?.(component) ?? { slot: 'custom', json: JSON.stringify(component, null, 2) };
  });
}

/** A card is no union, so one that is no object reads as an empty card and stays as residue. */
function readCards(cards: Json | undefined): TemplateCard[] {
  if (!Array.isArray(cards)) return [];
  return cards.map((card) => ({ components: readComponents(own(card, 'components')) }));
}

/** WhatsApp's pages write the position as a number and as text (C-13). */
function readIndex(component: Json): number {
  const text = textAt(component, 'index') ?? '';
  return numberAt(component, 'index') ?? (/^\d{1,3}$/.test(text) ? Number(text) : 0);
}

function readParameters(component: Json, button?: string): TemplateParameter[] | undefined {
  const parameters = own(component, 'parameters');
  if (parameters === undefined) return undefined;
  if (!Array.isArray(parameters)) return [];
  return parameters.map((parameter) => {
    const value = isObject(parameter) ? readValue(parameter, button) : undefined;
    if (!value) return { value: { type: 'custom', json: JSON.stringify(parameter, null, 2) } };
    return defined({ name: textAt(parameter, 'parameter_name'), value });
  });
}
