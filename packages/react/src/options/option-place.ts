import {
  getAt,
  type MessageType,
  type OptionField,
  type Provider,
  parsePathKey,
} from '@messagewright/core';
import { optionKey } from '../context/index.ts';

/** An option of a provider with its place in the draft. */
export interface OptionPlace {
  option: OptionField;
  path: string;
  /** Where its words stand in the dictionary. */
  key: string;
  /** The name of its heading in the dialog. */
  heading: string;
}

/** The options of a request. */
export function requestOptions({ id, options }: Provider): OptionPlace[] {
  return options.fields.map((option) => placeOf(option, `options.${id}`, 'request'));
}

/** The options of a message at a path. */
export function messageOptions(
  { id, options }: Provider,
  type: MessageType,
  path: string,
): OptionPlace[] {
  const fields = options.ofMessage?.[type]?.fields ?? [];
  return fields.map((option) => placeOf(option, `${path}.options.${id}`, 'message'));
}

/** A member of a group, or of an item of a list. */
export function placeOf(option: OptionField, parent: string, heading: string): OptionPlace {
  const path = `${parent}.${option.key}`;
  const key = optionKey(parsePathKey(path)) ?? path;
  return { option, path, key, heading: option.section ?? heading };
}

/** Whether something is said at an option's place. */
export function isSet(draft: unknown, { path }: Pick<OptionPlace, 'path'>): boolean {
  return saysSomething(getAt(draft, parsePathKey(path)));
}

/** Whether a value says anything: an empty text or list, or an object of such, does not. */
export function saysSomething(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  if (typeof value !== 'object') return true;
  return Array.isArray(value) ? value.length > 0 : Object.values(value).some(saysSomething);
}
