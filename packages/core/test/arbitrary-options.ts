import * as fc from 'fast-check';
import type { OptionField } from '../src/index.ts';
import { jsonText, maybe, text, url } from './arbitrary-parts.ts';

/** Texts in the forms that options ask for, so that limits let some of them through. */
const formed = fc.constantFrom(
  'spring',
  'Rugs 2026',
  'default',
  'orders',
  '1e7b70ab-3dcc-48f4-a6f6-63a493f6134c',
);

const words = fc.oneof({ arbitrary: formed, weight: 3 }, text);

const moments = fc.constantFrom(
  '2026-12-01T09:30:00Z',
  '2026-12-01T09:30:00.250+01:00',
  '2026-12-01T09:30:00',
  'soon',
  '',
);

/** What a control can leave in the draft. */
const controls: {
  readonly [Control in OptionField['control']]: (field: OptionField) => fc.Arbitrary<unknown>;
} = {
  switch: () => fc.boolean(),
  'yes-no': () => fc.boolean(),
  choice: ({ values = [] }) => fc.constantFrom(...values),
  text: () => words,
  'long-text': () => words,
  url: () => url,
  integer: () => fc.oneof(fc.integer({ min: -1, max: 200_000 }), fc.constant(0.5)),
  duration: () => fc.oneof(fc.integer({ min: -1, max: 200_000 }), fc.constant(0.5)),
  'date-time': () => moments,
  texts: () => fc.array(words, { maxLength: 3 }),
  entries: () =>
    fc.uniqueArray(
      fc.record({ key: fc.constantFrom('a', 'X-Order', '__proto__', ''), value: text }),
      { selector: ({ key }) => key, maxLength: 3 },
    ),
  json: () => fc.oneof(jsonText, fc.constant('{"useCase":"marketing"}')),
  group: ({ fields = [] }) => optionsOf(fields),
  list: ({ fields = [] }) => fc.array(optionsOf(fields), { maxLength: 3 }),
};

/** Options of any fields, each set or not. */
export function optionsOf(fields: readonly OptionField[]): fc.Arbitrary<object> {
  return fc.record(
    Object.fromEntries(fields.map((field) => [field.key, maybe(controls[field.control](field))])),
  );
}

/** A few of the options, or none: with every one set at once, some limit would always be in the way. */
export function someOptionsOf(fields: readonly OptionField[]): fc.Arbitrary<object | undefined> {
  if (fields.length === 0) return fc.constant(undefined);
  const some = fc
    .shuffledSubarray([...fields], { maxLength: Math.min(3, fields.length) })
    .chain(optionsOf)
    .map((options) => (Object.values(options).some(isSet) ? options : undefined));
  return maybe(some);
}

function isSet(value: unknown): boolean {
  return value !== undefined;
}
