import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** Milliseconds that a vitest of its own may take to start on a busy machine. */
const patience = 60_000;

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs one test body in a vitest of its own and returns what it says; throws nothing. */
function verdict(body: string): string {
  const folder = mkdtempSync(path.join(root, 'node_modules/.no-console-'));
  try {
    writeFileSync(
      path.join(folder, 'sample.test.ts'),
      `import { expect, it, vi } from 'vitest';\nit('sample', () => { ${body} });\n`,
    );
    const config = `export default { test: { include: ['sample.test.ts'], setupFiles: ['${root}test/no-console.ts'] } };`;
    writeFileSync(path.join(folder, 'vitest.config.ts'), config);
    const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
    return execFileSync(process.execPath, [vitest, 'run', '--root', folder], {
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, NO_COLOR: '1' },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}${stderr}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it(
  'fails a test that prints, and says what it printed',
  () => {
    const said = verdict(`console.warn('spilled', { a: 1 }); expect(1).toBe(1);`);
    expect(said).toContain('console.warn: spilled {"a":1}');
    expect(said).toContain('1 failed');
  },
  patience,
);

it(
  'leaves a test alone that expects its output',
  () => {
    const said = verdict(
      `const spy = vi.spyOn(console, 'warn').mockImplementation(() => {}); console.warn('meant'); expect(spy).toHaveBeenCalledOnce(); spy.mockRestore();`,
    );
    expect(said).toContain('1 passed');
  },
  patience,
);
