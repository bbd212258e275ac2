import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFormat } from './format.ts';
import type { Block, InlineNode } from './format-nodes.ts';

/** The tree in one line: `[bold …]`, `[link text → address]`; lines by ` / `, blocks by ` || `. */
function drawn(text: string): string {
  return parseFormat(text)
    .blocks.map(({ type, lines }) => {
      const inside = lines.map(({ children }) => children.map(drawnNode).join('')).join(' / ');
      return type === 'paragraph' ? inside : `${type}: ${inside}`;
    })
    .join(' || ');
}

function drawnNode(node: InlineNode): string {
  if (node.type === 'text') return node.text;
  if (node.type === 'link') {
    return `[link ${node.text} → ${node.href}${node.host ? ` @ ${node.host}` : ''}]`;
  }
  const inside = 'children' in node ? node.children.map(drawnNode).join('') : node.text;
  return `[${node.type} ${inside}]`;
}

/** The text that a tree was read from: what every tree must be able to give back. */
function sourceOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap(({ lines }) => lines)
    .map(({ marker, children }) => marker + children.map(sourceOfNode).join(''))
    .join('\n');
}

function sourceOfNode(node: InlineNode): string {
  if (node.type === 'text' || node.type === 'link') return node.text;
  const inside = 'children' in node ? node.children.map(sourceOfNode).join('') : node.text;
  return node.marker + inside + node.marker;
}

