import { existsSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { createServer as createVite } from 'vite';

/** Serves the app's own files. */
export interface AppFiles {
  readonly listener: RequestListener;
  close(): Promise<void>;
}

const home = fileURLToPath(new URL('..', import.meta.url));
const built = fileURLToPath(new URL('../dist', import.meta.url));

/** The sources, compiled as they are asked for; the page follows every change. */
export async function sourceFiles(server: Server): Promise<AppFiles> {
  const vite = await createVite({
    root: home,
    appType: 'spa',
    clearScreen: false,
    logLevel: 'warn',
    server: { middlewareMode: true, ws: { server } },
  });
  return {
    listener: (request, response) => vite.middlewares(request, response),
    close: () => vite.close(),
  };
}

const policy = (files: readonly string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    // What people send each other stands anywhere; no address of it is asked for over plain HTTP.
    // `blob:` is what was chosen on this device, and `files` what the sandbox on it serves back.
    ["img-src 'self' data: blob: https:", ...files].join(' '),
    ["media-src 'self' blob: https:", ...files].join(' '),
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/**
 * What `vite build` wrote, under a content security policy that lets the page show files from the origins
 * in `files`. Throws where nothing has been built.
 */
export function builtFiles(files: readonly string[] = []): AppFiles {
  if (!existsSync(built)) throw new Error('The demo is not built yet: run its build script first.');
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('content-security-policy', policy(files));
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'no-referrer');
  });
  app.use(serveStatic({ root: built }));
  return {
    listener: getRequestListener(app.fetch, { overrideGlobalObjects: false }),
    close: async () => {},
  };
}
