import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './structure/tree.ts';

// biome.json holds the rules of the language and of package imports. That each of them bites is shown here on a
// sample; that the repository keeps them is `pnpm lint`.

const BROKEN: [file: string, code: string, rule: string][] = [
  ['packages/core/src/a.ts', `export { a } from 'react';`, 'noRestrictedImports'],
  ['packages/core/src/b.ts', `export * from 'node:fs';`, 'noRestrictedImports'],
  [
    'packages/core/src/c.ts',
    `import * as z from 'zod';\nexport const a = z;`,
    'noRestrictedImports',
  ],
  ['packages/core/src/d.ts', `export { a } from '@messagewright/react';`, 'noRestrictedImports'],
  ['packages/react/src/a.ts', `export { a } from '@messagewright/proxy';`, 'noRestrictedImports'],
  [
    'packages/react/src/b.ts',
    `export { a } from '@messagewright/proxy/node';`,
    'noRestrictedImports',
  ],
  ['packages/proxy/src/a.ts', `export { a } from '@messagewright/react';`, 'noRestrictedImports'],
  ['packages/proxy/src/b.ts', `export { useState } from 'react';`, 'noRestrictedImports'],
  ['packages/core/src/e.ts', `const a = 1;\nexport default a;`, 'noDefaultExport'],
  ['packages/core/src/f.ts', `export enum A {\n  b = 1,\n}`, 'noEnum'],
  ['packages/core/src/g.ts', `export const a = (b: any) => b;`, 'noExplicitAny'],
  ['packages/core/src/h.ts', `// @ts-ignore\nexport const a = 1;`, 'noTsIgnore'],
  ['packages/proxy/src/c.ts', `console.log(1);`, 'noConsole'],
  ['packages/react/src/c.ts', `export const a = (b: string) => eval(b);`, 'noGlobalEval'],
  ['packages/react/src/d.ts', `export const a = new Function('b');`, 'noImpliedEval'],
  [
    'packages/react/src/e.tsx',
    `export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;`,
    'noDangerouslySetInnerHtml',
  ],
  ['packages/react/src/f.css', `.mw-a {\n  margin-left: 1px;\n}`, 'useLogicalProperties'],
  ['packages/react/src/g.css', `.mw-a {\n  color: red !important;\n}`, 'noImportantStyles'],
  [
    'packages/core/src/i.test.ts',
    `import { it } from 'vitest';\nit.skip('a', () => {});`,
    'noSkippedTests',
  ],
  [
    'packages/core/src/j.test.ts',
    `import { it } from 'vitest';\nit.only('a', () => {});`,
    'noFocusedTests',
  ],
];

const KEPT: [file: string, code: string][] = [
  ['packages/core/src/kept.ts', `import * as z from 'zod/mini';\nexport const a = z.string();`],
  ['packages/core/src/messages/kept.ts', `export { a } from '../kept.ts';`],
  ['packages/core/src/kept.test.ts', `import { it } from 'vitest';\nit('a', () => {});`],
  ['packages/react/src/kept.ts', `export { a } from '@messagewright/core';`],
  ['packages/react/src/kept.stories.tsx', `export default { title: 'a' };`],
  ['scripts/kept.ts', `console.log(1);`],
];

let found: Map<string, string[]>;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lint-rules-'));
  const config = JSON.parse(readFileSync(path.join(root, 'biome.json'), 'utf8'));
  writeFileSync(path.join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: undefined }));
  copyFileSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  for (const [file, code] of [...BROKEN, ...KEPT]) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${code}\n`);
  }
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, [biome, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  const report = JSON.parse(stdout) as {
    diagnostics: { category: string; severity: string; location: { path: string } }[];
  };
  found = new Map();
  for (const { category, severity, location } of report.diagnostics) {
    if (severity !== 'error') continue;
    const file = path.normalize(location.path);
    found.set(file, [...(found.get(file) ?? []), category.split('/').at(-1) ?? '']);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the lint rules', () => {
  it.each(BROKEN)('find what is wrong in %s: %s', (file, _code, rule) => {
    expect(found.get(file)).toContain(rule);
  });

  it.each(KEPT)('leave %s alone: %s', (file) => {
    expect(found.get(file)).toBeUndefined();
  });
});
