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

const ofSlots: { readonly [S in TemplateComponent['slot']]?: readonly ValueType[] } = {
  header: ['text', 'media', 'location', 'product'],
  body: ['text', 'currency', 'date-time'],
  footer: ['text'],
  offer: ['expiry'],
  button: [],
  carousel: [],
  custom: [],
};

/**
 * The types of value that may stand in a part of a template, of those that a provider takes. What finds its
 * place by a key may be any, as may what stands in a button of a sort that nobody knows; JSON written by
 * hand goes everywhere.
 */
export function valuesIn(
  slot: TemplateComponent['slot'],
  button: string | undefined,
  provider: { values: readonly ValueType[] },
): ValueType[] {
  const own = slot === 'button' ? ofButtons[button ?? ''] : ofSlots[slot];
  return [...new Set<ValueType>([...(own ?? provider.values), 'custom'])].filter((type) =>
    provider.values.includes(type),
  );
}
