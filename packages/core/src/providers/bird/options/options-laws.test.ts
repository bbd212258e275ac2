import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../../../../test/arbitraries.ts';
import {
  bird,
  bodyForm,
  type Draft,
  decode,
  encode,
  type Json,
  type Message,
  normalize,
  type OptionField,
  prepare,
} from '../../../index.ts';
import { samples } from '../../../samples.ts';

const name = text.filter((key) => !/^\d+$/.test(key));
const entries = fc.array(fc.record({ key: name, value: text }), { maxLength: 3 });

const ofControl: {
  readonly [C in OptionField['control']]: (field: OptionField) => fc.Arbitrary<unknown>;
} = {
  switch: () => fc.boolean(),
  'yes-no': () => fc.boolean(),
  choice: ({ values = [] }) => fc.constantFrom(...values),
  text: () => text,
  'long-text': () => text,
  url: () => text,
  'date-time': () => text,
  integer: () => fc.integer(),
  duration: () => fc.integer(),
  texts: () => fc.array(text, { maxLength: 3 }),
  // Of two entries with one key one is lost, and said to be; whole numbers come first in any object.
  entries: () => entries.map((all) => [...new Map(all.map((each) => [each.key, each])).values()]),
  json: () => fc.constantFrom('', '{}', '{\n  "useCase": "marketing"\n}', '{"a":[1,null]}'),
  group: ({ fields = [] }) => optionsOf(fields),
  list: ({ fields = [] }) => fc.array(optionsOf(fields), { maxLength: 3 }),
};

/** Options of some of the fields; absent ones have no key, as in a saved draft. */
function optionsOf(fields: readonly OptionField[]): fc.Arbitrary<Record<string, unknown>> {
  const shape = Object.fromEntries(
    fields.map((field) => [field.key, ofControl[field.control](field)]),
  );
  return fc.record(shape, { requiredKeys: [] });
}

const to: Draft['to'] = { type: 'phone', phone: '+31612345678' };
const request = optionsOf(bird.options.fields).map((options): Draft => {
  const message: Message = samples.text.minimal;
  return { version: 1, to, message, options: { bird: options } };
});
const types = Object.entries(bird.options.ofMessage ?? {}).filter(
  // Of these the body decides which of the options it takes.
  ([type]) => !['buttons', 'link'].includes(type),
);
const ofMessage = fc.oneof(
  ...types.map(([type, { fields }]) =>
    optionsOf(fields).map((options): Draft => {
      const { minimal } = samples[type as keyof typeof samples];
      const message = { ...minimal, options: { bird: options } } as Message;
      return { version: 1, to, message };
    }),
  ),
);

const body = (draft: Draft): Json => bodyForm(encode(draft, bird).request);

describe.each([
  ['of a request', request],
  ['of a message', ofMessage],
])('options %s', (_, drafts) => {
  it('come back as they were, in normal form', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(decode(body(draft), bird).draft).toEqual(normalize(draft, bird));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('are all written, and nothing twice', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { issues, map } = prepare(draft, bird);
        expect(issues.filter(({ layer }) => layer === 'loss' || layer === 'wire')).toEqual([]);
        const pointers = map.marks
          .filter(({ present }) => present)
          .map(({ path }) => path.join('.'));
        const options = pointers.filter(
          (path) => path.includes('options') && !path.endsWith('key'),
        );
        expect(new Set(options).size).toBe(options.length);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
