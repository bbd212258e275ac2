import { AROUND, matching, type Rule, SOURCE, type Tree, withoutComments } from './tree.ts';

// What a source may say where. Rules of the language itself (no default export, no enum, no any …) are in biome.json.

const NODE_FILE = 'packages/core/src/node.ts';
const MESSAGE_FOLDER = /^packages\/core\/src\/messages\/([a-z-]+)\.ts$/;

/** Where a provider may be named: registries, words, tests and stories. */
const MAY_NAME_PROVIDERS = /\/dictionary\/|\/registry\.ts$|\/providers\.ts$/;

function providerIds(tree: Tree): string[] {
  const declared = /type ProviderId =([^;]+);/.exec(tree.get(NODE_FILE) ?? '')?.[1] ?? '';
  return [...declared.matchAll(/'([^']+)'/g)].map((found) => found[1] ?? '');
}

/**
 * The names of the message types' files; shared parts of that folder are no types, but no harm either.
 * `custom` is left out: shared code may ask whether a payload is of no type that we know.
 */
function messageTypes(tree: Tree): string[] {
  return [...tree.keys()]
    .flatMap((file) => MESSAGE_FOLDER.exec(file)?.[1] ?? [])
    .filter((type) => type !== 'custom');
}

/** Each line of the code that matches, as `file:line: why (line)`. */
function lines(file: string, code: string, pattern: RegExp, why: string): string[] {
  return code
    .split('\n')
    .flatMap((line, index) =>
      pattern.test(line) ? [`${file}:${index + 1}: ${why} (${line.trim()})`] : [],
    );
}

const types = { [NODE_FILE]: `export type ProviderId = 'one' | '3two';` };
const messages = { 'packages/core/src/messages/list.ts': '' };

export const sourceRules: readonly Rule[] = [
  {
    name: 'react and proxy name no provider',
    find(tree) {
      const ids = providerIds(tree);
      const named = new RegExp(`(?<![\\w-])(${ids.join('|')})(?![\\w-])`, 'i');
      return matching(tree, /^packages\/(react|proxy)\/src\/.*\.tsx?$/)
        .filter(([file]) => ids.length > 0 && !AROUND.test(file) && !MAY_NAME_PROVIDERS.test(file))
        .flatMap(([file, text]) =>
          lines(file, withoutComments(text), named, 'which table of the provider holds the fact?'),
        );
    },
    bad: [
      { ...types, 'packages/react/src/a.tsx': `if (provider.id === 'one') show();` },
      { ...types, 'packages/proxy/src/a.ts': `const body = options.One;` },
      { ...types, 'packages/proxy/src/a.ts': `const body = options["3two"];` },
    ],
    good: {
      ...types,
      'packages/react/src/a.tsx': `// as one does\nconst someone = 'bone';`,
      'packages/react/src/a.test.ts': `const id = 'one';`,
      'packages/react/src/dictionary/en.ts': `const label = { one: 'One' };`,
      'packages/core/src/a.ts': `const id = 'one';`,
    },
  },
  {
    name: 'shared code branches on no message type',
    find(tree) {
      const names = messageTypes(tree).join('|');
      const branch = new RegExp(
        `(\\bmessage\\.|(?<!\\.)\\b)type\\s*[!=]==\\s*'(${names})'|switch \\([^)]*message\\.type\\)`,
      );
      const shared =
        /^packages\/(core\/src\/(?!messages\/|providers\/|parts\/)|react\/src\/(?!messages\/)|proxy\/src\/)/;
      return matching(tree, shared)
        .filter(([file]) => names && SOURCE.test(file) && !AROUND.test(file))
        .flatMap(([file, text]) =>
          lines(file, withoutComments(text), branch, 'make it a Record<MessageType, …>.'),
        );
    },
    bad: [
      { ...messages, 'packages/react/src/builder/a.tsx': `if (draft.message.type === 'list') {}` },
      { ...messages, 'packages/proxy/src/a.ts': `switch (draft.message.type) {\n}` },
    ],
    good: {
      ...messages,
      'packages/react/src/builder/a.tsx': `if (message.type === wanted && x.type === 'list') {}`,
      'packages/react/src/messages/list/a.tsx': `if (message.type === 'list') {}`,
    },
  },
  {
    name: 'no text becomes markup or code, no check is switched off',
    find: (tree) =>
      matching(tree, /\.(ts|tsx|mjs|css|json)$/)
        .filter(([file]) => !file.startsWith('test/'))
        .flatMap(([file, text]) =>
          lines(
            file,
            text,
            /\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write\b|biome-ignore|@ts-nocheck|eslint-disable/,
            'never.',
          ),
        ),
    bad: [
      { 'packages/react/src/a.ts': `element.innerHTML = text;` },
      { 'apps/demo/src/a.ts': `// biome-ignore lint: because` },
      { 'packages/react/src/a.css': `/* biome-ignore lint: because */` },
    ],
    good: { 'packages/react/src/a.ts': `element.textContent = text;` },
  },
];
