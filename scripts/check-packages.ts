// Checks the packages as they would be published: packs the built ones, lints the tarballs, unpacks them beside the
// dependencies that are installed already, imports every entry in plain Node and checks its types. Needs no network.
import { execFileSync } from 'node:child_process';
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

interface Manifest {
  name: string;
  exports: Record<string, unknown>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const place = mkdtempSync(path.join(tmpdir(), 'check-packages-'));
const modules = path.join(place, 'node_modules');

/** Runs a command and returns its output; throws with everything it said when it fails. */
function run(command: string, args: string[], cwd = place): string {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
      shell: process.platform === 'win32',
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  }
}

/** A tool of the root's dependencies, run by this Node. */
const tool = (file: string, ...args: string[]) =>
  run(process.execPath, [path.join(root, 'node_modules', file), ...args]);

function link(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  symlinkSync(realpathSync(from), to, 'junction');
}

/** Packs one package, lints the tarball, and unpacks it where an installer would. */
function unpack(folder: string): Manifest {
  const archives = path.join(place, 'archives', path.basename(folder));
  mkdirSync(archives, { recursive: true });
  run('pnpm', ['pack', '--pack-destination', archives], folder);
  const tarball = path.join(archives, readdirSync(archives)[0] ?? '');
  tool('publint/src/cli.js', 'run', tarball, '--strict');
  const styles = ['--exclude-entrypoints', './styles.css', './styles.unlayered.css'];
  tool('@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only', ...styles);
  run('tar', ['-xzf', tarball, '-C', archives]);
  const manifest = JSON.parse(
    readFileSync(path.join(archives, 'package/package.json'), 'utf8'),
  ) as Manifest;
  const strays = globSync('**/*.{test,stories,test-d}.*', { cwd: path.join(archives, 'package') });
  if (strays.length > 0) throw new Error(`${manifest.name} would publish ${strays.join(', ')}.`);
  const target = path.join(modules, manifest.name);
  mkdirSync(path.dirname(target), { recursive: true });
  run(process.platform === 'win32' ? 'move' : 'mv', [path.join(archives, 'package'), target]);
  const wanted = { ...manifest.dependencies, ...manifest.peerDependencies };
  for (const name of Object.keys(wanted).filter((name) => !name.startsWith('@messagewright/'))) {
    rmSync(path.join(modules, name), { force: true });
    link(path.join(folder, 'node_modules', name), path.join(modules, name));
  }
  return manifest;
}

/** The entries of a package that are modules, as a consumer writes them. */
function entries({ name, exports }: Manifest): string[] {
  return Object.keys(exports)
    .filter((key) => !/\.(css|json)$/.test(key))
    .map((key) => path.posix.join(name, key));
}

/** Imports each entry where it must load: plain Node, a worker, and where React is a server's. */
function importAll(all: string[]): void {
  const script = `for (const entry of ${JSON.stringify(all)}) {
    const found = Object.keys(await import(entry)).length;
    if (found === 0) throw new Error(entry + ' exports nothing.');
  }`;
  writeFileSync(path.join(place, 'import-all.mjs'), script);
  run(process.execPath, ['import-all.mjs']);
  const core = all.filter((entry) => entry.startsWith('@messagewright/core'));
  writeFileSync(
    path.join(place, 'import-core.mjs'),
    script.replace(JSON.stringify(all), JSON.stringify(core)),
  );
  run(process.execPath, ['--conditions=react-server', 'import-core.mjs']);
  const worker = `import { Worker } from 'node:worker_threads';
    new Worker(new URL('./import-core.mjs', import.meta.url)).on('error', (error) => { throw error; });`;
  writeFileSync(path.join(place, 'worker.mjs'), worker);
  run(process.execPath, ['worker.mjs']);
}

/** Type-checks the declarations as a strict consumer sees them. */
function checkTypes(all: string[]): void {
  for (const name of ['react', 'react-dom', 'node'])
    link(path.join(root, 'node_modules/@types', name), path.join(modules, '@types', name));
  const lines = all.map((entry, index) => `export * as entry${index} from '${entry}';`);
  writeFileSync(path.join(place, 'consumer.ts'), `${lines.join('\n')}\n`);
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    module: 'nodenext',
    moduleResolution: 'nodenext',
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: ['node'],
    skipLibCheck: false,
  };
  writeFileSync(
    path.join(place, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['consumer.ts'] }),
  );
  writeFileSync(path.join(place, 'package.json'), JSON.stringify({ type: 'module' }));
  tool('typescript/bin/tsc', '-p', path.join(place, 'tsconfig.json'));
}

try {
  const folders = globSync('packages/*', { cwd: root }).map((folder) => path.join(root, folder));
  const manifests = folders.map(unpack);
  const all = manifests.flatMap(entries);
  importAll(all);
  checkTypes(all);
  console.log(`Packed, linted, imported and type-checked: ${all.join(', ')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