type Case = readonly [name: string, text: string, tree: string];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'one marker': [
    ['bold', 'Now *open* again', 'Now [bold open] again'],
    ['italic', '_until Friday_', '[italic until Friday]'],
    ['strike', '~80~ 60 MAD', '[strike 80] 60 MAD'],
    ['code', 'Use `SAVE10` today', 'Use [code SAVE10] today'],
    ['mono', '```total: 60```', '[mono total: 60]'],
    ['a single character', '*a*', '[bold a]'],
    ['several words', '*two words here*', '[bold two words here]'],
    ['twice in a line', '*a* and *b*', '[bold a] and [bold b]'],
    ['side by side', '*a* *b*', '[bold a] [bold b]'],
  ],
  'at the edge of words only': [
    ['a product of numbers', '2*3*4', '2*3*4'],
    ['a name with underscores', 'snake_case_name', 'snake_case_name'],
    ['a range with tildes', '10~20~30', '10~20~30'],
    ['inside a word', 'un*believ*able', 'un*believ*able'],
    ['after a letter', 'a*b*', 'a*b*'],
    ['before a letter', '*a*b', '*a*b'],
    ['an underscore within italics', '_first_name_', '[italic first_name]'],
    ['after a combining mark', 'e\u0301*b*', 'e\u0301*b*'],
    ['backticks inside a word', 'a`b`c', 'a`b`c'],
    ['between brackets', '(*a*)', '([bold a])'],
    ['before punctuation', '*Done*!', '[bold Done]!'],
    ['after punctuation', 'Note:*a*', 'Note:[bold a]'],
    ['between quotation marks', '“*a*”', '“[bold a]”'],
  ],
  'no white space on the inner side': [
    ['after the opening marker', '* a*', 'bullets: a*'],
    ['after the opening marker, in a line', 'x * a*', 'x * a*'],
    ['before the closing marker', '*a *', '*a *'],
    ['a product with spaces', '2 * 3 * 4', '2 * 3 * 4'],
    ['a no-break space', '*\u00a0a*', '*\u00a0a*'],
    ['nothing between markers', '**', '**'],
    ['only markers', '*****', '*****'],
    ['code with a space inside its edge', '` a `', '` a `'],
    ['mono with spaces inside its edges', '``` a ```', '[mono  a ]'],
  ],
  nested: [
    ['italic in bold', '*a _b_ c*', '[bold a [italic b] c]'],
    ['three deep', '*_~x~_*', '[bold [italic [strike x]]]'],
    ['code in bold', '*a `b` c*', '[bold a [code b] c]'],
    ['mono in italic', '_a ```b```_', '[italic a [mono b]]'],
    ['crossing: the first to close wins', '*a _b* c_', '[bold a _b] c_'],
    ['doubled markers keep the outer ones', '**bold**', '*[bold bold]*'],
  ],
  'unclosed stays text': [
    ['bold', '*a', '*a'],
    ['italic', 'a _b', 'a _b'],
    ['code', '`a', '`a'],
    ['mono', '```a', '```a'],
    ['a lone closing marker', 'a*', 'a*'],
    ['an unclosed one in a closed one', '*a _b*', '[bold a _b]'],
    ['a closed one in an unclosed one', '_a *b*', '_a [bold b]'],
    ['a footnote star before a pair', '*excl. VAT, *really*', '*excl. VAT, [bold really]'],
    ['across lines', '*a\nb*', '*a / b*'],
    ['code across lines', '`a\nb`', '`a / b`'],
  ],
  'code wins': [
    ['bold in code', '`*a*`', '[code *a*]'],
    ['bold in mono', '```*a* _b_```', '[mono *a* _b_]'],
    ['a bold that would end in code', '*a `b* c`', '*a [code b* c]'],
    ['a bold that ends after code', '*a `b*` c*', '[bold a [code b*] c]'],
    ['an address in code', '`https://example.com`', '[code https://example.com]'],
    ['mono over several lines', '```a\nb```', '[mono a\nb]'],
    ['a list in mono', '```- a\n- b```', '[mono - a\n- b]'],
    ['text around mono lines', 'x\n```\na\n```\ny', 'x / [mono \na\n] / y'],
    ['single backticks in mono', '```a `b` c```', '[mono a `b` c]'],
    ['mono in a pair of single backticks', '`a ```b``` c`', '`a [mono b] c`'],
    ['blank mono', '``` ```', '``` ```'],
    ['two monos', '```a``` and ```b```', '[mono a] and [mono b]'],
  ],
  'lists and quotes': [
    ['dashes', '- a\n- b', 'bullets: a / b'],
    ['stars', '* a\n* b', 'bullets: a / b'],
    ['numbers', '1. a\n2. b', 'numbers: a / b'],
    ['numbers that start late', '12. a', 'numbers: a'],
    ['a year is no number of a list', '2026. A year', '2026. A year'],
    ['a number without a space', '1.5 litres', '1.5 litres'],
    ['a dash without a space', '-a', '-a'],
    ['a dash with nothing after it', '- ', '- '],
    ['a dash within a line', 'a - b', 'a - b'],
    ['a quote', '> a\n> b', 'quote: a / b'],
    ['a quote without a space', '>a', '>a'],
    ['formatting in an item', '- *a* b', 'bullets: [bold a] b'],
    ['a bold line is no item', '*a* b', '[bold a] b'],
    ['a star item with bold', '* *a*', 'bullets: [bold a]'],
    ['a list after text', 'Choose:\n- a\nDone', 'Choose: || bullets: a || Done'],
    ['a list after a list', '- a\n1. b', 'bullets: a || numbers: b'],
    ['an indented dash', '  - a', '  - a'],
  ],
  newlines: [
    ['nothing', '', ''],
    ['an empty line between', 'a\n\nb', 'a /  / b'],
    ['at the end', 'a\n', 'a / '],
    ['carriage returns stay', '*a*\r\nb', '[bold a]\r / b'],
  ],
  links: [
    ['https', 'https://example.com/a', '[link https://example.com/a → https://example.com/a]'],
    ['http', 'http://example.com', '[link http://example.com → http://example.com/]'],
    ['capitals', 'HTTPS://Example.COM', '[link HTTPS://Example.COM → https://example.com/]'],
    ['www', 'www.example.com', '[link www.example.com → https://www.example.com/]'],
    ['no bare domain', 'example.com', 'example.com'],
    [
      'the full stop after it',
      'On https://example.com.',
      'On [link https://example.com → https://example.com/].',
    ],
    [
      'the bracket around it',
      '(https://example.com)',
      '([link https://example.com → https://example.com/])',
    ],
    [
      'a bracket of its own',
      'https://example.com/a_(b)',
      '[link https://example.com/a_(b) → https://example.com/a_(b)]',
    ],
    [
      'underscores of its own',
      'https://example.com/a_b_c',
      '[link https://example.com/a_b_c → https://example.com/a_b_c]',
    ],
    [
      'in bold',
      '*https://example.com*',
      '[bold [link https://example.com → https://example.com/]]',
    ],
    [
      'in italics, with an underscore',
      '_https://example.com/a_b_',
      '[italic [link https://example.com/a_b → https://example.com/a_b]]',
    ],
    ['within a word', 'xhttps://example.com', 'xhttps://example.com'],
    [
      'the Arabic comma after it',
      'https://example.com، ثم',
      '[link https://example.com → https://example.com/]، ثم',
    ],
    ['a host without a dot', 'https://localhost/a', 'https://localhost/a'],
    ['only the scheme', 'https://', 'https://'],
  ],
  'other scripts': [
    ['Arabic bold', 'السعر *خمسون درهما* فقط', 'السعر [bold خمسون درهما] فقط'],
    ['Arabic inside a word', 'و*كلا*', 'و*كلا*'],
    ['Arabic list', '- أولا\n- ثانيا', 'bullets: أولا / ثانيا'],
    ['Hebrew italic', '_שלום_', '[italic שלום]'],
    ['Arabic punctuation after', '*نعم*؟', '[bold نعم]؟'],
    ['a right-to-left mark before', '\u200f*نعم*', '\u200f[bold نعم]'],
    ['Arabic digits inside a word', '٢*٣*٤', '٢*٣*٤'],
    ['an emoji before', '🎉*Done*', '🎉[bold Done]'],
    ['an emoji after', '*Done*🎉', '[bold Done]🎉'],
    ['an emoji inside', '*🎉*', '[bold 🎉]'],
    ['an emoji with a variation selector before', '❤️*a*', '❤️[bold a]'],
    ['a keycap before', '1️⃣*a*', '1️⃣[bold a]'],
    ['a letter outside the first plane before', '𝒜*a*', '𝒜*a*'],
  ],
  hostile: [
    ['javascript:', 'javascript:alert(1)', 'javascript:alert(1)'],
    [
      'javascript: with slashes',
      'javascript://example.com/%0aalert(1)',
      'javascript://example.com/%0aalert(1)',
    ],
    ['data:', 'data:text/html,<b>a</b>', 'data:text/html,<b>a</b>'],
    ['vbscript: in bold', '*vbscript:a*', '[bold vbscript:a]'],
    ['HTML stays text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['HTML in bold stays text', '*<b>a</b>*', '[bold <b>a</b>]'],
    [
      'HTML after an address',
      'https://example.com"><script>',
      '[link https://example.com → https://example.com/]"><script>',
    ],
    [
      'a name before the host',
      'https://bank.example@evil.example',
      'https://bank.example@evil.example',
    ],
    [
      'a host in look-alike letters',
      'https://b\u0430nk.example',
      '[link https://b\u0430nk.example → https://xn--bnk-6cd.example/ @ xn--bnk-6cd.example]',
    ],
    [
      'a look-alike host that names the real one in its path',
      'https://b\u0430nk.example/xn--bnk-6cd.example',
      '[link https://b\u0430nk.example/xn--bnk-6cd.example → https://xn--bnk-6cd.example/xn--bnk-6cd.example @ xn--bnk-6cd.example]',
    ],
    [
      'a host as one number',
      'http://2130706433',
      '[link http://2130706433 → http://127.0.0.1/ @ 127.0.0.1]',
    ],
    [
      'an override within an address',
      'https://example.com/\u202egpj',
      '[link https://example.com/ → https://example.com/]\u202egpj',
    ],
    ['an unpaired surrogate', '*\ud83d*', '[bold \ud83d]'],
    ['a zero character', 'a\u0000b', 'a\u0000b'],
  ],
};

