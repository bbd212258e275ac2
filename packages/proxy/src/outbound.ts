import { bodyForm, type WireBody, type WireRequest } from '@messagewright/core';
import type { Account } from './account.ts';
import type { SentRequest } from './problem.ts';
import type { OutboundRequest } from './send-port.ts';
import type { Upload } from './uploads/upload.ts';

type Written = Pick<OutboundRequest, 'body' | 'length'> & { type: string };

/** How a body is written. The validated value is printed anew; what the client sent is never passed on. */
const printers: {
  readonly [K in WireBody['kind']]: (
    body: Extract<WireBody, { kind: K }>,
    upload: Upload | undefined,
  ) => Written;
} = {
  json: ({ value }) => ({ type: 'application/json', body: JSON.stringify(value) }),
  multipart: (_, upload) => {
    if (!upload) throw new TypeError('A body in several parts has no files.');
    return upload;
  },
};

/** The request as it goes out, credential included. Throws where its address is not the one that was meant. */
export function toOutbound(
  account: Account,
  request: WireRequest,
  upload?: Upload,
): OutboundRequest {
  const { type, body, length } = printers[request.body.kind](request.body as never, upload);
  return {
    method: request.method,
    url: addressOf(account, request.path),
    headers: { ...headersFor(account), 'content-type': type },
    body,
    length,
  };
}

/** A request without a body to a path, credential included. Throws where its address is not the one that was meant. */
export function toBare(
  account: Account,
  method: OutboundRequest['method'],
  path: string,
): OutboundRequest {
  const [place = '', query] = path.split('?', 2);
  return {
    method,
    url: addressOf(account, place, query === undefined ? '' : `?${query}`),
    headers: headersFor(account),
    body: '',
  };
}

/** The same request for the eyes of the client: no header, so no credential. */
export function toSentRequest(account: Account, request: WireRequest): SentRequest {
  return {
    method: request.method,
    url: addressOf(account, request.path),
    body: bodyForm(request),
  };
}

function headersFor({ header }: Account): Record<string, string> {
  return {
    accept: 'application/json',
    'accept-encoding': 'identity',
    [header.name]: header.value.reveal(),
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
