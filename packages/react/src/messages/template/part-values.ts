import type { ParameterValue, TemplateComponent } from '@messagewright/core';

type ValueType = ParameterValue['type'];

/** What a button can be in an approved template, in the platform's words, and the values it takes. */
const ofButtons: Readonly<Record<string, readonly ValueType[]>> = {
  quick_reply: ['payload'],
  url: ['text'],
  copy_code: ['coupon'],
  flow: ['flow'],
  catalog: ['catalog'],
  mpm: ['catalog'],
  voice_call: ['call', 'payload'],
};

/** The sorts of buttons that take values. */
export const buttonSorts: readonly string[] = Object.keys(ofButtons);

const anything: readonly ValueType[] = ['text', 'media', 'currency', 'date-time'];

const ofSlots: { readonly [S in TemplateComponent['slot']]: readonly ValueType[] } = {
  header: ['text', 'media', 'location', 'product'],
  body: ['text', 'currency', 'date-time'],
  footer: ['text'],
  offer: ['expiry'],
  keyed: anything,
  button: [],
  carousel: [],
  custom: [],
};

/**
 * The types of value that may stand in a part of a template, of those that a provider takes. A button of a
 * sort that nobody knows takes any, and JSON written by hand goes everywhere.
 */
export function valuesIn(
  slot: TemplateComponent['slot'],
  button: string | undefined,
  provider: { values: readonly ValueType[] },
): ValueType[] {
  const own = slot === 'button' ? (ofButtons[button ?? ''] ?? provider.values) : ofSlots[slot];
  return [...new Set<ValueType>([...own, 'custom'])].filter((type) =>
    provider.values.includes(type),
  );
}
