import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inlineImports, statements, withoutLayers } from './css-bundle.ts';

const plain = (css: string) => css.replace(/\s+/g, ' ').trim();

describe('statements', () => {
  it('is not misled by strings, comments and nested blocks', () => {
    const css = `/* } */ a::before { content: "}{;"; } @media (x) { b { c: d } } @layer e, f;`;
    expect(statements(css)).toEqual([
      { prelude: 'a::before', block: ' content: "}{;"; ' },
      { prelude: '@media (x)', block: ' b { c: d } ' },
      { prelude: '@layer e, f' },
    ]);
  });

  it.each(['a { b: c', 'a { } }', 'a { } b'])('refuses %j', (css) => {
    expect(() => statements(css)).toThrow(/A style sheet/);
  });
});

describe('withoutLayers', () => {
  it('keeps the order of the layers, not that of the text', () => {
    const css = `@layer low, high; @layer high { .a { color: red } } @layer low { .a.a { color: blue } }`;
    expect(plain(withoutLayers(css))).toBe('.a.a { color: blue } .a { color: red }');
  });

  it('lets what stood outside every layer win, and joins the parts of one layer', () => {
    const css = `@layer a; .x { y: 1 } @layer a { .p { q: 1 } } @layer a { @media (z) { .r { s: 1 } } }`;
    expect(plain(withoutLayers(css))).toBe('.p { q: 1 } @media (z) { .r { s: 1 } } .x { y: 1 }');
  });

  it('refuses a layer without a place and a layer inside a rule', () => {
    expect(() => withoutLayers('@layer a { b { c: d } }')).toThrow('"a" has no place');
    expect(() => withoutLayers('@layer a; @media (x) { @layer a { b { c: d } } }')).toThrow(
      '@media',
    );
  });
});

describe('inlineImports', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'css-bundle-'));
    mkdirSync(path.join(folder, 'parts'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (file: string, css: string) => {
    writeFileSync(path.join(folder, file), css);
    return path.join(folder, file);
  };

  it('puts each file in its place, once', () => {
    write('parts/a.css', '@import "./b.css"; .a { x: 1 }');
    write('parts/b.css', '.b { x: 1 }');
    const index = write(
      'index.css',
      '@import "./parts/b.css";\n@import "./parts/a.css";\n.c { x: 1 }',
    );
    expect(plain(inlineImports(index))).toBe('.b { x: 1 } .a { x: 1 } .c { x: 1 }');
  });

  it.each([
    '@import url("a.css")',
    '@import "https://example.com/a.css"',
    '@import "./a.css" screen',
    '@import "a.css"',
  ])('refuses %s', (statement) => {
    const index = write('index.css', `${statement};`);
    expect(() => inlineImports(index)).toThrow('is not a plain import');
  });
});
