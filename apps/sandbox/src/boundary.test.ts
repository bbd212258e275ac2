import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const app = fileURLToPath(new URL('..', import.meta.url));
const scope = ['@messagewright', ''].join('/');
const allowed = ['hono', '@hono/node-server', '@hono/node-server/utils/response', 'vitest'];
const specifiers = /\b(?:from|import|require|import\.meta\.resolve)\s*\(?\s*['"`]([^'"`]+)['"`]/g;

/** The imports of a source that are neither inside the app nor among the few it may have. */
function foreignImports(file: string, source: string): string[] {
  return [...source.matchAll(specifiers)]
    .map((match) => match[1] ?? '')
    .filter((specifier) =>
      specifier.startsWith('.')
        ? path.relative(app, path.resolve(path.dirname(file), specifier)).startsWith('..')
        : !isBuiltin(specifier) && !allowed.includes(specifier),
    );
}

const files = globSync('src/**/*.ts', { cwd: app }).map((file) => path.join(app, file));

// The sandbox is the other side: shared code would hide a mistake from both.
test('no source names a package of the project, or imports from outside the app', () => {
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const source = readFileSync(file, 'utf8');
    expect(source.includes(scope), file).toBe(false);
    expect(foreignImports(file, source), file).toEqual([]);
  }
});

test('the package depends on no package of the project', () => {
  const { name, ...rest } = JSON.parse(readFileSync(path.join(app, 'package.json'), 'utf8'));
  expect(name).toBe(`${scope}sandbox`);
  expect(JSON.stringify(rest)).not.toContain(scope);
});

test('an import of either sort would be found', () => {
  const file = path.join(app, 'src', 'main.ts');
  const foreign = [`${scope}core`, '../../../packages/core/src/a.ts'];
  const sources = [...foreign, '../src/json.ts', 'node:fs', 'hono'];
  // Put together here, since this file is searched as well.
  for (const form of [
    'import { a } from %;',
    'export * from %;',
    'import %;',
    'await import(%);',
  ]) {
    const source = sources.map((specifier) => form.replace('%', `'${specifier}'`)).join('\n');
    expect(foreignImports(file, source), form).toEqual(foreign);
  }
});
