import { EventEmitter, once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { Transform } from 'node:stream';

/** What a request may carry before it counts as an upload, in bytes. */
const smallRequest = 256 * 1024;

/** A line between the browser and the desk that can stand still, and break. */
export interface Relay extends AsyncDisposable {
  /** The desk's address, over this line. */
  url: string;
  /** Has uploads stand still; everything else goes on. */
  hold(): void;
  /**
   * Breaks the uploads, and lets no new connection through: a browser tries once more by itself where a
   * connection that it had used before is reset.
   */
  cut(): void;
  /** Lets everything through again. */
  mend(): void;
}

/** A line to an address on this machine. */
export async function createRelay(target: string): Promise<Relay> {
  const { hostname, port } = new URL(target);
  const lines = new Set<Socket>();
  let broken = false;
  let held = false;
  const line = new EventEmitter();
  const server = createServer((browser) => {
    if (broken) return void browser.resetAndDestroy();
    const desk = connect(Number(port), hostname);
    lines.add(browser);
    const gate = new Transform({
      async transform(chunk, _, done) {
        if (held && browser.bytesRead > smallRequest) await once(line, 'freed');
        done(null, chunk);
      },
    });
    browser.pipe(gate).pipe(desk).pipe(browser);
    for (const [one, other] of [
      [browser, desk],
      [desk, browser],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => {
        lines.delete(browser);
        other.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hold() {
      held = true;
    },
    cut() {
      broken = true;
      for (const each of lines) if (each.bytesRead > smallRequest) each.resetAndDestroy();
    },
    mend() {
      broken = false;
      held = false;
      line.emit('freed');
    },
    async [Symbol.asyncDispose]() {
      for (const each of lines) each.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
