import { emptyResponse } from './answer.ts';
import { Refusal } from './refusal.ts';

/** What a browser says of a request that comes from the proxy's own origin, or from no page at all. */
const ownSites: ReadonlySet<string> = new Set(['same-origin', 'none']);

/** Refuses a request that a page of another origin makes, unless that origin is listed. */
export function checkOrigin(request: Request, origins: ReadonlySet<string>): void {
  const origin = request.headers.get('origin');
  if (origin !== null && origins.has(origin)) return;
  const site = request.headers.get('sec-fetch-site');
  const own = site === null ? isOwnOrigin(request, origin) : ownSites.has(site);
  if (own) return;
  throw new Refusal('cross-site', {
    detail: 'A page of another origin made this request. List its origin to allow it.',
  });
}

/** Programs send no Origin header; browsers do, at least with every POST. */
function isOwnOrigin(request: Request, origin: string | null): boolean {
  return origin === null || origin === new URL(request.url).origin;
}

/** The headers that let a listed origin's page read an answer; none for any other. */
export function corsHeaders(
  request: Request,
  origins: ReadonlySet<string>,
): Record<string, string> {
  const origin = request.headers.get('origin');
  if (origins.size === 0) return {};
  if (origin === null || !origins.has(origin)) return { vary: 'Origin' };
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'Idempotency-Replayed, Retry-After',
  };
}

/** The answer to a preflight of a listed origin; `undefined` for every other OPTIONS request. */
export function preflight(
  request: Request,
  origins: ReadonlySet<string>,
  methods: string,
): Response | undefined {
  const origin = request.headers.get('origin');
  if (request.method !== 'OPTIONS' || origin === null || !origins.has(origin)) return undefined;
  return emptyResponse({
    ...corsHeaders(request, origins),
    'access-control-allow-methods': methods,
    'access-control-allow-headers': 'Authorization, Content-Type, Idempotency-Key',
    'access-control-max-age': '600',
  });
}
