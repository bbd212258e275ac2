import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { UploadGauge } from '@messagewright/proxy';
import { createSandbox, defaultToken, type Sandbox } from '@messagewright/sandbox';
import { type AppFiles, builtFiles, sourceFiles } from './app-files.ts';
import { deskAccounts } from './desk-accounts.ts';
import { apiPath, createDeskApi } from './desk-api.ts';
import { sandboxStatus } from './desk-status.ts';
import { sandboxTemplates } from './desk-templates.ts';
import { listen } from './listen.ts';
import { createSandboxTrials } from './sandbox-trials.ts';
import { type DeskSettings, deskEnv, type Env, readSettings } from './settings.ts';

/** How a demo is started; every member may be left out. */
export interface DemoOptions {
  /** The port on loopback, or the next free one; 0 takes any. Default: 5173. */
  readonly port?: number | undefined;
  /** The sandbox's port. Default: any. */
  readonly sandboxPort?: number | undefined;
  /** How fast the sandbox reads what it is sent, so that uploads take their time. Default: as fast as it can. */
  readonly bytesPerSecond?: number | undefined;
  /** Counts what the proxy holds of uploads. */
  readonly gauge?: UploadGauge | undefined;
  /** Milliseconds that one send may take. */
  readonly deadlineMs?: number | undefined;
  /** What stands in for `.env` and the variables of the process. */
  readonly env?: Env | undefined;
  /** The credential for the sandbox. Default: the one it takes. */
  readonly token?: string | undefined;
  /** `source` compiles the app as it is asked for; `built` serves what the build wrote. Default: `source`. */
  readonly app?: 'source' | 'built' | undefined;
}

/** A demo that runs. */
export interface Demo {
  /** The one address to open: `http://127.0.0.1:5173`. */
  readonly url: string;
  /** The other side; absent where the desk sends to the real API. */
  readonly sandbox?: Sandbox | undefined;
  /** Ends every server that was started, and every connection. */
  close(): Promise<void>;
}

/** Starts the desk with its proxy, and the sandbox it sends to. Rejects with one sentence where it cannot. */
export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const read = readSettings(options.env ?? deskEnv());
  const settings: DeskSettings = { ...read, deadlineMs: options.deadlineMs ?? read.deadlineMs };
  const server = createServer();
  const sandbox =
    settings.target === 'sandbox'
      ? await createSandbox({
          port: options.sandboxPort ?? 0,
          ...(options.bytesPerSecond && { bytesPerSecond: options.bytesPerSecond }),
        })
      : undefined;
  let files: AppFiles | undefined;
  const close = async () => {
    // Together: the page's own line to the compiler keeps the server open until the compiler lets go.
    await Promise.all([closed(server), files?.close(), sandbox?.close()]);
  };
  try {
    const token = options.token ?? defaultToken;
    const api = createDeskApi(settings, {
      accounts: deskAccounts(settings, sandbox && { bases: sandbox.bases, token }),
      gauge: options.gauge,
      trials: sandbox && createSandboxTrials(sandbox.control),
      templates: sandbox && sandboxTemplates(),
      statusOf: sandbox && sandboxStatus(sandbox),
    });
    files =
      options.app === 'built'
        ? builtFiles(sandbox ? [sandbox.url] : [])
        : await sourceFiles(server);
    route(server, api, files);
    const port = await listen(server, options.port ?? read.port);
    return { url: `http://127.0.0.1:${port}`, sandbox, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The proxy and the app on one origin, so that the page needs no address and no permission. */
function route(server: Server, api: (request: Request) => Promise<Response>, files: AppFiles) {
  const answer = getRequestListener(api, { overrideGlobalObjects: false });
  server.on('request', (request, response) => {
    if (apiPath.test(request.url ?? '')) answer(request, response);
    else files.listener(request, response);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
