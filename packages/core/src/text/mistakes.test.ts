import { describe, expect, test } from 'vitest';
import { readPayload } from '../read-payload.ts';
import { textIssueCodes } from './text-issue-codes.ts';

type Found = [code: string, line: number, column: number, more?: Record<string, string | number>];

/** Texts that people paste, and what is said about each. */
const mistakes: [name: string, text: string, ...found: Found[]][] = [
  ['nothing', '', ['text.empty', 1, 1]],
  ['spaces only', ' \n\t', ['text.empty', 1, 1]],
  ['a comment only', '// later', ['text.comment', 1, 1], ['text.empty', 1, 1]],
  ['trailing comma in an object', '{\n  "a": 1,\n}', ['text.trailing-comma', 2, 9]],
  ['trailing comma in an array', '[1, 2,]', ['text.trailing-comma', 1, 6]],
  [
    'two trailing commas',
    '{"a": [1,],\n"b": 2,\n}',
    ['text.trailing-comma', 1, 9],
    ['text.trailing-comma', 2, 7],
  ],
  ['comma first', '[,1]', ['text.value-expected', 1, 2, { found: ',' }]],
  ['two commas', '[1,,2]', ['text.value-expected', 1, 4, { found: ',' }]],
  ['two commas last', '[1,,]', ['text.value-expected', 1, 4]],
  ['comma first in an object', '{,"a": 1}', ['text.key-expected', 1, 2, { found: ',' }]],
  [
    'single quotes',
    "{'a': 'it\\'s'}",
    ['text.single-quotes', 1, 2, { found: "'" }],
    ['text.single-quotes', 1, 7],
  ],
  ['backticks', '{"a": `x\ny`}', ['text.single-quotes', 1, 7, { found: '`' }]],
  [
    'smart quotes',
    '{“a”: “l’eau”}',
    ['text.smart-quotes', 1, 2, { found: '“' }],
    ['text.smart-quotes', 1, 7],
  ],
  ['one smart quote', '{“a": "b"}', ['text.smart-quotes', 1, 2]],
  ['French quotes', '[«a»]', ['text.smart-quotes', 1, 2, { found: '«' }]],
  [
    'unquoted keys',
    '{type: "text",\n content-type: 1}',
    ['text.unquoted-key', 1, 2, { key: 'type' }],
    ['text.unquoted-key', 2, 2, { key: 'content-type' }],
  ],
  ['number as a key', '{1: 2}', ['text.unquoted-key', 1, 2, { key: '1' }]],
  ['line comment', '{"a": 1 // one\n}', ['text.comment', 1, 9, { found: '//' }]],
  ['block comment', '/* a\n */ 1', ['text.comment', 1, 1, { found: '/*' }]],
  ['hash comment', '# a\n1', ['text.comment', 1, 1, { found: '#' }]],
  ['unclosed comment', '{"a": 1}\n/* b', ['text.unclosed-comment', 2, 1]],
  ['missing comma', '{"a": 1\n "b": 2}', ['text.missing-comma', 1, 8, { found: '"' }]],
  ['missing comma in an array', '[1 2]', ['text.missing-comma', 1, 3, { found: '2' }]],
  ['unclosed string', '{"a": "b', ['text.unclosed-string', 1, 7]],
  ['string unclosed in its line', '{"a": "b,\n "c": 1}', ['text.unclosed-string', 1, 7]],
  ['string unclosed before a bracket', '{"a": "b\n}', ['text.unclosed-string', 1, 7]],
  ['unclosed key', '{"a: 1,\n "b": 2}', ['text.unclosed-string', 1, 2]],
  ['unclosed object', '[{"a": 1', ['text.unclosed-object', 1, 2, { missing: '}]' }]],
  ['unclosed array', '{"a": [1,\n2', ['text.unclosed-array', 1, 7, { missing: ']}' }]],
  ['array unclosed inside', '{"a": [1, 2}', ['text.unclosed-array', 1, 7, { missing: ']' }]],
  ['object unclosed inside', '[{"a": 1]', ['text.unclosed-object', 1, 2, { missing: '}' }]],
  [
    'unclosed, with another mistake inside',
    '[[1,],',
    ['text.unclosed-array', 1, 1],
    ['text.trailing-comma', 1, 4],
  ],
  ['wrong bracket', '[1}', ['text.syntax', 1, 3, { expected: ', ]', found: '}' }]],
  ['end behind a key', '{"a"\n', ['text.unexpected-end', 1, 5, { missing: '}' }]],
  ['end behind a colon', '[{"a":', ['text.unexpected-end', 1, 7, { missing: '}]' }]],
  [
    'Python literals',
    "{'a': True, 'b': None}",
    ['text.single-quotes', 1, 2],
    ['text.python-literal', 1, 7, { found: 'True', expected: 'true' }],
    ['text.single-quotes', 1, 13],
    ['text.python-literal', 1, 18, { found: 'None', expected: 'null' }],
  ],
  [
    'no numbers',
    '[NaN, Infinity, -Infinity]',
    ['text.non-finite', 1, 2, { found: 'NaN' }],
    ['text.non-finite', 1, 7, { found: 'Infinity' }],
    ['text.non-finite', 1, 17, { found: '-Infinity' }],
  ],
  ['undefined', '{"a": undefined}', ['text.unknown-word', 1, 7, { found: 'undefined' }]],
  [
    'words without quotes',
    '{"a": hello you, "b": 1,}',
    ['text.unknown-word', 1, 7, { found: 'hello you' }],
    ['text.trailing-comma', 1, 24],
  ],
  ['JavaScript', '{"a": new Date()}', ['text.unknown-word', 1, 7, { found: 'new Date()' }]],
  ['command line', 'curl -X POST', ['text.unknown-word', 1, 1, { found: 'curl -X POST' }]],
  ['words above the JSON', 'Body:\n{}', ['text.unknown-word', 1, 1, { found: 'Body:' }]],
  ['Arabic word', '[مرحبا]', ['text.unknown-word', 1, 2, { found: 'مرحبا' }]],
  ['HTML', '<p>{}</p>', ['text.value-expected', 1, 1, { found: '<' }]],
  ['tab in a string', '["a\tb"]', ['text.control-character', 1, 4, { code: 'U+0009' }]],
  ['NUL in a string', '["\u0000"]', ['text.control-character', 1, 3, { code: 'U+0000' }]],
  [
    'line break in a string',
    '{"a": "one\ntwo\nthree"}',
    ['text.control-character', 1, 11, { code: 'U+000A' }],
  ],
  ['line break ends a string', '["one\n"]', ['text.control-character', 1, 6]],
  ['bad escape', '["C:\\dir\\q"]', ['text.bad-escape', 1, 5, { found: '\\d' }]],
  ['bad code', '["\\u12G4"]', ['text.bad-escape', 1, 3, { found: '\\u12G4' }]],
  ['short code', '["\\u12"]', ['text.bad-escape', 1, 3]],
  [
    'leading zeros',
    '[01, -00.5]',
    ['text.leading-zero', 1, 2, { value: '01' }],
    ['text.leading-zero', 1, 6, { value: '-00.5' }],
  ],
  ['hexadecimal', '[0x1F]', ['text.invalid-number', 1, 2, { value: '0x1F' }]],
  ['phone number', '[+212600000000]', ['text.invalid-number', 1, 2, { value: '+212600000000' }]],
  ['day', '[2026-01-31]', ['text.invalid-number', 1, 2, { value: '2026-01-31' }]],
  [
    'half numbers',
    '[1., .5, 1e, -]',
    ['text.invalid-number', 1, 2, { value: '1.' }],
    ['text.invalid-number', 1, 6, { value: '.5' }],
    ['text.invalid-number', 1, 10, { value: '1e' }],
    ['text.invalid-number', 1, 14, { value: '-' }],
  ],
  ['overflow', '[1, -1e400]', ['text.number-overflow', 1, 5, { value: '-1e400' }]],
  ['two values', '{"a": 1} {"b": 2}', ['text.extra-text', 1, 10, { found: '{"b": 2}' }]],
  ['a value per line', '{}\r\n{}\r\n', ['text.extra-text', 2, 1, { found: '{}' }]],
  ['bracket too many', '{"a": 1}}', ['text.extra-text', 1, 9, { found: '}' }]],
  ['semicolon', '{};', ['text.extra-text', 1, 3, { found: ';' }]],
  ['quote in a string', '["he said "hi" to me"]', ['text.unescaped-quote', 1, 11]],
  ['copied out of a string', '{\\"a\\": 1}', ['text.escaped-text', 1, 2]],
  ['copied out of a string, array', '[\\"a\\"]', ['text.escaped-text', 1, 2]],
  ['hard space', '{"a":\u00a01}', ['text.invalid-space', 1, 6, { found: 'U+00A0' }]],
  ['zero-width space', '\u200b{}', ['text.invalid-space', 1, 1, { found: 'U+200B' }]],
  ['mark inside', '[\ufeff1]', ['text.invalid-space', 1, 2, { found: 'U+FEFF' }]],
  ['placeholder', '{"to": {{phone}}}', ['text.placeholder', 1, 8, { found: '{{phone}}' }]],
  ['two braces', '{{"a": 1}}', ['text.key-expected', 1, 2, { found: '{' }]],
  ['array as a key', '{[1]: 2}', ['text.key-expected', 1, 2, { found: '[' }]],
  ['no key', '{: 1}', ['text.key-expected', 1, 2, { found: ':' }]],
  [
    'other languages’ colons',
    '{"a" = 1, "b" => 2, "c" 3}',
    ['text.syntax', 1, 6, { expected: ':', found: '=' }],
    ['text.syntax', 1, 15, { expected: ':', found: '=' }],
    ['text.syntax', 1, 25, { expected: ':', found: '3' }],
  ],
  [
    'keys only',
    '{"a", "b"}',
    ['text.syntax', 1, 5, { expected: ':', found: ',' }],
    ['text.syntax', 1, 10, { expected: ':', found: '}' }],
  ],
  ['two colons', '{"a":: 1}', ['text.value-expected', 1, 6, { found: ':' }]],
  ['no value', '{"a": , "b": }', ['text.value-expected', 1, 7], ['text.value-expected', 1, 14]],
  ['colon in an array', '["a": 1]', ['text.syntax', 1, 5, { expected: ', ]', found: ':' }]],
  [
    'semicolon as a comma',
    '{"a": 1; "b": 2}',
    ['text.syntax', 1, 8, { expected: ', }', found: ';' }],
  ],
  ['Arabic comma', '{"a": 1، "b": 2}', ['text.syntax', 1, 8, { expected: ', }', found: '،' }]],
  ['CR alone ends a line', '[\r\r1,]', ['text.trailing-comma', 3, 2]],
  ['CR LF ends one line', '[\r\n\r\n1,]', ['text.trailing-comma', 3, 2]],
  ['U+2028 ends no line', '["\u2028",]', ['text.trailing-comma', 1, 5]],
  ['an emoji is two columns', '["🚚",]', ['text.trailing-comma', 1, 6]],
];

