import {
  type AccountOptions,
  createProxy,
  type ProxyEvent,
  type UploadGauge,
} from '@messagewright/proxy';
import { createUndiciSend } from '@messagewright/proxy/node';
import { deskProviders } from './desk-accounts.ts';
import { type DeskStatus, readStatusQuery } from './desk-status.ts';
import type { DeskTemplates } from './desk-templates.ts';
import type { SandboxTrials } from './sandbox-trials.ts';
import type { DeskSettings } from './settings.ts';

/** Where messages go, and what is known there. */
export interface Upstream {
  readonly accounts: readonly AccountOptions[];
  /** Counts what the proxy holds of uploads. */
  readonly gauge?: UploadGauge | undefined;
  /** What can be tried there. */
  readonly trials?: SandboxTrials | undefined;
  /** The templates that can be chosen there. */
  readonly templates?: DeskTemplates | undefined;
  /** What becomes of messages there. */
  readonly statusOf?: DeskStatus | undefined;
}

/** Answers what the page asks of its own origin. */
export type DeskApi = (request: Request) => Promise<Response>;

/** The paths that the desk's API answers; the app has all others. */
export const apiPath = /^\/(api|desk)\//;

/** The proxy under `/api`, and under `/desk` what the page needs to know of its server. No secret is in either. */
export function createDeskApi(
  { target, conversation, number, birdNumber, livedeskConversation, deadlineMs }: DeskSettings,
  { accounts, gauge, trials, templates = {}, statusOf }: Upstream,
): DeskApi {
  const send = createUndiciSend();
  const proxy = createProxy({
    basePath: '/api',
    providers: deskProviders,
    accounts,
    send: trials?.wrap(send) ?? send,
    deadlineMs,
    uploads: { gauge },
    onEvent: reportFault,
  });
  const facts = {
    target,
    conversations: listOf(conversation),
    numbers: listOf(number),
    birdNumbers: listOf(birdNumber),
    livedeskConversations: listOf(livedeskConversation),
  };
  const own: Readonly<Record<string, DeskApi | undefined>> = {
    '/desk/facts': async () => fresh(facts),
    '/desk/templates': async () => fresh(templates),
    '/desk/status': async (request) => {
      const known = request.method === 'GET' ? statusOf?.(...readStatusQuery(request)) : undefined;
      return known ? fresh(known) : new Response(null, { status: 404 });
    },
    '/desk/trial': trials?.answer,
  };
  return (request) => (own[new URL(request.url).pathname] ?? proxy)(request);
}

function listOf(given: string | undefined): string[] | null {
  return given === undefined ? null : [given];
}

function fresh(body: object): Response {
  return Response.json(body, { headers: { 'cache-control': 'no-store' } });
}

/** Refusals are the page's to show; a fault of the proxy itself is the developer's. */
function reportFault(event: ProxyEvent): void {
  if (event.event === 'failed') process.stderr.write(`${JSON.stringify(event)}\n`);
}
