import { AROUND, imports, matching, type Rule, SOURCE, type Tree, target } from './tree.ts';

// Which folder may import which. What a package may import from other packages by name is a lint rule in biome.json,
// save for the sandbox, whose independence is asked for as a test.

interface Arrow {
  file: string;
  specifier: string;
  /** The imported file, from the root; undefined for a package. */
  to: string | undefined;
}

function arrows(tree: Tree): Arrow[] {
  return matching(tree, SOURCE).flatMap(([file, text]) =>
    imports(text).map((specifier) => ({ file, specifier, to: target(file, specifier) })),
  );
}

function forbid(
  name: string,
  breaks: (arrow: Arrow) => string | false | undefined,
  samples: Pick<Rule, 'bad' | 'good'>,
): Rule {
  return {
    name,
    find: (tree) =>
      arrows(tree).flatMap((arrow) => {
        const why = breaks(arrow);
        return why ? [`${arrow.file} imports ${arrow.specifier}: ${why}`] : [];
      }),
    ...samples,
  };
}

const WORKSPACE = /^(packages|apps)\/[^/]+\//;
const PROVIDER = /^packages\/core\/src\/providers\/([^/]+)\//;
const FORM = /^packages\/react\/src\/messages\/([^/]+)\//;

/** The part of a path that a pattern captures. */
const part = (pattern: RegExp, file: string | undefined) => file && pattern.exec(file)?.[1];

export const importRules: readonly Rule[] = [
  forbid(
    'a relative import stays inside its package',
    ({ file, to }) => {
      const home = WORKSPACE.exec(file)?.[0];
      return home && to && !to.startsWith(home) && 'use the public exports of the other package.';
    },
    {
      bad: [
        { 'apps/demo/src/a.ts': `import { b } from '../../../packages/core/src/b.ts';` },
        { 'packages/react/src/a.ts': `export * from '../../proxy/src/b.ts';` },
        { 'apps/sandbox/src/a.ts': `const b = await import('../../demo/src/b.ts');` },
      ],
      good: {
        'packages/core/src/messages/a.ts': `import { b } from '../b.ts';`,
        'apps/demo/src/a.ts': `import { b } from '@messagewright/core';`,
        'test/a.test.ts': `import { b } from '../packages/core/src/b.ts';`,
      },
    },
  ),
  forbid(
    'the sandbox is the other side of the wire',
    ({ file, specifier }) =>
      file.startsWith('apps/sandbox/') &&
      specifier.startsWith('@messagewright/') &&
      'it shares no code with us, tests included.',
    {
      bad: [
        { 'apps/sandbox/src/a.ts': `import type { Draft } from '@messagewright/core';` },
        {
          'apps/sandbox/src/a.test.ts': `import {\n  a,\n  b,\n} from '@messagewright/proxy/node';`,
        },
      ],
      good: { 'apps/sandbox/src/a.ts': `import { Hono } from 'hono'; // not @messagewright/core` },
    },
  ),
  forbid(
    'a provider never imports another provider',
    ({ file, to }) => {
      const [from, other] = [part(PROVIDER, file), part(PROVIDER, to)];
      return from && other && from !== other && 'move what they share out of both.';
    },
    {
      bad: [
        { 'packages/core/src/providers/b/limits.ts': `import { a } from '../a/limits.ts';` },
        { 'packages/core/src/providers/b/messages/x.ts': `import { a } from '../../a/x.ts';` },
      ],
      good: {
        'packages/core/src/providers/b/limits.ts': `import { a } from '../../limits/whatsapp.ts';`,
        'packages/core/src/providers/index.ts': `export * from './a/index.ts';`,
      },
    },
  ),
  forbid(
    'shared code of core imports a provider through the registry only',
    ({ file, to }) => {
      const own = /^packages\/core\/src\/(?!providers\/)/.test(file) && !AROUND.test(file);
      const entry = /^packages\/core\/src\/(index|providers)\.ts$/.test(file);
      return own && !entry && part(PROVIDER, to) && 'shared code takes a Provider object.';
    },
    {
      bad: [{ 'packages/core/src/decode.ts': `import { a } from './providers/a/index.ts';` }],
      good: {
        'packages/core/src/index.ts': `export { a } from './providers/a/index.ts';`,
        'packages/core/src/decode.test.ts': `import { a } from './providers/a/index.ts';`,
      },
    },
  ),
  forbid(
    'a message form never imports another message form',
    ({ file, to }) => {
      const [from, other] = [part(FORM, file), part(FORM, to)];
      return from && other && from !== other && 'what both need belongs to fields/ or preview/.';
    },
    {
      bad: [
        { 'packages/react/src/messages/a/a-form.tsx': `import { B } from '../b/b-form.tsx';` },
        { 'packages/react/src/messages/a/a.stories.tsx': `import { B } from '../b/b-form.tsx';` },
      ],
      good: {
        'packages/react/src/messages/a/a-form.tsx': `import { T } from '../../fields/text.tsx';`,
        'packages/react/src/messages/forms.ts': `import { A } from './a/a-form.tsx';`,
      },
    },
  ),
  forbid(
    'fields know no message',
    ({ file, to }) =>
      file.startsWith('packages/react/src/fields/') &&
      to?.startsWith('packages/react/src/messages/') &&
      'fields/ never imports messages/.',
    {
      bad: [{ 'packages/react/src/fields/a.tsx': `import { F } from '../messages/forms.ts';` }],
      good: { 'packages/react/src/fields/a.tsx': `import { F } from '../context/words.ts';` },
    },
  ),
  forbid(
    'a preview knows no form',
    ({ file, specifier, to }) => {
      const preview =
        /^packages\/react\/src\/(preview\/|messages\/.*-preview\.tsx$)/.test(file) &&
        !AROUND.test(file);
      const form =
        specifier === 'react-hook-form' ||
        /^packages\/react\/src\/(builder|fields|json)\//.test(to ?? '') ||
        /^packages\/react\/src\/context\/builder-/.test(to ?? '');
      return preview && form && 'a preview is a function of a message.';
    },
    {
      bad: [
        { 'packages/react/src/preview/a.tsx': `import { useWatch } from 'react-hook-form';` },
        {
          'packages/react/src/messages/a/a-preview.tsx': `import { B } from '../../fields/b.tsx';`,
        },
      ],
      good: {
        'packages/react/src/preview/a.tsx': `import { useWords } from '../context/words.tsx';`,
      },
    },
  ),
];
