// Tries far more random drafts on the published schemas than a test run has time for:
// `node scripts/fuzz.ts [drafts for each provider]`. FUZZ_SEED repeats a run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [runs = '10000'] = process.argv.slice(2);

const { status } = spawnSync(
  'pnpm',
  ['exec', 'vitest', 'run', '--project', 'unit', '--reporter', 'verbose', 'published-schema'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, FUZZ_RUNS: runs },
    shell: process.platform === 'win32',
  },
);
process.exitCode = status ?? 1;
