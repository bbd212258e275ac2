import { isObject, type Json } from '../../../json.ts';
import { at, items, type Place } from '../../../place.ts';
import type { Fault } from '../fault.ts';

/** Says what is wrong with the value at a place. What is missing is for the object around it to say. */
export type Shape = (place: Place) => readonly Fault[];

/** What a text may be. */
export interface TextBounds {
  /** In Unicode code points, as JSON Schema counts. */
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: RegExp;
  readonly format?: keyof typeof formats;
}

function wrong({ path }: Place, says: string): readonly Fault[] {
  return [{ path, says }];
}

const dateTime =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Whether a day such as `2027-02-29` is in the calendar. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

const formats = {
  uri: (text: string) => /^[a-z][a-z\d+.-]*:[!-~]+$/i.test(text) && !/[<>"\\^`{|}]/.test(text),
  uuid: (text: string) => /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text),
  'date-time': (text: string) => isDay(dateTime.exec(text)?.[1] ?? 'none'),
  'locale-bcp47': isLanguage,
} as const;

/** A text. */
export function text({ min = 0, max, pattern, format }: TextBounds = {}): Shape {
  return (place) => {
    const { value } = place;
    if (typeof value !== 'string') return wrong(place, 'must be a string');
    const { length } = [...value];
    if (length < min) return wrong(place, `must have at least ${min} characters`);
    if (max !== undefined && length > max)
      return wrong(place, `must have at most ${max} characters`);
    if (pattern && !pattern.test(value)) return wrong(place, `must match ${pattern.source}`);
    if (format && !formats[format](value)) return wrong(place, `must be a valid ${format}`);
    return [];
  };
}

/** A number. */
export function number({
  min = Number.NEGATIVE_INFINITY,
  max = Number.POSITIVE_INFINITY,
  integer = false,
}: {
  min?: number;
  max?: number;
  integer?: boolean;
} = {}): Shape {
  return (place) => {
    const { value } = place;
    if (typeof value !== 'number') return wrong(place, 'must be a number');
    if (integer && !Number.isSafeInteger(value)) return wrong(place, 'must be an integer');
    if (value < min) return wrong(place, `must be at least ${min}`);
    return value > max ? wrong(place, `must be at most ${max}`) : [];
  };
}

/** `true` or `false`. */
export function boolean(): Shape {
  return (place) => (typeof place.value === 'boolean' ? [] : wrong(place, 'must be a boolean'));
}

/** One of some texts. */
export function oneOf(...values: readonly string[]): Shape {
  const says = `must be one of: ${values.join(', ')}`;
  return (place) => (values.some((value) => value === place.value) ? [] : wrong(place, says));
}

/** What else holds for an object. */
export interface ObjectBounds {
  readonly required?: readonly string[];
  /** Members that are not described are taken as they are. */
  readonly open?: true;
  /** At least one of these groups of members must be there whole. */
  readonly anyOf?: readonly (readonly string[])[];
}

/** An object with described members. */
export function object(
  members: Readonly<Record<string, Shape>>,
  { required = [], open, anyOf = [] }: ObjectBounds = {},
): Shape {
  return (place) => {
    const { value } = place;
    if (!isObject(value)) return wrong(place, 'must be an object');
    const has = (key: string) => at(place, key).value !== undefined;
    const missing = required
      .filter((key) => !has(key))
      .flatMap((key) => wrong(at(place, key), 'is required'));
    const groups = anyOf.map((keys) => keys.join(', ')).join(' or ');
    const incomplete = anyOf.length > 0 && !anyOf.some((keys) => keys.every(has));
    return [
      ...missing,
      ...(incomplete ? wrong(place, `must have ${groups}`) : []),
      ...Object.keys(value).flatMap((key) => {
        const shape = Object.hasOwn(members, key) ? members[key] : undefined;
        if (shape) return shape(at(place, key));
        return open ? [] : wrong(at(place, key), 'is not a known property');
      }),
    ];
  };
}

/** An object whose members are all alike. */
export function map(of: Shape): Shape {
  return (place) =>
    isObject(place.value)
      ? Object.keys(place.value).flatMap((key) => of(at(place, key)))
      : wrong(place, 'must be an object');
}

/** A list. */
export function list(of: Shape, { min = 0, max }: { min?: number; max?: number } = {}): Shape {
  return (place) => {
    const { value } = place;
    if (!Array.isArray(value)) return wrong(place, 'must be an array');
    if (value.length < min) return wrong(place, `must have at least ${min} items`);
    if (max !== undefined && value.length > max)
      return wrong(place, `must have at most ${max} items`);
    return items(place).flatMap(of);
  };
}

/** The same, or `null`. */
export function nullable(shape: Shape): Shape {
  return (place) => (place.value === null ? [] : shape(place));
}

/** One of several; what is wrong with the last is said where none fits. */
export function either(...shapes: readonly Shape[]): Shape {
  return (place) => {
    const found = shapes.map((shape) => shape(place));
    return found.find((faults) => faults.length === 0) ?? found.at(-1) ?? [];
  };
}

/** Objects of several sorts, told apart by their `type`. */
export function tagged(sorts: Readonly<Record<string, Shape>>): Shape {
  const type = object({ type: oneOf(...Object.keys(sorts)) }, { required: ['type'], open: true });
  return (place) => {
    const faults = type(place);
    const named: Json | undefined = at(place, 'type').value;
    return faults.length > 0 ? faults : (sorts[String(named)]?.(place) ?? []);
  };
}
