import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How many ports after the first are tried. */
const tries = 20;

/** Listens on loopback, on the port or the next free one; 0 takes any. Resolves with the port; rejects where none is free. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let next = port; ; next += 1) {
    try {
      await listenOn(server, next);
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || next >= port + tries) throw error;
    }
  }
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error) => reject(error);
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve();
    });
  });
}
