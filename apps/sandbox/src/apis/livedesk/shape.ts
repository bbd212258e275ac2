import { isObject, type Json } from '../../json.ts';

/** Says what is wrong with a value, by its name; nothing where it will do. */
export type Shape = (value: Json, name: string) => string | undefined;

const isTyped =
  (type: 'string' | 'boolean', article: string): Shape =>
  (value, name) =>
    typeof value === type ? undefined : `${name} must be ${article}`;

/** Any text. */
export const text: Shape = isTyped('string', 'a string');
/** `true` or `false`. */
export const flag: Shape = isTyped('boolean', 'a boolean');

/** A text that says something. */
export const filled: Shape = (value, name) =>
  typeof value === 'string' && value.trim() !== '' ? undefined : `${name} can't be blank`;

/** A whole number in a range. */
export const whole =
  (min: number, max = Number.MAX_SAFE_INTEGER): Shape =>
  (value, name) =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max
      ? undefined
      : `${name} must be a whole number from ${min}`;

/** A number in a range. */
export const number =
  (min: number, max: number): Shape =>
  (value, name) =>
    typeof value === 'number' && value >= min && value <= max
      ? undefined
      : `${name} must be a number from ${min} to ${max}`;

/** One of some words. */
export const oneOf =
  (...words: readonly string[]): Shape =>
  (value, name) =>
    words.includes(String(value)) ? undefined : `${name} is not included in the list`;

/** An object with these members and no others; those whose name ends in `?` may be missing. */
export const record =
  (members: Readonly<Record<string, Shape>>): Shape =>
  (value, name) => {
    if (!isObject(value)) return `${name} must be an object`;
    const known = Object.keys(members).map((key) => key.replace('?', ''));
    const foreign = Object.keys(value).find((key) => !known.includes(key));
    if (foreign !== undefined) return `${join(name, foreign)} is not permitted`;
    for (const [key, shape] of Object.entries(members)) {
      const plain = key.replace('?', '');
      const member = value[plain];
      if (member === undefined && plain === key) return `${join(name, plain)} is missing`;
      const wrong = member === undefined ? undefined : shape(member, join(name, plain));
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };

/** An object of texts by position or by name. */
export const texts: Shape = (value, name) =>
  isObject(value) && Object.values(value).every((each) => typeof each === 'string' && each !== '')
    ? undefined
    : `${name} must be an object of strings`;

/** A list of one shape. */
export const listOf =
  (shape: Shape): Shape =>
  (value, name) => {
    if (!Array.isArray(value)) return `${name} must be an array`;
    for (const [index, item] of value.entries()) {
      const wrong = shape(item, `${name}[${index}]`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };

/** One shape or another, by the word in a member. */
export const byWord =
  (member: string, shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, name) => {
    const word = isObject(value) ? String(value[member]) : '';
    const shape = Object.hasOwn(shapes, word) ? shapes[word] : undefined;
    return shape ? shape(value, name) : `${join(name, member)} is not included in the list`;
  };

function join(name: string, key: string): string {
  return name === '' ? key : `${name}.${key}`;
}
