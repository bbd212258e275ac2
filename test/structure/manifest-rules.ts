import path from 'node:path';
import { matching, type Rule, type Tree } from './tree.ts';

interface Manifest {
  name?: string;
  version?: string;
  private?: boolean;
  license?: string;
  type?: string;
  exports?: Record<string, string | Record<string, string>>;
}

const MANIFEST = /^packages\/[^/]+\/package\.json$/;

function manifests(tree: Tree): [file: string, manifest: Manifest][] {
  return matching(tree, MANIFEST).map(([file, text]) => [file, JSON.parse(text) as Manifest]);
}

/** The built file that a source file becomes; style sheets are bundled under names of their own. */
function built(source: string): string {
  return source.replace('./src/', './dist/').replace(/\.tsx?$/, '.js');
}

function entryFindings(tree: Tree, file: string, key: string, entry: Record<string, string>) {
  const { '@messagewright/source': source, types, default: main } = entry;
  if (source === undefined) return [`${file}: ${key} has no source for this repository's tools.`];
  const findings: string[] = [];
  if (Object.keys(entry)[0] !== '@messagewright/source')
    findings.push(`${file}: ${key} must name its source first, or another condition wins.`);
  if (!tree.has(path.posix.join(path.posix.dirname(file), source)))
    findings.push(`${file}: ${key} names ${source}, which does not exist.`);
  if (source.endsWith('.css')) return findings;
  if (main !== built(source)) findings.push(`${file}: ${key} should be built to ${built(source)}.`);
  if (types !== built(source).replace(/\.js$/, '.d.ts'))
    findings.push(`${file}: ${key} has the types of another file.`);
  return findings;
}

const manifest = (more: Manifest) =>
  JSON.stringify({ name: 'a', version: '1.0.0', license: 'MIT', type: 'module', ...more });

const entry = {
  '@messagewright/source': './src/index.ts',
  types: './dist/index.d.ts',
  default: './dist/index.js',
};

export const manifestRules: readonly Rule[] = [
  {
    name: 'every export has a source, and is built from it',
    find: (tree) =>
      manifests(tree).flatMap(([file, { exports = {} }]) =>
        Object.entries(exports).flatMap(([key, value]) =>
          typeof value === 'string' ? [] : entryFindings(tree, file, key, value),
        ),
      ),
    bad: [
      { 'packages/a/package.json': manifest({ exports: { '.': entry } }) },
      {
        'packages/a/src/index.ts': '',
        'packages/a/package.json': manifest({
          exports: { '.': { ...entry, default: './dist/other.js' } },
        }),
      },
      {
        'packages/a/src/index.ts': '',
        'packages/a/package.json': manifest({
          exports: { '.': { types: entry.types, '@messagewright/source': './src/index.ts' } },
        }),
      },
    ],
    good: {
      'packages/a/src/index.ts': '',
      'packages/a/package.json': manifest({
        exports: { '.': entry, './package.json': './package.json' },
      }),
    },
  },
  {
    name: 'packages are ES modules under MIT and share one version',
    find(tree) {
      const all = manifests(tree);
      return all.flatMap(([file, { license, type, version }]) => {
        if (license !== 'MIT') return [`${file}: the licence is not MIT.`];
        if (type !== 'module') return [`${file}: not an ES module.`];
        if (version !== all[0]?.[1].version) return [`${file}: a version of its own.`];
        return [];
      });
    },
    bad: [
      { 'packages/a/package.json': manifest({ license: 'ISC' }) },
      {
        'packages/a/package.json': manifest({}),
        'packages/b/package.json': manifest({ version: '2.0.0' }),
      },
    ],
    good: {
      'packages/a/package.json': manifest({}),
      'packages/b/package.json': manifest({}),
    },
  },
];
