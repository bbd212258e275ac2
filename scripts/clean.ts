// Removes the folders it is told, below the folder it is run in: `node clean.ts dist`.
import { rmSync } from 'node:fs';
import path from 'node:path';

for (const name of process.argv.slice(2)) {
  const folder = path.resolve(name);
  if (!folder.startsWith(process.cwd() + path.sep))
    throw new Error(`${name} is not below this folder.`);
  rmSync(folder, { recursive: true, force: true });
}
