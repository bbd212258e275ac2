import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from './json.ts';
import { childPointer } from './place.ts';
import { readPayload } from './read-payload.ts';
import { textCaps } from './text/text-caps.ts';

const mebibyte = 1_048_576;

describe('caps', () => {
  test.each<[name: string, text: string, code: string | undefined, params?: object]>([
    ['1 MiB', `"${'x'.repeat(mebibyte - 2)}"`, undefined],
    [
      'one byte more',
      `"${'x'.repeat(mebibyte - 1)}"`,
      'text.too-large',
      { max: mebibyte, actual: mebibyte + 1, line: 1, column: 1 },
    ],
    ['1 MiB of two-byte characters', `"${'é'.repeat(mebibyte / 2 - 1)}"`, undefined],
    [
      'a two-byte character more',
      `"${'é'.repeat(mebibyte / 2)}"`,
      'text.too-large',
      { max: mebibyte, actual: mebibyte + 2, line: 1, column: 1 },
    ],
    ['1 MiB of emoji', `"${'🚚'.repeat(mebibyte / 4 - 1)}"  `, undefined],
    ['a space more', `"${'🚚'.repeat(mebibyte / 4 - 1)}"   `, 'text.too-large'],
    ['1 MiB of three-byte characters', `"${'€'.repeat(349_524)}"  `, undefined],
    ['a three-byte character more', `"${'€'.repeat(349_525)}"`, 'text.too-large'],
    ['64 arrays', '['.repeat(64) + ']'.repeat(64), undefined],
    ['65 arrays', '['.repeat(65), 'text.too-deep', { max: 64, line: 1, column: 65 }],
    ['64 objects', `${'{"a":'.repeat(64)}1${'}'.repeat(64)}`, undefined],
    ['65 objects', '{"a":\n'.repeat(65), 'text.too-deep', { max: 64, line: 65, column: 1 }],
    ['many at one depth', JSON.stringify(Array(1_000).fill([[]])), undefined],
    ['1,000 items', JSON.stringify(Array(1_000).fill(0)), undefined],
    [
      '1,001 items',
      JSON.stringify(Array(1_001).fill(0)),
      'text.too-many-items',
      { max: 1_000, line: 1, column: 2_002 },
    ],
    ['1,001 objects', JSON.stringify(Array(1_001).fill({})), 'text.too-many-items'],
    ['5,000 members', JSON.stringify(Object.fromEntries(numbered(5_000))), undefined],
  ])('%s', (_name, text, code, params) => {
    const { issues, ...reading } = readPayload(text);
    expect(issues.map((issue) => issue.code)).toEqual(code === undefined ? [] : [code]);
    expect(Object.hasOwn(reading, 'payload')).toBe(code === undefined);
    if (params) expect(issues[0]?.params).toEqual(params);
  });

  test('500 issues are listed, and one says that there are more', () => {
    const equalKeys = (count: number) => `{"a":0${',"a":1'.repeat(count)}}`;
    const full = readPayload(equalKeys(500));
    expect(full.issues).toHaveLength(500);
    expect(full.payload).toEqual({ a: 1 });
    const over = readPayload(equalKeys(501));
    expect(over.issues).toHaveLength(501);
    expect(over.issues.at(-1)).toMatchObject({ code: 'issues.too-many', params: { max: 500 } });
    expect(over).not.toHaveProperty('payload');
  });
});

describe('issues', () => {
  test('are of the text layer, with a pointer where the payload has a place for them', () => {
    const { issues } = readPayload('{"a/b": [{"c": 1, "c": 9007199254740993}, 1e999]}');
    expect(issues).toEqual([
      {
        layer: 'text',
        code: 'text.duplicate-key',
        severity: 'warning',
        path: [],
        pointer: '/a~1b/0/c',
        params: { line: 1, column: 19, key: 'c', firstLine: 1, firstColumn: 11 },
      },
      expect.objectContaining({ code: 'text.big-integer', pointer: '/a~1b/0/c' }),
      expect.objectContaining({
        code: 'text.number-overflow',
        severity: 'error',
        pointer: '/a~1b/1',
      }),
    ]);
  });

  test('quote no more than 40 characters, and nothing that cannot be seen', () => {
    const long = 'k'.repeat(100);
    const quoted = (text: string) => readPayload(text).issues[0]?.params;
    expect(quoted(`{${long}: 1}`)?.key).toBe(`${'k'.repeat(40)}…`);
    expect(quoted(`{"${long}":1,"${long}":2}`)?.key).toBe(`${'k'.repeat(40)}…`);
    expect(quoted('{"a\u202eb\\n":1,"a\u202eb\\n":2}')?.key).toBe('aU+202EbU+000A');
    expect(quoted(`[${'9'.repeat(400)}]`)?.value).toBe(`${'9'.repeat(40)}…`);
    expect(quoted(`1 a${'🚚'.repeat(50)}`)?.found).toBe(`a${'🚚'.repeat(19)}…`);
    expect(quoted(`1 ${'🚚'.repeat(50)}`)?.found).toBe(`${'🚚'.repeat(20)}…`);
  });

  test('carry no pointer that a hostile text made very long', () => {
    const { issues } = readPayload(`{"${'k'.repeat(5_000)}": {"a": 1, "a": 2}}`);
    expect(issues[0]).not.toHaveProperty('pointer');
  });
});

