import * as fc from 'fast-check';
import type { Json, Media, MediaKind } from '../src/index.ts';

/** Texts as people and attackers write them: short, long, markup, emoji, RTL, halves of pairs. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.constantFrom(
    '',
    ' ',
    '__proto__',
    '*bold*',
    '👨‍👩‍👧‍👦',
    'مرحبا',
    '\ud800',
    '<b>x</b>',
    'javascript:alert(1)',
  ),
  fc.integer({ min: 0, max: 1100 }).map((length) => 'x'.repeat(length)),
);

/** A value or none. */
export const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Mostly none: where many members stand side by side, so that few limits stop the whole. */
export const seldom = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 4 }, value);

/** JSON of any shape, with the keys that make trouble. */
export const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((number) => (Object.is(number, -0) ? 0 : number)),
    text,
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(
        fc.tuple(
          fc.oneof(
            text,
            fc.constantFrom('__proto__', 'constructor', 'type', 'body', 'a/b', 'c~d', '0'),
          ),
          tie('value'),
        ),
        { maxLength: 5 },
      )
      .map((entries) => Object.fromEntries(entries) as Json),
  ),
})).value;

/** A medium of a kind, from an address, by its id or as a file, with what only some kinds carry. */
export function mediaOf(...kinds: readonly [MediaKind, ...MediaKind[]]): fc.Arbitrary<Media> {
  const described = {
    kind: fc.constantFrom(...kinds),
    filename: maybe(text),
    mime: maybe(fc.oneof(text, fc.constantFrom('image/png', 'video/mp4', 'application/pdf'))),
    alt: maybe(text),
  };
  const file = fc.record(
    {
      id: fc.oneof(text, fc.constant('file_1')),
      name: fc.oneof(text, fc.constantFrom('a.png', 'b.mp4', 'c.pdf', 'd.mp3')),
      size: fc.integer({ min: 0, max: 200_000_000 }),
    },
    { requiredKeys: ['id', 'name'] },
  );
  return fc.oneof(
    fc.record({ source: fc.constant('url' as const), url, ...described }),
    fc.record({ source: fc.constant('id' as const), id: text, ...described }),
    fc.record({ source: fc.constant('file' as const), file, ...described }),
  );
}

/** Addresses, good and bad. */
export const url = fc.constantFrom(
  'https://example.com/a.png',
  'http://example.com/b',
  'ftp://example.com/c',
  'https://example.com/d?e=1&f=ä',
  'example.com/e',
  'https://',
  '{{url}}',
  '',
);

/** JSON as the form keeps it: printed by us, or not finished yet. */
export const jsonText = fc.oneof(
  { arbitrary: json.map((value) => JSON.stringify(value, null, 2)), weight: 4 },
  fc.constantFrom('', '{', '{"a":1}', 'null'),
);

/** Products under a title. */
export const productSection = fc.record({
  title: maybe(text),
  products: fc.array(fc.record({ id: text }), { maxLength: 4 }),
});
