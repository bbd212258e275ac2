import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from './structure/tree.ts';

// pnpm leaves an optional package out of the lockfile without a word when it cannot be found at that moment. For a
// tool with one binary per platform that means: works where the lockfile was made, and nowhere else.

interface Installed {
  name: string;
  version: string;
  optionalDependencies?: Record<string, string>;
}

/** Every installed package, from the virtual store: folders of the form `<key>/node_modules/<name>`. */
function installed(): Installed[] {
  const store = path.join(root, 'node_modules/.pnpm');
  return readdirSync(store).flatMap((key) => {
    const modules = path.join(store, key, 'node_modules');
    if (!existsSync(modules)) return [];
    const names = readdirSync(modules, { withFileTypes: true }).flatMap((entry) =>
      entry.name.startsWith('@') && entry.isDirectory()
        ? readdirSync(path.join(modules, entry.name), { withFileTypes: true })
            .filter((scoped) => scoped.isDirectory())
            .map((scoped) => `${entry.name}/${scoped.name}`)
        : entry.isDirectory()
          ? [entry.name]
          : [],
    );
    return names.flatMap((name) => {
      const manifest = path.join(modules, name, 'package.json');
      return existsSync(manifest) ? [JSON.parse(readFileSync(manifest, 'utf8')) as Installed] : [];
    });
  });
}

/** What is declared optional and stands nowhere in the lockfile, as `package: missing`. */
function missing(packages: Installed[], lockfile: string): string[] {
  const locked = new Set(
    [...lockfile.matchAll(/^ {2}'?(@?[^@'\s]+)@[^\s:(']+[^\n]*:$/gm)].map((found) => found[1]),
  );
  return packages.flatMap(({ name, version, optionalDependencies = {} }) =>
    Object.keys(optionalDependencies)
      .filter((wanted) => !locked.has(wanted))
      .map((wanted) => `${name}@${version}: ${wanted}`),
  );
}

it('holds the optional packages of every platform', () => {
  const packages = installed();
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.some(({ optionalDependencies }) => optionalDependencies)).toBe(true);
  expect(missing(packages, readFileSync(path.join(root, 'pnpm-lock.yaml'), 'utf8'))).toEqual([]);
});

it('says what is missing', () => {
  const lockfile = `packages:\n\n  '@tool/linux@1.0.0':\n    resolution: {}\n\n  tool@1.0.0:\n    resolution: {}\n`;
  const tool = {
    name: 'tool',
    version: '1.0.0',
    optionalDependencies: { '@tool/linux': '1.0.0', '@tool/mac': '1.0.0' },
  };
  expect(missing([tool], lockfile)).toEqual(['tool@1.0.0: @tool/mac']);
});
