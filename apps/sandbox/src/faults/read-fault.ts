import { isApiId } from '../apis/registry.ts';
import { isObject, type Json } from '../json.ts';
import type { Fault } from './fault.ts';

const integer = (min: number, max: number) => (value: Json) =>
  Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
const oneOf =
  (...values: readonly Json[]) =>
  (value: Json) =>
    values.includes(value);

// One line for each member of a fault: whether a value will do, and what to say if not.
const members: { readonly [K in keyof Fault]-?: readonly [(value: Json) => boolean, string] } = {
  api: [(value) => typeof value === 'string' && isApiId(value), 'the id of an API'],
  lookUps: [oneOf(true), 'true'],
  times: [integer(1, 1_000_000), 'an integer from 1 to 1000000'],
  status: [integer(200, 599), 'an integer from 200 to 599'],
  headers: [isHeaders, 'an object of header names and string values'],
  delayMs: [integer(0, 600_000), 'an integer from 0 to 600000'],
  hang: [oneOf(true), 'true'],
  reset: [oneOf('before-headers', 'mid-body'), 'before-headers or mid-body'],
  garbage: [oneOf('html', 'truncated-json', 'empty'), 'html, truncated-json or empty'],
  body: [() => true, 'JSON'],
  record: [oneOf(true, false), 'true or false'],
};
const effects = ['status', 'headers', 'delayMs', 'hang', 'reset', 'garbage', 'body'];
const exclusive = ['hang', 'reset', 'garbage', 'body'];

function isHeaders(value: Json): boolean {
  if (!isObject(value)) return false;
  try {
    // The platform knows which names and values can stand in a header.
    new Headers(Object.entries(value).map(([name, text]) => [name, String(text)]));
  } catch {
    return false;
  }
  return Object.values(value).every((text) => typeof text === 'string');
}

/** The fault that a JSON value describes, or a sentence that says why it describes none. */
export function readFault(
  value: Json | undefined,
): { readonly fault: Fault } | { readonly problem: string } {
  if (!isObject(value)) return { problem: 'A fault is a JSON object.' };
  for (const [key, stated] of Object.entries(value)) {
    if (!Object.hasOwn(members, key)) return { problem: `A fault has no member "${key}".` };
    const [holds, expected] = members[key as keyof Fault];
    if (!holds(stated)) return { problem: `"${key}" must be ${expected}.` };
  }
  const stated = (key: string) => Object.hasOwn(value, key);
  if (!effects.some(stated)) return { problem: `A fault needs one of: ${effects.join(', ')}.` };
  if (exclusive.filter(stated).length > 1) {
    return { problem: `A fault has only one of: ${exclusive.join(', ')}.` };
  }
  return { fault: value as Fault };
}