for (const [group, rows] of Object.entries(cases)) {
  describe(group, () => {
    it.each(rows)('%s', (_, text, tree) => {
      expect(drawn(text)).toBe(tree);
      expect(sourceOf(parseFormat(text).blocks)).toBe(text);
    });
  });
}

const chunks = [
  ...'*_~`> -.1a(ה',
  ' ',
  '\n',
  '\r',
  '``` ',
  '- ',
  '1. ',
  'https://',
  'www.',
  'b.c',
  'مر',
  '🎉',
  '\u202e',
  '\ud800',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...chunks), fc.string({ unit: 'binary' })))
  .map((parts) => parts.join(''));

// Measured: at most 5 looks at each character; a quadratic turn would be in the thousands.
const most = 8;

describe('any text', () => {
  it('gives a tree that holds every character', () => {
    fc.assert(
      fc.property(text, (value) => sourceOf(parseFormat(value).blocks) === value),
      { numRuns: 2000 },
    );
  });

  it('gives nodes that know where they stand', () => {
    const stands =
      (value: string) =>
      (node: InlineNode): boolean => {
        if (!value.startsWith(sourceOfNode(node), node.at)) return false;
        return 'children' in node
          ? value[node.end] === node.marker && node.children.every(stands(value))
          : true;
      };
    fc.assert(
      fc.property(text, (value) =>
        parseFormat(value).blocks.every(({ lines }) =>
          lines.every(({ children }) => children.every(stands(value))),
        ),
      ),
      { numRuns: 1000 },
    );
  });

  it('never links anything but http and https', () => {
    const protocols = (nodes: readonly InlineNode[]): string[] =>
      nodes.flatMap((node) => {
        if (node.type === 'link') return [new URL(node.href).protocol];
        return 'children' in node ? protocols(node.children) : [];
      });
    const hostile = fc
      .array(
        fc.constantFrom(
          'javascript:',
          'java\nscript:',
          '\u0001javascript:',
          'data:',
          'https://',
          'a.b',
          '//',
          '@',
          '*',
          ' ',
          'file:',
          'blob:https://a.b',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, (value) =>
        parseFormat(value).blocks.every(({ lines }) =>
          lines.every(({ children }) =>
            protocols(children).every((protocol) => /^https?:$/.test(protocol)),
          ),
        ),
      ),
      { numRuns: 2000 },
    );
  });

  it('is read in time linear in its length', () => {
    fc.assert(
      fc.property(text, (value) => parseFormat(value).steps <= most * value.length + most),
      { numRuns: 1000 },
    );
  });

  it.each([
    '*',
    '*a ',
    '*a *a',
    '_*~',
    '`',
    '``` ',
    '`a ',
    '*`a',
    'https://',
    'www.',
    'https://a.b/*',
    '_a *b ~c ',
    ' ',
    '(((',
    'h',
    '```a',
    '```a ',
    '`a```',
    '*https://a.b)',
  ])('does not slow down on %j five thousand times', (unit) => {
    const long = unit.repeat(5_000);
    const { blocks, steps } = parseFormat(long);
    expect(steps).toBeLessThanOrEqual(most * long.length);
    expect(sourceOf(blocks)).toBe(long);
  });
});
