import { branch, type Cursor } from '../../../cursor.ts';
import { drawJson } from '../../../custom-codec.ts';
import { computed, leaf } from '../../../draw.ts';
import { isObject, type Json } from '../../../json.ts';
import type { TemplateParameter } from '../../../parts/template-parameter.ts';
import type { Wire, WireMember } from '../../../wire.ts';

/** Values by key: the name, or the position where a value has none. Of two with one key the last is written. */
export function drawVariables(list: Cursor<TemplateParameter[]>): Wire {
  const keys = list.value.map(keyOf);
  const members = list.value.flatMap((_, index): WireMember[] => {
    const key = keys[index] ?? '';
    return keys.lastIndexOf(key) === index ? drawVariable(list.at(index), key) : [];
  });
  return { wire: 'object', members, from: list.path };
}

/** What `drawVariables` draws, read back; anything but a text stays as it came. */
export function readVariables(map: Json | undefined): TemplateParameter[] {
  if (!isObject(map)) return [];
  const read = Object.entries(map).map(
    ([name, value]): TemplateParameter => ({
      name,
      value:
        typeof value === 'string'
          ? { type: 'text', text: value }
          : { type: 'custom', json: JSON.stringify(value, null, 2) },
    }),
  );
  return normalVariables(read);
}

/** Values without names where the keys are their positions, else all with names. */
export function normalVariables(list: readonly TemplateParameter[]): TemplateParameter[] {
  const named = list.map((parameter, index) => ({ ...parameter, name: keyOf(parameter, index) }));
  const sorted = [...named].sort((a, b) => Number(a.name) - Number(b.name));
  const arePositions = sorted.every(({ name }, index) => name === String(index + 1));
  return arePositions ? sorted.map(({ name: _, ...parameter }) => parameter) : named;
}

function keyOf({ name }: TemplateParameter, index: number): string {
  return name || String(index + 1);
}

/** The member states the key by its name. A value that is no text cannot be said. */
function drawVariable(parameter: Cursor<TemplateParameter>, key: string): WireMember[] {
  const { value } = parameter.value;
  if (!value) return [[key, computed(parameter.at('value'), undefined)]];
  const place = parameter.at('value') as Cursor<NonNullable<TemplateParameter['value']>>;
  const text = branch(place, 'text')?.at('text');
  const custom = branch(place, 'custom')?.at('json');
  const drawn = text ? leaf(text) : custom && drawJson(custom);
  if (!drawn) return [];
  return [
    [key, drawn],
    // Only the value may be JSON written by hand; the name states no JSON.
    [key, { ...drawn, from: parameter.at('name').path, verbatim: undefined } as Wire],
  ];
}
