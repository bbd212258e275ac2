import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserCommand } from 'vitest/node';

/** What reached the canary: a server of this machine's that nothing has a reason to ask. */
const seen: string[] = [];
let server: Server | undefined;

/** Starts the canary and gives its address; forgets what reached it before. */
export const startCanary: BrowserCommand<[]> = async () => {
  seen.length = 0;
  server ??= await listening();
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
};

/** What reached the canary since it was started: connections, and paths that were asked for. */
export const canaryRequests: BrowserCommand<[]> = () => [...seen];

function listening(): Promise<Server> {
  const started = createServer((request, response) => {
    seen.push(request.url ?? '');
    response.writeHead(204).end();
  });
  started.on('connection', () => seen.push('connection'));
  started.unref();
  return new Promise((resolve) => started.listen(0, '127.0.0.1', () => resolve(started)));
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    startCanary(): Promise<string>;
    canaryRequests(): Promise<string[]>;
  }
}
