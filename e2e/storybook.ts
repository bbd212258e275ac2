import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Serves the built Storybook on a free port, building it first where it is not there. */
export async function serveStorybook(): Promise<{ url: string; close(): Promise<void> }> {
  if (!existsSync(`${root}/storybook-static/index.html`)) {
    const { status } = spawnSync('pnpm', ['storybook:build'], { cwd: root, stdio: 'inherit' });
    if (status !== 0) throw new Error('Storybook could not be built.');
  }
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir: 'storybook-static' },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const url = server.resolvedUrls?.local[0] ?? '';
  return { url, close: () => server.close() };
}
