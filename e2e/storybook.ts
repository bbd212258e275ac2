import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds Storybook and serves it on a free port: pictures show what is written, not what was built last. */
export async function serveStorybook(): Promise<{ url: string; close(): Promise<void> }> {
  const { status } = spawnSync('pnpm', ['storybook:build'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('Storybook could not be built.');
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
