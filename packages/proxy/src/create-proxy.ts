import { type Context, Hono, type Next } from 'hono';
import { toResponse } from './answer.ts';
import type { AppEnv } from './app-env.ts';
import type { ProxyOptions } from './options.ts';
import { checkOrigin, corsHeaders, preflight } from './origin-check.ts';
import { identify } from './principal.ts';
import { type ProblemSlug, problemDocument } from './problem.ts';
import { Refusal } from './refusal.ts';
import { getProviders } from './routes/get-providers.ts';
import { getSend } from './routes/get-send.ts';
import { postMessages } from './routes/post-messages.ts';
import { postRetry } from './routes/post-retry.ts';
import { postServiceWindow } from './routes/post-service-window.ts';
import { postValidate } from './routes/post-validate.ts';
import { createSetup, type Setup } from './setup.ts';

/** Answers a request. It never rejects. */
export type ProxyHandler = (request: Request) => Promise<Response>;

interface Route {
  method: 'GET' | 'POST';
  path: string;
  sends?: true;
  handler: (context: Context<AppEnv>) => Promise<Response>;
}

/**
 * A handler that checks a draft, adds the account's credential and sends it once. It stands on web
 * standards alone, so it mounts wherever a `Request` comes in. Throws a `TypeError` for bad options.
 */
export function createProxy(options: ProxyOptions): ProxyHandler {
  const setup = createSetup(options);
  const app = new Hono<AppEnv>().basePath(setup.basePath);
  for (const route of routesOf(setup)) addRoute(app, route, setup);
  app.notFound((c) => {
    const detail = 'The proxy has no such route.';
    return refuse(new Refusal('not-found', { detail }), c.req.raw, setup);
  });
  app.onError((error, c) => refuse(error, c.req.raw, setup, c.get('sends')));
  return async (request) => {
    try {
      return await app.fetch(request);
    } catch (error) {
      return refuse(error, request, setup);
    }
  };
}

function routesOf(setup: Setup): Route[] {
  return [
    { method: 'POST', path: '/v1/messages', sends: true, handler: postMessages(setup) },
    { method: 'POST', path: '/v1/messages/:id/retry', sends: true, handler: postRetry(setup) },
    { method: 'POST', path: '/v1/validate', handler: postValidate(setup) },
    { method: 'POST', path: '/v1/service-window', handler: postServiceWindow(setup) },
    { method: 'GET', path: '/v1/providers', handler: getProviders(setup) },
    { method: 'GET', path: '/v1/sends/:id', handler: getSend(setup) },
  ];
}

function addRoute(app: Hono<AppEnv>, route: Route, setup: Setup): void {
  const { method, path, sends = false, handler } = route;
  // Hono runs HEAD as GET, so the method is compared here and not left to its router.
  app.all(path, async (c: Context<AppEnv>, next: Next): Promise<Response | undefined> => {
    const { raw } = c.req;
    c.set('sends', sends);
    const allowed = preflight(raw, setup.origins, method);
    if (allowed) return allowed;
    if (raw.method !== method) {
      throw new Refusal('method-not-allowed', { detail: `Use ${method}.` }, { allow: method });
    }
    checkOrigin(raw, setup.origins);
    c.set('principal', await identify(raw, setup.authorize));
    await next();
    for (const [name, value] of Object.entries(corsHeaders(raw, setup.origins))) {
      c.header(name, value);
    }
    return undefined;
  });
  app.all(path, handler);
}

/** Refusals that speak of an earlier request with the same key, whose outcome is not known here. */
const undecided: ReadonlySet<ProblemSlug> = new Set(['in-progress', 'idempotency-key-reused']);

/** A refusal as its problem; anything else as `internal`, without a word of what it was. */
function refuse(error: unknown, request: Request, setup: Setup, sends = false): Response {
  const refusal = error instanceof Refusal ? error : internal(error, setup);
  const { slug, status, facts } = refusal;
  setup.emit({ event: 'refused', problem: slug, status, method: request.method });
  const headers = { ...corsHeaders(request, setup.origins), ...refusal.headers };
  const outcome = facts.outcome ?? (sends && !undecided.has(slug) ? 'not_sent' : undefined);
  const body = problemDocument(slug, { ...facts, outcome });
  return toResponse({ status, body, problem: true, headers }, setup.scrubber);
}

function internal(error: unknown, setup: Setup): Refusal {
  setup.emit({ event: 'failed', step: 'request', reason: String(error) });
  return new Refusal('internal', {
    detail: 'The proxy could not handle the request. It is logged there.',
  });
}