describe('prototypes', () => {
  const before = Reflect.ownKeys(Object.prototype);

  test('keys that would change one are own members, and reported', () => {
    const text = '{"__proto__": {"polluted": 1}, "a": {"\\u005f_proto__": null}}';
    const { payload, issues } = readPayload(text);
    expect(identical(payload, JSON.parse(text))).toBe(true);
    expect(Object.keys(payload as object)).toEqual(['__proto__', 'a']);
    expect(Object.getPrototypeOf(payload)).toBe(Object.prototype);
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['text.prototype-key', '/__proto__'],
      ['text.prototype-key', '/a/__proto__'],
    ]);
    expect({}).not.toHaveProperty('polluted');
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
  });

  test('the last of two such keys wins as well', () => {
    expect(
      identical(readPayload('{"__proto__":1,"__proto__":2}').payload, { ['__proto__']: 2 }),
    ).toBe(true);
  });
});

describe('locate', () => {
  const text = '\ufeff{\n  "a": [1, {"b/c": 2}],\r\n  "d": 3, "d": {"e": 4},\n  "": 5, "~1": 6\n}';
  const { locate } = readPayload(text);

  test.each<[pointer: string, line: number, column: number]>([
    ['', 1, 2],
    ['/a', 2, 3],
    ['/a/0', 2, 9],
    ['/a/1', 2, 12],
    ['/a/1/b~1c', 2, 13],
    ['/d', 3, 11],
    ['/d/e', 3, 17],
    ['/', 4, 3],
    ['/~01', 4, 10],
  ])('%j', (pointer, line, column) => {
    expect(locate(pointer)).toEqual({ line, column });
  });

  test.each([
    '/b',
    '/a/2',
    '/a/-',
    '/a/00',
    '/a/0/x',
    '/a/length',
    '/a/1/b/c',
    '/d/toString',
    '/__proto__',
    'a',
    '/a/',
  ])('nothing at %j', (pointer) => {
    expect(locate(pointer)).toBeUndefined();
  });

  test('finds what was read of a text with mistakes', () => {
    const { locate } = readPayload("{'a': [1,\n {b: 2},");
    expect(locate('/a/1/b')).toEqual({ line: 2, column: 3 });
    expect(locate('/c')).toBeUndefined();
    expect(readPayload('').locate('')).toBeUndefined();
    expect(readPayload('x'.repeat(2_000_000)).locate('')).toBeUndefined();
  });
});

const key = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', '', '0', '12', 'a/b', '~', 'a"b', '\\'),
  fc.string({ unit: 'binary', maxLength: 5 }),
);

const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Json>(null, true, false, 0, '', 2 ** 53, -1e-7, 1e21, [], {}),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('"', '\\', '\n', '\u2028', '😀', '\ud800', '\udc00', 'é') }),
    fc.integer(),
    // JSON.stringify writes -0 as 0.
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0),
    fc.array(tie('json'), { maxLength: 8 }),
    fc
      .array(fc.tuple(key, tie('json')), { maxLength: 8 })
      .map((entries) => Object.fromEntries(entries)),
  ),
}));
const layout = fc.record({
  indent: fc.constantFrom<string | number>(0, 1, 2, 8, '\t'),
  lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
  before: fc.constantFrom('', '\n', ' \r\n '),
});

