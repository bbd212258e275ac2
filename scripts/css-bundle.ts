import { readFileSync } from 'node:fs';
import path from 'node:path';

/** One statement of a style sheet: `prelude;` or `prelude { block }`, without the comments around it. */
interface Statement {
  prelude: string;
  block?: string;
}

const COMMENT_OR_STRING = /\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/y;

/** The index after a comment or string that starts at `index`; the index itself where none does. */
function skip(css: string, index: number): number {
  COMMENT_OR_STRING.lastIndex = index;
  return COMMENT_OR_STRING.test(css) ? COMMENT_OR_STRING.lastIndex : index;
}

function withoutComments(css: string): string {
  let out = '';
  for (let index = 0; index < css.length; ) {
    const end = skip(css, index);
    if (end === index) out += css[index++];
    else {
      if (css[index] !== '/') out += css.slice(index, end);
      index = end;
    }
  }
  return out;
}

/** Splits a style sheet into its outermost statements. Throws where braces do not match. */
export function statements(source: string): Statement[] {
  const css = withoutComments(source);
  const found: Statement[] = [];
  let start = 0;
  let open = 0;
  let depth = 0;
  for (let index = 0; index < css.length; ) {
    const end = skip(css, index);
    if (end > index) {
      index = end;
      continue;
    }
    const character = css[index];
    if (character === '{' && depth++ === 0) open = index;
    if (character === '}' && --depth === 0) {
      found.push({ prelude: css.slice(start, open).trim(), block: css.slice(open + 1, index) });
      start = index + 1;
    }
    if (depth < 0) throw new Error('A style sheet closes a block that it never opened.');
    if (character === ';' && depth === 0) {
      found.push({ prelude: css.slice(start, index).trim() });
      start = index + 1;
    }
    index++;
  }
  if (depth > 0 || css.slice(start).trim() !== '')
    throw new Error('A style sheet ends inside a block or a statement.');
  return found;
}

/** The style sheet with its relative `@import`s put in their place, each file once. Throws on any other import. */
export function inlineImports(file: string, seen: Set<string> = new Set()): string {
  if (seen.has(file)) return '';
  seen.add(file);
  let css = '';
  for (const { prelude, block } of statements(readFileSync(file, 'utf8'))) {
    if (!prelude.startsWith('@import')) {
      css += print({ prelude, ...(block !== undefined && { block }) });
      continue;
    }
    const imported = /^@import\s+(["'])(\.{1,2}\/[^"']+)\1$/.exec(prelude)?.[2];
    if (imported === undefined) throw new Error(`${file}: "${prelude}" is not a plain import.`);
    css += inlineImports(path.resolve(path.dirname(file), imported), seen);
  }
  return css;
}

function print({ prelude, block }: Statement): string {
  return block === undefined ? `${prelude};\n` : `${prelude} {${block}}\n`;
}

/**
 * The same rules without their cascade layers, for hosts whose own unlayered styles would win over layers.
 * Rules stand in the order of their layers, so that what won by layer now wins by order.
 * Throws on a layer that no `@layer a, b;` statement puts in order, and on a layer inside another rule.
 */
export function withoutLayers(css: string): string {
  const layers = new Map<string, string>();
  let outside = '';
  for (const { prelude, block } of statements(css)) {
    const names = /^@layer\s+(.+)$/s.exec(prelude)?.[1]?.split(/\s*,\s*/);
    if (names && block === undefined) {
      for (const name of names) if (!layers.has(name)) layers.set(name, '');
      continue;
    }
    if (block?.includes('@layer')) throw new Error(`A layer stands inside "${prelude}".`);
    if (!names) {
      outside += print({ prelude, ...(block !== undefined && { block }) });
      continue;
    }
    const name = names.join();
    const before = layers.get(name);
    if (before === undefined) throw new Error(`The layer "${name}" has no place in the order.`);
    layers.set(name, before + (block ?? ''));
  }
  return [...layers.values(), outside].map(dedent).filter(Boolean).join('\n');
}

/** Takes one level of indentation off what stood inside a layer. */
function dedent(css: string): string {
  const text = css
    .replace(/^ {2}/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim();
  return text && `${text}\n`;
}
