import { isObject, type Json } from './json.ts';

/** The keys and indexes that lead from the root of a body to a value in it. */
export type Path = readonly (string | number)[];

/** A value in a body together with where it is; the value is `undefined` where a member is missing. */
export interface Place {
  readonly value: Json | undefined;
  readonly path: Path;
}

/** The place of a whole body. */
export function root(value: Json): Place {
  return { value, path: [] };
}

/** The place that is reached by following keys; missing members lead to an undefined value. */
export function at(place: Place, ...keys: readonly string[]): Place {
  let { value } = place;
  for (const key of keys) {
    // Own members only: a body may name a key that every object inherits.
    value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return { value, path: [...place.path, ...keys] };
}

/** The places of an array's items; none when the place holds no array. */
export function items(place: Place): Place[] {
  if (!Array.isArray(place.value)) return [];
  return place.value.map((value, index) => ({ value, path: [...place.path, index] }));
}

/** A path as `body.action.sections[0].rows[1].title`. */
export function fieldName(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** A path as the WhatsApp platform writes it in its messages: `body['action']['sections'][0]`. */
export function paramName(path: Path): string {
  const [first = '', ...rest] = path;
  return `${first}${rest.map((step) => (typeof step === 'number' ? `[${step}]` : `['${step}']`)).join('')}`;
}
