import { digishare } from '@messagewright/core';
import { createProxy, type ProxyEvent } from '@messagewright/proxy';
import { createUndiciSend } from '@messagewright/proxy/node';
import type { SandboxTrials } from './sandbox-trials.ts';
import type { DeskSettings } from './settings.ts';

/** Where messages go, and with which credential. */
export interface Upstream {
  readonly token: string;
  /** The sandbox's address; absent for the provider's own. */
  readonly base?: string | undefined;
  /** What can be tried there. */
  readonly trials?: SandboxTrials | undefined;
}

/** Answers what the page asks of its own origin. */
export type DeskApi = (request: Request) => Promise<Response>;

/** What the sandbox is for is trying things, so everything may be tried there. */
const allowances = {
  sandbox: { extra: true, custom: true, options: true },
  live: { options: true },
} as const;

/** The paths that the desk's API answers; the app has all others. */
export const apiPath = /^\/(api|desk)\//;

/** The proxy under `/api`, and under `/desk` what the page needs to know of its server. No secret is in either. */
export function createDeskApi(
  { target, conversation, deadlineMs }: DeskSettings,
  { base, token, trials }: Upstream,
): DeskApi {
  const send = createUndiciSend();
  const allow = allowances[target];
  const proxy = createProxy({
    basePath: '/api',
    providers: [digishare],
    accounts: [{ id: target, provider: digishare.id, credentials: { token }, base, allow }],
    send: trials?.wrap(send) ?? send,
    deadlineMs,
    onEvent: reportFault,
  });
  const facts = { target, conversations: conversation === undefined ? null : [conversation] };
  const own: Readonly<Record<string, DeskApi | undefined>> = {
    '/desk/facts': async () => Response.json(facts, { headers: { 'cache-control': 'no-store' } }),
    '/desk/trial': trials?.answer,
  };
  return (request) => (own[new URL(request.url).pathname] ?? proxy)(request);
}

/** Refusals are the page's to show; a fault of the proxy itself is the developer's. */
function reportFault(event: ProxyEvent): void {
  if (event.event === 'failed') process.stderr.write(`${JSON.stringify(event)}\n`);
}
