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
    url: addressOf(account, request.path),
    headers: {
      accept: 'application/json',
      'accept-encoding': 'identity',
      'content-type': type,
      [account.header.name]: account.header.value.reveal(),
    },
    body: text,
  };
}

/** A look-up as it goes out, credential included. Throws where its address is not the one that was meant. */
export function toLookUp(account: Account, path: string): OutboundRequest {
  const [place = '', query] = path.split('?', 2);
  return {
    method: 'GET',
    url: addressOf(account, place, query === undefined ? '' : `?${query}`),
    headers: {
      accept: 'application/json',
      'accept-encoding': 'identity',
      [account.header.name]: account.header.value.reveal(),
    },
    body: '',
  };
}

/** The same request for the eyes of the client: no header, so no credential. */
export function toSentRequest(account: Account, request: WireRequest): SentRequest {
  return {
    method: request.method,
    url: addressOf(account, request.path),
    body: request.body.value,
  };
}

/**
 * Encoding does not stop a path from climbing: a segment `..` stays one. So the parsed address must
 * be, letter by letter, the one that was put together.
 */
function addressOf({ base, settings }: Account, path: string, query = ''): string {
  const filled = path.replace(
    /\{([^{}]*)\}/g,
    (whole, name: string) => settings.get(name) ?? whole,
  );
  const pathname = base.pathname.replace(/\/$/, '') + filled;
  const url = new URL(base.origin + pathname + query);
  // The one character that is right in a query as it is, and that the parser writes otherwise.
  const search = query.replaceAll("'", '%27');
  const meant =
    url.origin === base.origin && url.pathname === pathname && url.search === search && !url.hash;
  if (!meant) throw new TypeError('The request has another address than its account.');
  return url.href;
}