describe('for any value', () => {
  test('its text is read back, with warnings at most', () => {
    fc.assert(
      fc.property(json, layout, (value, { indent, lineBreak, before }) => {
        const text = before + JSON.stringify(value, null, indent).replaceAll('\n', lineBreak);
        const { payload, issues, locate } = readPayload(text);
        expect(identical(payload, value)).toBe(true);
        for (const { code, pointer, params } of issues) {
          if (code !== 'text.prototype-key') continue;
          expect(locate(pointer ?? '-')).toEqual({ line: params.line, column: params.column });
        }
        const doubts = new Set(['text.lone-surrogate', 'text.prototype-key']);
        expect(issues.filter(({ code }) => !doubts.has(code))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('every value is located, in the order of the text', () => {
    fc.assert(
      fc.property(json, layout, (value, { indent, lineBreak, before }) => {
        const text = before + JSON.stringify(value, null, indent).replaceAll('\n', lineBreak);
        const { locate } = readPayload(text);
        const starts = lineStarts(text);
        let last = -1;
        for (const [pointer, written] of writtenAt(value)) {
          const place = locate(pointer);
          const offset = (starts[(place?.line ?? 0) - 1] ?? Number.NaN) + (place?.column ?? 0) - 1;
          expect(text.startsWith(written, offset)).toBe(true);
          expect(offset).toBeGreaterThan(last);
          last = offset;
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Pieces that valid and broken texts are made of. */
const piece = fc.constantFrom(
  ...['{', '}', '[', ']', ',', ':', '"', '"a"', '"a":', '1', '-', '0', '.5', '1e5', '1e400', 'e'],
  ...[
    'true',
    'null',
    'nul',
    'NaN',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '\\',
    '\\n',
    '\\u0041',
    '\\ud83d',
    '/',
  ],
  ...[
    '//',
    '/*',
    '*/',
    '#',
    "'",
    '“',
    '”',
    '`',
    '\u00a0',
    '\ufeff',
    '\u0000',
    '\u2028',
    '😀',
    '\ud83d',
  ],
  ...['{{a}}', '=>', ';', 'a', 'é', '"__proto__":', '9007199254740993', '01', '+'],
);
const brokenText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  // A valid text with a piece put in, or taken out, at some places.
  fc
    .tuple(json, fc.array(fc.tuple(fc.nat(), fc.nat(3), piece), { minLength: 1, maxLength: 3 }))
    .map(([value, edits]) =>
      edits.reduce((text, [at, length, inserted]) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + inserted + text.slice(start + length);
      }, JSON.stringify(value)),
    ),
);

describe('for any text', () => {
  test('it never throws, and agrees with JSON.parse but for caps, overflow and the mark', () => {
    const differences = new Set([
      ...['text.too-large', 'text.too-deep', 'text.too-many-items', 'issues.too-many'],
      'text.number-overflow',
    ]);
    fc.assert(
      fc.property(brokenText, (text) => {
        const reading = readPayload(text);
        const errors = reading.issues.filter(({ severity }) => severity === 'error');
        const native = parse(text.startsWith('\ufeff') ? text.slice(1) : text);
        expect(Object.hasOwn(reading, 'payload')).toBe(errors.length === 0);
        if (errors.length === 0) expect(identical(reading.payload, native?.value)).toBe(true);
        else if (native) expect(errors.every(({ code }) => differences.has(code))).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  test('every issue stands inside the text', () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        const lines = text.split(/\r\n|\r|\n/);
        for (const { params } of readPayload(text).issues) {
          const { line, column } = params as { line: number; column: number };
          expect(lines[line - 1]).toBeTypeOf('string');
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

test('the caps are those of the model', () => {
  expect(textCaps).toEqual({ bytes: mebibyte, depth: 64, items: 1_000, issues: 500 });
});

function numbered(count: number): [string, number][] {
  return Array.from({ length: count }, (_, index) => [`k${index}`, index]);
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Stricter than any matcher: own `__proto__` members, order of keys, prototypes and -0 count. */
function identical(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return Object.is(a, b);
  }
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  const keys = Reflect.ownKeys(a);
  const others = Reflect.ownKeys(b);
  return (
    keys.length === others.length &&
    keys.every(
      (key, index) => key === others[index] && identical(ownValue(a, key), ownValue(b, key)),
    )
  );
}

function ownValue(object: object, key: PropertyKey): unknown {
  return Object.getOwnPropertyDescriptor(object, key)?.value;
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (found) => found.index + found[0].length)];
}

/** The pointer of each value in the order of the text, and how the text goes on where it stands. */
function* writtenAt(value: Json, pointer = '', key?: string): Iterable<[string, string]> {
  const isNested = typeof value === 'object' && value !== null;
  const opening = isNested ? (Array.isArray(value) ? '[' : '{') : JSON.stringify(value);
  yield [pointer, key === undefined ? opening : `${JSON.stringify(key)}:`];
  if (!isNested) return;
  for (const [name, member] of Object.entries(value)) {
    yield* writtenAt(member, childPointer(pointer, name), Array.isArray(value) ? undefined : name);
  }
}
