import type { Cursor } from '../../../cursor.ts';
import { branch } from '../../../cursor.ts';
import { drawJson } from '../../../custom-codec.ts';
import { computed, constant, leaf, node } from '../../../draw.ts';
import { isObject, type Json, own } from '../../../json.ts';
import type { TemplateComponent } from '../../../parts/template-component.ts';
import type { TemplateParameter } from '../../../parts/template-parameter.ts';
import { defined, textAt } from '../../../read-json.ts';
import type { Wire, WireMember } from '../../../wire.ts';
import { isWireType, readValue } from './read-value.ts';
import { drawValue } from './value.ts';

/** `keyed` shares its branch with the other slots that hold nothing but parameters. */
type Keyed = Exclude<TemplateComponent, { slot: 'button' | 'carousel' | 'custom' }>;

/** The deprecated form: a map of texts. It is kept where a payload has it, and never written anew. */
const map = 'variables';

/**
 * The members with a template's parameters. Only the first keyed component of a form is written;
 * further ones, and the slots that Bird does not have, are reported as lost.
 */
export function parameterMembers(components: Cursor<TemplateComponent[]>): readonly WireMember[] {
  const keyed = components.value.flatMap(({ slot }, index) =>
    slot === 'keyed' ? [components.at(index) as Cursor<Keyed>] : [],
  );
  const variables = keyed.find((each) => each.variant('bird') === map);
  const list = keyed.find((each) => each.variant('bird') !== map);
  return [
    ...(variables ? [['variables', drawMap(variables)] as const] : []),
    list
      ? ['parameters', drawList(list.at('parameters'))]
      : ['parameters', computed(components, undefined)],
  ];
}

/** What `parameterMembers` draws, read back. */
export function readComponents(template: Json): TemplateComponent[] {
  const parameters = own(template, 'parameters');
  const variables = own(template, 'variables');
  const list: Keyed[] = Array.isArray(parameters)
    ? [{ slot: 'keyed', parameters: parameters.map(readParameter) }]
    : [];
  return isObject(variables) ? [...list, readMap(variables)] : list;
}

function drawList(parameters: Cursor<TemplateParameter[] | undefined>): Wire {
  if (!parameters.value) return computed(parameters, undefined);
  const items = parameters.value.flatMap(
    (_, index) => drawParameter(parameters.at(index) as Cursor<TemplateParameter>) ?? [],
  );
  return { wire: 'array', items, from: parameters.path };
}

function drawParameter(parameter: Cursor<TemplateParameter>): Wire | undefined {
  const key = leaf(parameter.at('name'));
  if (!parameter.value.value) {
    // Without a value only the payload knew the type; a text is what most templates leave open.
    const type = parameter.variant('bird');
    return node(
      parameter,
      ['type', constant(isWireType(type) ? type : 'string')],
      ['key', key],
      ['value', computed(parameter.at('value'), undefined)],
    );
  }
  const value = parameter.at('value') as Cursor<NonNullable<TemplateParameter['value']>>;
  const custom = branch(value, 'custom');
  if (custom) return drawJson(custom.at('json'));
  const drawn = drawValue(value);
  if (!drawn) return undefined;
  return node(
    parameter,
    ['type', computed(value.at('type'), drawn.type)],
    ['key', key],
    ['value', drawn.value],
  );
}

function readParameter(parameter: Json): TemplateParameter {
  const custom: TemplateParameter = {
    value: { type: 'custom', json: JSON.stringify(parameter, null, 2) },
  };
  const type = textAt(parameter, 'type');
  if (!isWireType(type)) return custom;
  const name = textAt(parameter, 'key');
  const sent = own(parameter, 'value');
  if (sent === undefined) return withoutValue(name, type);
  const value = readValue(type, sent);
  return value ? defined({ name, value }) : custom;
}

/** A number may be missing in the draft too; of the others the node remembers which type it was. */
function withoutValue(name: string | undefined, type: string): TemplateParameter {
  if (type === 'number') return defined({ name, value: { type: 'number' } });
  return defined({
    name,
    extra: type === 'string' ? undefined : { bird: { variant: type } },
  });
}

/** Of two variables with one name the last is written, as JSON would have it, and the other is lost. */
function drawMap(component: Cursor<Keyed>): Wire {
  const parameters = component.at('parameters');
  const last = new Map(parameters.value?.map(({ name }, index) => [name, index]));
  const members = (parameters.value ?? []).flatMap(({ name, value }, index): WireMember[] => {
    if (name === undefined || value?.type !== 'text' || last.get(name) !== index) return [];
    const parameter = (parameters as Cursor<TemplateParameter[]>).at(index);
    const text = (parameter.at('value') as Cursor<typeof value>).at('text');
    // The member states the key by its name.
    return [
      [name, leaf(text)],
      [name, computed(parameter.at('name'), text.value)],
    ];
  });
  return { wire: 'object', members, from: component.path, node: true };
}

function readMap(variables: Json): Keyed {
  const parameters = Object.entries(variables as object).flatMap(([name, text]: [string, Json]) =>
    typeof text === 'string' ? [{ name, value: { type: 'text' as const, text } }] : [],
  );
  return { slot: 'keyed', parameters, extra: { bird: { variant: map } } };
}
