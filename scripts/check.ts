// Everything that must hold before a change lands, the quick first: `node scripts/check.ts`. Each step is a script of
// package.json and runs alone too (`pnpm lint`, `pnpm e2e`, …). Stops at the first step that fails.
import { type ChildProcess, spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

const STEPS = [
  'lint',
  'typecheck',
  'test:all',
  'build',
  'check:packages',
  'storybook:build',
  'e2e',
] as const;

/** The lines with which vitest closes a run. They are said again at the end, where a reader looks. */
const CLOSING = /^\s*(Test Files|Tests|Start at|Duration)\s/;
// biome's rule on control characters is right for user text; here they are what terminals use for colour.
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

let child: ChildProcess | undefined;

/** Runs one script, passing its output on; resolves with its exit code and vitest's closing lines. */
function run(script: string): Promise<{ code: number; closing: string[] }> {
  return new Promise((resolve) => {
    const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
    const running = spawn('pnpm', ['run', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...colour },
      shell: process.platform === 'win32',
    });
    child = running;
    let tail = '';
    running.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      tail = (tail + chunk.toString()).slice(-4000);
    });
    running.on('error', (error) => {
      console.error(`${script} did not start: ${error.message}`);
      resolve({ code: 1, closing: [] });
    });
    running.on('close', (code, signal) => {
      const lines = tail.replace(COLOUR, '').split('\n');
      resolve({
        code: signal ? 1 : (code ?? 1),
        closing: lines.filter((line) => CLOSING.test(line)),
      });
    });
  });
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    child?.kill(signal);
    process.exitCode = 1;
  });
}

const report: string[] = [];
const summary: string[] = [];
let failed: string | undefined;

for (const step of STEPS) {
  console.log(`\n── ${step} ${'─'.repeat(70 - step.length)}`);
  const start = performance.now();
  const { code, closing } = await run(step);
  summary.push(...closing);
  report.push(
    `${code === 0 ? '✓' : '✗'} ${step.padEnd(18)}${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s`,
  );
  if (code !== 0) {
    failed = step;
    break;
  }
}

console.log(`\n${report.join('\n')}\n`);
if (summary.length > 0) console.log(`${summary.join('\n')}\n`);
console.log(failed ? `Failed: ${failed}` : 'Everything passed.');
process.exitCode = failed ? 1 : 0;
