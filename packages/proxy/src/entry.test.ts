import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const src = import.meta.dirname;

it('mounts anywhere: the main entry reaches no Node module, no undici and no React', () => {
  const bare = importsOf(join(src, 'index.ts'), new Set()).filter((name) => !name.startsWith('.'));
  expect([...new Set(bare)].sort()).toEqual([
    '@messagewright/core',
    '@noble/hashes/sha2.js',
    'hono',
  ]);
});

function importsOf(file: string, seen: Set<string>): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const names = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, name = '']) => name,
  );
  const inner = names
    .filter((name) => name.startsWith('.'))
    .flatMap((name) => importsOf(join(dirname(file), name), seen));
  return [...names, ...inner];
}
