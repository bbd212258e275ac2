import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

describe('README', () => {
  const readme = read('README.md');

  it('shows the example that is type-checked and opened in Chromium, in ten lines', () => {
    const example = read('docs/examples/embed.tsx');
    expect(readme).toContain(`\`\`\`tsx\n${example}\`\`\``);
    expect(example.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
  });

  it('links only to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) =>
      String(link),
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !existsSync(new URL(link, root)))).toEqual([]);
  });

  it('names the commands that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/`npm (?:run )?([\w:]+)`/g)].map(([, name]) => String(name));
    expect(named).toEqual(expect.arrayContaining(['start', 'test']));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the packages', () => {
  it('have a README that shows what the first page shows', () => {
    expect(read('packages/react/README.md')).toContain(read('docs/examples/embed.tsx'));
    const [, snippet = ''] = /```ts\n([\s\S]+?)```/.exec(read('README.md')) ?? [];
    expect(snippet).toContain('checkPayload');
    expect(read('packages/core/README.md')).toContain(snippet);
  });
});

describe('the pages of docs', () => {
  const pages = globSync('docs/*.md', { cwd: root });

  it('show the example for files as it is type-checked and opened in Chromium', () => {
    const example = read('docs/examples/files.tsx');
    expect(read('docs/embedding.md')).toContain(`\`\`\`tsx\n${example}\`\`\``);
  });

  it.each(pages)('%s links only to files and headings that are there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link]) =>
      String(link),
    );
    const broken = links.filter((link) => {
      const target = new URL(link, new URL(page, root));
      if (!existsSync(target)) return true;
      return target.hash !== '' && !headings(readFileSync(target, 'utf8')).includes(target.hash);
    });
    expect(broken).toEqual([]);
  });

  /** Anchors as hosts of Markdown make them. */
  function headings(text: string): string[] {
    return [...text.matchAll(/^#+ (.+)$/gm)].map(
      ([, heading = '']) =>
        `#${heading
          .toLowerCase()
          .replace(/[^\w\s-]/g, '')
          .replaceAll(' ', '-')}`,
    );
  }
});
