import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createProxy } from '../create-proxy.ts';
import { invalidOption } from '../invalid-option.ts';
import type { ProxyOptions } from '../options.ts';
import { isLoopback } from '../principal.ts';
import type { SendPort } from '../send-port.ts';
import { defaultUploadDeadlineMs } from '../uploads/upload-limits.ts';
import { createUndiciSend } from './undici-send.ts';

/** A proxy and the address it listens on. */
export interface ServeOptions extends Omit<ProxyOptions, 'send'> {
  /** Default: 127.0.0.1. Anything but loopback needs `authorize`. */
  hostname?: string | undefined;
  /** Default: a free one. */
  port?: number | undefined;
  /** Default: `createUndiciSend()`. */
  send?: SendPort | undefined;
}

/** A proxy that listens. */
export interface ProxyServer {
  /** `http://127.0.0.1:8787` */
  url: string;
  port: number;
  /** Stops listening; resolves when the requests that run have been answered. */
  close(): Promise<void>;
}

/** Serves a proxy over HTTP. Rejects where the options are bad or the port is taken. */
export async function serveProxy(options: ServeOptions): Promise<ProxyServer> {
  const { hostname = '127.0.0.1', port = 0, send = createUndiciSend(), ...rest } = options;
  if (!options.authorize && !isLoopback(hostname)) {
    throw invalidOption(`without authorize it listens on loopback only, not on ${hostname}.`);
  }
  const handle = createProxy({ ...rest, send });
  let closing = false;
  const server = createAdaptorServer({
    async fetch(request) {
      const response = await handle(request);
      // A connection that is kept alive would keep the server from closing.
      if (closing) response.headers.set('connection', 'close');
      return response;
    },
    // The platform's Request and Response belong to the host; they stay as they are.
    overrideGlobalObjects: false,
    serverOptions: {
      headersTimeout: 5000,
      // Uploads have their own, shorter deadline, and so have other bodies.
      requestTimeout: (options.uploads?.deadlineMs ?? defaultUploadDeadlineMs) + 30_000,
      keepAliveTimeout: 5000,
      connectionsCheckingInterval: 500,
      maxHeaderSize: 8192,
    },
  }) as Server;
  server.maxConnections = 1024;
  await listening(server, hostname, port);
  const address = server.address() as AddressInfo;
  const close = () => {
    closing = true;
    return closed(server);
  };
  const host = hostname.includes(':') ? `[${hostname}]` : hostname;
  return { url: `http://${host}:${address.port}`, port: address.port, close };
}

async function listening(server: Server, hostname: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function closed(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
