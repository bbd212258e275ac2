import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';

/** A request as it arrived, read off the socket by hand. */
export interface Arrived {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** What the far side does with a connection; it is called once a request is complete. */
export type Script = (socket: Socket, request: Arrived) => void;

/** A far side on loopback that does exactly what its script says, well-formed or not. */
export interface Upstream {
  base: string;
  port: number;
  /** Complete requests, in order: the truth that outcomes are held against. */
  arrived: Arrived[];
  connections(): number;
  play(script: Script): void;
  /** Resolves when that many requests are complete. */
  seen(count: number): Promise<void>;
  close(): Promise<void>;
}

/** The answer of a well-behaved provider. */
export function accept(socket: Socket): void {
  respond(socket, 200, { id: 'msg_1', status: 'queued' });
}

/** A whole JSON answer with a status. */
export function respond(
  socket: Socket,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const lines = Object.entries({
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(text)),
    connection: 'close',
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} Whatever\r\n${lines.join('')}\r\n${text}`);
}

/** Starts a far side that accepts everything until it is told otherwise. */
export async function startUpstream(onConnection?: (socket: Socket) => void): Promise<Upstream> {
  const arrived: Arrived[] = [];
  const sockets = new Set<Socket>();
  const waiting = new Set<() => void>();
  let connections = 0;
  let script: Script = accept;
  const server: Server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    if (onConnection) {
      onConnection(socket);
      return;
    }
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      const request = parse(text);
      if (!request) return;
      text = '';
      arrived.push(request);
      for (const check of waiting) check();
      script(socket, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    port,
    arrived,
    connections: () => connections,
    play(next) {
      script = next;
    },
    seen: (count) =>
      new Promise((resolve) => {
        const check = () => {
          if (arrived.length < count) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** A port on which nobody listens. */
export async function closedPort(): Promise<number> {
  const upstream = await startUpstream();
  await upstream.close();
  return upstream.port;
}

function parse(text: string): Arrived | undefined {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [first = '', ...lines] = text.slice(0, end).split('\r\n');
  const [method = '', path = ''] = first.split(' ');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const body = text.slice(end + 4);
  if (body.length < Number(headers['content-length'] ?? 0)) return undefined;
  return { method, path, headers, body: Buffer.from(body, 'latin1').toString('utf8') };
}