const doubts: [name: string, text: string, payload: unknown, ...found: Found[]][] = [
  ['byte order mark', '\ufeff[1]', [1], ['text.bom', 1, 1]],
  [
    'equal keys',
    '{"a": 1,\n"b": 2,\n"a": 3,\n "a": 4}',
    { a: 4, b: 2 },
    ['text.duplicate-key', 3, 1, { key: 'a', firstLine: 1, firstColumn: 2 }],
    ['text.duplicate-key', 4, 2, { key: 'a', firstLine: 1, firstColumn: 2 }],
  ],
  [
    'two pairs of equal keys',
    '{"a": 1, "a": 2,\n"b": 3, "b": 4}',
    { a: 2, b: 4 },
    ['text.duplicate-key', 1, 10, { key: 'a', firstLine: 1, firstColumn: 2 }],
    ['text.duplicate-key', 2, 9, { key: 'b', firstLine: 2, firstColumn: 1 }],
  ],
  ['equal keys, one escaped', '{"to":1,"\\u0074o":2}', { to: 2 }, ['text.duplicate-key', 1, 9]],
  ['inherited names', '{"toString":1,"valueOf":2}', { toString: 1, valueOf: 2 }],
  ['equal keys of two objects', '[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
  ['composed and not', '{"é":1,"e\u0301":2}', { é: 1, 'e\u0301': 2 }],
  [
    'integers that change',
    '[9007199254740993, -9007199254740993]',
    [9007199254740992, -9007199254740992],
    ['text.big-integer', 1, 2, { value: '9007199254740993', becomes: '9007199254740992' }],
    ['text.big-integer', 1, 20],
  ],
  ['integers that stay', '[9007199254740992, 1e21, 0.1]', [2 ** 53, 1e21, 0.1]],
  ['half a pair', '["\ud800"]', ['\ud800'], ['text.lone-surrogate', 1, 3, { code: 'U+D800' }]],
  ['half, escaped', '["a\\udc00"]', ['a\udc00'], ['text.lone-surrogate', 1, 4, { code: 'U+DC00' }]],
  ['two first halves', '["\\ud83d\ud83d\ude00"]', ['\ud83d😀'], ['text.lone-surrogate', 1, 3]],
  ['two, escaped', '["\\ud83d\\ud83d\\ude00"]', ['\ud83d😀'], ['text.lone-surrogate', 1, 3]],
  ['pairs in every spelling', '["😀\\ud83d\\ude00\ud83d\\ude00\\ud83d\ude00"]', ['😀😀😀😀']],
  [
    'names of the prototype',
    '{"constructor": {"prototype": 1}}',
    { constructor: { prototype: 1 } },
    ['text.prototype-key', 1, 2, { key: 'constructor' }],
    ['text.prototype-key', 1, 18, { key: 'prototype' }],
  ],
];

const caps = ['text.too-large', 'text.too-deep', 'text.too-many-items', 'issues.too-many'];

describe('mistakes', () => {
  test.each(mistakes)('%s', (_name, text, ...found) => {
    const reading = readPayload(text);
    expectFound(reading.issues, found);
    expect(reading).not.toHaveProperty('payload');
    expect(() => JSON.parse(text.replace('-1e400', '-'))).toThrow(SyntaxError);
  });

  test.each(doubts)('only a warning: %s', (_name, text, payload, ...found) => {
    const reading = readPayload(text);
    expectFound(reading.issues, found);
    expect(reading.issues.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(reading.payload).toEqual(payload);
  });

  test('every code that is no cap is shown here, and no other', () => {
    const shown = [
      ...mistakes.flatMap(([, , ...found]) => found),
      ...doubts.flatMap(([, , , ...found]) => found),
    ].map(([code]) => code);
    expect([...new Set([...shown, ...caps])].sort()).toEqual([...textIssueCodes].sort());
  });

  test('all are named differently', () => {
    const names = [...mistakes, ...doubts].map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

function expectFound(issues: readonly { code: string; params: object }[], expected: Found[]): void {
  expect(issues.map(({ code, params }) => ({ code, params }))).toEqual(
    expected.map(([code, line, column, more]) => ({
      code,
      params: expect.objectContaining({ line, column, ...more }),
    })),
  );
}
