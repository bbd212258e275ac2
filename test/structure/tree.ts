import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The repository's files, by path from its root. */
export type Tree = ReadonlyMap<string, string>;

/** A rule of the repository's structure, with samples that show that it bites. */
export interface Rule {
  name: string;
  /** One sentence per file that breaks the rule; each begins with the file. */
  find(tree: Tree): string[];
  /** Files that break the rule. */
  bad: readonly Record<string, string>[];
  /** Files near the border that keep it. */
  good: Record<string, string>;
}

const BINARY = /\.(png|jpe?g|webp|gif|ico|woff2?|pdf|mp4|ogg)$/;

/** Reads what git tracks or would track; binary files have an empty text. */
export function readTree(): Tree {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  const files = listed.split('\0').filter((file) => file && existsSync(path.join(root, file)));
  return new Map(
    files.map((file) => [
      file,
      BINARY.test(file) ? '' : readFileSync(path.join(root, file), 'utf8'),
    ]),
  );
}

/** The files whose path matches, with their texts. */
export function matching(tree: Tree, pattern: RegExp): [file: string, text: string][] {
  return [...tree].filter(([file]) => pattern.test(file));
}

/** TypeScript and JavaScript sources. */
export const SOURCE = /\.(ts|tsx|mjs)$/;

/** Files that only tests and Storybook load. */
export const AROUND = /\.(test|test-d|stories)\.tsx?$|\.mdx$|\/(test|stories)\//;

const STATIC_IMPORT =
  /(?:^|[;}\n])\s*(?:import|export)\s+(?:type\s+)?(?:[\w$*{}\s,]+?\sfrom\s+)?(['"])([^'"\n]+)\1/g;
const DYNAMIC_IMPORT = /\bimport\(\s*(['"])([^'"\n]+)\1/g;

/** What a source text imports or re-exports, as written. */
export function imports(text: string): string[] {
  const code = withoutComments(text);
  return [STATIC_IMPORT, DYNAMIC_IMPORT].flatMap((pattern) =>
    [...code.matchAll(pattern)].map((found) => found[2] ?? ''),
  );
}

/** The file that a relative import names, from the root; undefined for a package. */
export function target(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return path.posix.join(path.posix.dirname(file), specifier);
}

/** The text with its comments blanked; strings and line numbers stay. */
export function withoutComments(text: string): string {
  const token =
    /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`|\/\*[\s\S]*?\*\/|(?<![:\\/])\/\/[^\n]*/g;
  return text.replace(token, (found) =>
    found.startsWith('/') ? found.replace(/[^\n]/g, ' ') : found,
  );
}
