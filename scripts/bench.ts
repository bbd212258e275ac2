// Runs the benches one after the other, so that they do not take the machine from each other:
// `node scripts/bench.ts [part of a name]`.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [wanted = ''] = process.argv.slice(2);
const benches = globSync('bench/*.bench.ts', { cwd: root }).sort();

for (const bench of benches.filter((file) => path.basename(file).includes(wanted))) {
  console.log(`\n── ${bench}`);
  // Benches measure the sources, as tests run them; what is shipped is measured where a bench says so.
  const { status } = spawnSync(process.execPath, ['--conditions=@messagewright/source', bench], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
