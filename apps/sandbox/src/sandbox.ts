import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type ApiId, apiEntries } from './apis/registry.ts';
import type { Fault } from './faults/fault.ts';
import { createFaultQueue } from './faults/fault-queue.ts';
import { createMemory, type Received, type ReceivedFilter } from './memory.ts';
import type { Pace } from './read-bytes.ts';
import { sandboxApp } from './sandbox-app.ts';
import { createShelf } from './shelf.ts';
import { createStatuses, type MessageStatus } from './statuses.ts';

/** The token that a sandbox takes when it is given none. */
export const defaultToken = 'sandbox-token';

const placeholders = ['YOUR_CONVERSATION_ID', 'VOTRE_CONVERSATION_ID'];

/** How a sandbox is set up; every member may be left out. */
export interface SandboxOptions {
  /** The port on loopback; 0, the default, takes a free one. */
  readonly port?: number;
  /** The token that every API asks for. */
  readonly token?: string;
  /**
   * Whether a conversation exists; by default ids that start with `conv_`, and the placeholders
   * that the documented examples use.
   */
  readonly knowsConversation?: (id: string) => boolean;
  /** How many of the latest requests are remembered; 1000 by default. */
  readonly capacity?: number;
  /** Bytes of the longest request body that is read; 1 MiB by default. LiveDesk takes more. */
  readonly bodyLimit?: number;
  /** Bytes in a second at which bodies are read; as fast as they come by default. */
  readonly bytesPerSecond?: number;
  readonly now?: () => Date;
}

/** The controls of a running sandbox, the same that stand under `/_sandbox`. */
export interface SandboxControl {
  /** Plays a fault on the next requests. */
  readonly addFault: (fault: Fault) => void;
  readonly clearFaults: () => void;
  /** How many bytes of a body are read in a second from now on; without a number, as it was set up. */
  readonly setPace: (bytesPerSecond?: number) => void;
  /** The faults that still wait. */
  readonly faults: () => readonly Fault[];
  /** Forgets what was received. */
  readonly clearReceived: (filter?: ReceivedFilter) => void;
  /** What has become of a message that was taken, now or at another moment, past or to come. */
  readonly statusOf: (api: ApiId, id: string, at?: Date) => MessageStatus | undefined;
}

/** A running sandbox. */
export interface Sandbox {
  /** Its origin, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** The base address of each API, for the configuration of a client. */
  readonly bases: Readonly<Record<ApiId, string>>;
  readonly control: SandboxControl;
  /** What was received until now, oldest first. */
  readonly received: (filter?: ReceivedFilter) => readonly Received[];
  /** Ends every connection, hanging ones too, and frees the port. */
  readonly close: () => Promise<void>;
}

/** Starts a sandbox on loopback; rejects when the port is taken. */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { capacity = 1000, now = () => new Date() } = options;
  const memory = createMemory(capacity);
  const statuses = createStatuses(capacity);
  const faults = createFaultQueue();
  const pace: Pace = { bytesPerSecond: options.bytesPerSecond };
  const setPace = (bytesPerSecond = options.bytesPerSecond) => {
    pace.bytesPerSecond = bytesPerSecond;
  };
  const app = sandboxApp({
    settings: {
      token: options.token ?? defaultToken,
      knowsConversation:
        options.knowsConversation ?? ((id) => id.startsWith('conv_') || placeholders.includes(id)),
      startedAt: now(),
      shelf: createShelf(),
    },
    memory,
    statuses,
    faults,
    bodyLimit: options.bodyLimit ?? 1_048_576,
    pace,
    setPace,
    now,
  });
  // Tests run client and sandbox in one process: its globals stay as they are.
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  await new Promise<void>((listening, refused) => {
    server.once('error', refused);
    server.listen(options.port ?? 0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    port,
    bases: Object.fromEntries(apiEntries.map(([id]) => [id, `${url}/${id}`])) as Record<
      ApiId,
      string
    >,
    control: {
      addFault: faults.add,
      clearFaults: faults.clear,
      faults: faults.list,
      setPace,
      clearReceived: memory.clear,
      statusOf: (api, id, at = now()) => statuses.of(api, id, at),
    },
    received: memory.list,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
