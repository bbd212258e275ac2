import type { WireBody, WireRequest } from '@messagewright/core';
import type { Account } from './account.ts';
import type { SentRequest } from './problem.ts';
import type { OutboundRequest } from './send-port.ts';

/** How a body is written. The validated value is printed anew; what the client sent is never passed on. */
const printers: Record<WireBody['kind'], (body: WireBody) => { type: string; text: string }> = {
  json: ({ value }) => ({ type: 'application/json', text: JSON.stringify(value) }),
};

/** The request as it goes out, credential included. Throws where its address is not the one that was meant. */
export function toOutbound(account: Account, request: WireRequest): OutboundRequest {
  const { type, text } = printers[request.body.kind](request.body);
  return {
    method: request.method,
    url: addressOf(account, request),
    headers: {
      accept: 'application/json',
      'accept-encoding': 'identity',
      'content-type': type,
      [account.header.name]: account.header.value.reveal(),
    },
    body: text,
  };
}

/** The same request for the eyes of the client: no header, so no credential. */
export function toSentRequest(account: Account, request: WireRequest): SentRequest {
  return {
    method: request.method,
    url: addressOf(account, request),
    body: request.body.value,
  };
}

/**
 * Encoding does not stop a path from climbing: a segment `..` stays one. So the parsed address must
 * be, letter by letter, the one that was put together.
 */
function addressOf({ base, settings }: Account, { path }: WireRequest): string {
  const filled = path.replace(
    /\{([^{}]*)\}/g,
    (whole, name: string) => settings.get(name) ?? whole,
  );
  const pathname = base.pathname.replace(/\/$/, '') + filled;
  const url = new URL(base.origin + pathname);
  const meant = url.origin === base.origin && url.pathname === pathname && !url.search && !url.hash;
  if (!meant) throw new TypeError('The request has another address than its account.');
  return url.href;
}
