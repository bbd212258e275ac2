import { describe, expect, it } from 'vitest';
import { fileRules } from './structure/file-rules.ts';
import { importRules } from './structure/import-rules.ts';
import { manifestRules } from './structure/manifest-rules.ts';
import { sourceRules } from './structure/source-rules.ts';
import { imports, readTree, withoutComments } from './structure/tree.ts';

const tree = readTree();

describe.each([...importRules, ...sourceRules, ...fileRules, ...manifestRules])(
  '$name',
  ({ find, bad, good }) => {
    it('holds in this repository', () => {
      expect(find(tree)).toEqual([]);
    });

    it.each(bad.map((files) => ({ files })))('is found broken where it is (%#)', ({ files }) => {
      expect(find(new Map(Object.entries(files)))).not.toEqual([]);
    });

    it('is not found broken where it is kept', () => {
      expect(find(new Map(Object.entries(good)))).toEqual([]);
    });
  },
);

describe('the import scanner', () => {
  it.each([
    [`import 'a';`, ['a']],
    [`import a from "a";\nimport * as b from 'b';`, ['a', 'b']],
    [`import type { A } from './a.ts';`, ['./a.ts']],
    [`import a, {\n  type B,\n  c as d,\n} from './a.ts';`, ['./a.ts']],
    [`export * from './a.ts'; export * as b from './b.ts';`, ['./a.ts', './b.ts']],
    [`export { a } from './a.ts';\nexport type { B } from './b.ts';`, ['./a.ts', './b.ts']],
    [`const a = await import('./a.ts');`, ['./a.ts']],
    [`// import 'a';\n/* import 'b'; */\nexport const c = 'd';`, []],
    [`const a = 'https://example.com'; import 'b';`, ['b']],
    [`export const from = 'a'; const x = { from: 'b' };`, []],
  ])('reads %j', (text, expected) => {
    expect(imports(text)).toEqual(expected);
  });

  it('keeps lines where they are when it drops comments', () => {
    expect(withoutComments(`a /* b\nc */ d // e\n'// f' \`/* g */\``)).toBe(
      `a     \n     d     \n'// f' \`/* g */\``,
    );
  });
});
