import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { browserTests, typeTests, unitTests } from '../places.ts';
import { AROUND, matching, type Rule, root } from './tree.ts';

const LIMIT = 400;

/** Tables of data, which are as long as what they list. */
const TABLES =
  /\/dictionary\/|\/__fixtures__\/|\/limits\.ts$|\/samples[^/]*\.ts$|\/limits\/whatsapp[^/]*\.ts$|^pnpm-lock\.yaml$|\.md$/;

/** Names that a tool or a custom asks for. */
const GIVEN_NAMES =
  /^(README|LICENSE|CHANGELOG|CONTRIBUTING|SECURITY)(\.[a-z-]+)?(\.md)?$|^360dialog$|^__fixtures__$/;

const KEBAB = /^\.?[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;

const TEST_PLACES = [...unitTests, ...browserTests, ...typeTests];

/** The host that packages are fetched from on this machine: it must not travel with the code. */
function registryHost(): string | undefined {
  try {
    const address = execFileSync('npm', ['config', 'get', 'registry'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return new URL(address.trim()).host;
  } catch {
    return undefined;
  }
}

const host = registryHost();
// Put together here so that this file does not name what it looks for.
const machinePath = ['', 'work', 'main', 'a'].join('/');
const homePath = ['', 'home', 'someone', 'a'].join('/');
const publicRegistry = ['registry', 'npmjs', 'org'].join('.');

export const fileRules: readonly Rule[] = [
  {
    name: `no file is longer than ${LIMIT} lines`,
    find: (tree) =>
      matching(tree, /\.(ts|tsx|mjs|css|mdx)$/)
        .filter(([file]) => !AROUND.test(file) && !TABLES.test(file) && !file.startsWith('test/'))
        .flatMap(([file, text]) => {
          const lines = text.split('\n').length - 1;
          return lines > LIMIT ? [`${file} has ${lines} lines: split it by what it does.`] : [];
        }),
    bad: [
      { 'packages/core/src/a.ts': 'a\n'.repeat(LIMIT + 1) },
      { 'packages/react/src/a.css': 'a\n'.repeat(LIMIT + 1) },
    ],
    good: {
      'packages/core/src/a.ts': 'a\n'.repeat(LIMIT),
      'packages/core/src/a.test.ts': 'a\n'.repeat(LIMIT + 1),
      'packages/react/src/dictionary/en.ts': 'a\n'.repeat(LIMIT + 1),
    },
  },
  {
    name: 'files and folders are kebab-case and say what they hold',
    find: (tree) =>
      [...tree.keys()].flatMap((file) =>
        file
          .split('/')
          .filter((name) => !GIVEN_NAMES.test(name))
          .flatMap((name) => {
            if (!KEBAB.test(name)) return [`${file}: ${name} is not kebab-case.`];
            if (/^(utils?|helpers?|common|misc|shared)(\.|$)/.test(name))
              return [`${file}: ${name} says nothing; name it after what it holds.`];
            return [];
          }),
      ),
    bad: [
      { 'packages/react/src/TextField.tsx': '' },
      { 'packages/react/src/text_field.tsx': '' },
      { 'packages/react/src/utils.ts': '' },
      { 'packages/core/src/helpers/a.ts': '' },
    ],
    good: {
      'packages/core/src/providers/360dialog/limits.ts': '',
      'packages/react/src/text-field.browser.test.tsx': '',
      '.storybook/main.ts': '',
      'README.md': '',
    },
  },
  {
    name: 'every test file is run by a project',
    find: (tree) =>
      [...tree.keys()]
        .filter((file) => /\.(test|spec|test-d)\.[a-z]+$/.test(file))
        .filter((file) => !TEST_PLACES.some((place) => path.matchesGlob(file, place)))
        .map((file) => `${file} stands in no place of test/places.ts: it would never run.`),
    bad: [
      { 'packages/react/src/a.test.tsx': '' },
      { 'apps/demo/test/a.test.ts': '' },
      { 'packages/core/src/a.spec.ts': '' },
    ],
    good: {
      'packages/core/src/a.test.ts': '',
      'packages/react/src/a.browser.test.tsx': '',
      'packages/core/test/a.test-d.ts': '',
    },
  },
  {
    name: 'no file names this machine or where its packages come from',
    find: (tree) =>
      [...tree].flatMap(([file, text]) =>
        [
          /(?<![\w.~)\]}:/-])\/(work|root|home\/[a-z]+|Users\/[A-Za-z]+|tmp\/mw)\//,
          /registry\.[a-z]+\.(org|com|io)/,
          ...(host ? [new RegExp(host.replaceAll('.', '\\.'))] : []),
        ].flatMap((pattern) => {
          const found = pattern.exec(text)?.[0];
          return found ? [`${file} says "${found}".`] : [];
        }),
      ),
    bad: [
      { 'docs/a.md': `Look at ${machinePath}.` },
      { 'scripts/a.ts': `const home = '${homePath}';` },
      { 'docs/a.md': `from https://${publicRegistry}/react` },
      ...(host ? [{ '.npmrc': `registry=https://${host}/` }] : []),
    ],
    good: { 'docs/a.md': 'a path /v1/messages and an address https://example.com/work/a/' },
  },
  {
    name: 'the lockfile holds no address',
    find: (tree) =>
      matching(tree, /^(pnpm-lock\.yaml|package-lock\.json|yarn\.lock)$/).flatMap(
        ([file, text]) => {
          if (file !== 'pnpm-lock.yaml') return [`${file}: pnpm's lockfile is the only one.`];
          const found = /.*(https?:|tarball:|registry).*/.exec(text)?.[0];
          return found ? [`${file} says "${found.trim()}".`] : [];
        },
      ),
    bad: [
      { 'pnpm-lock.yaml': 'resolution: {tarball: a.tgz}' },
      { 'pnpm-lock.yaml': 'a: https://example.com' },
      { 'package-lock.json': '{}' },
    ],
    good: { 'pnpm-lock.yaml': 'resolution: {integrity: sha512-abc}' },
  },
  {
    name: 'component styles are imported, layered and prefixed',
    find(tree) {
      const folder = 'packages/react/src/';
      const index = `${folder}styles/index.css`;
      const imported = [...(tree.get(index) ?? '').matchAll(/@import\s+"([^"]+)"/g)].map((found) =>
        path.posix.join(path.posix.dirname(index), found[1] ?? ''),
      );
      return matching(tree, /^packages\/react\/src\/.*\.css$/).flatMap(([file, text]) => {
        if (file === index) {
          return imported.filter((name) => !tree.has(name)).map((name) => `${file}: no ${name}.`);
        }
        const code = withoutCssComments(text);
        const findings: string[] = [];
        if (!imported.includes(file)) findings.push(`${file} is not imported by ${index}.`);
        if (!/^\s*(@layer mw\.[a-z]+(,\s*mw\.[a-z]+)*\s*[{;]\s*)/.test(code))
          findings.push(`${file} does not begin with a layer of ours.`);
        for (const [, name = ''] of code.matchAll(/[^\w)]\.(-?[_a-zA-Z][\w-]*)(?=[^;{}]*\{)/g)) {
          if (!name.startsWith('mw-')) findings.push(`${file}: .${name} lacks the prefix mw-.`);
        }
        return findings;
      });
    },
    bad: [
      { 'packages/react/src/a.css': '@layer mw.components { .mw-a { color: red } }' },
      {
        'packages/react/src/styles/index.css': '@import "../a.css";',
        'packages/react/src/a.css': '.mw-a { color: red }',
      },
      {
        'packages/react/src/styles/index.css': '@import "../a.css";',
        'packages/react/src/a.css': '@layer mw.components { .mw-a .b { color: red } }',
      },
      { 'packages/react/src/styles/index.css': '@import "../gone.css";' },
    ],
    good: {
      'packages/react/src/styles/index.css': '@import "../a.css";',
      'packages/react/src/a.css':
        '/* .x */ @layer mw.components { .mw-a:hover > .mw-b { inset: 0.5px; margin: .5em } }',
    },
  },
];

function withoutCssComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '');
}
