import type { ServerResponse } from 'node:http';
import type { Reset } from './fault.ts';
import { half, type WireAnswer } from './faulted-answer.ts';

/** How each reset is done; it resolves with the status line that went out, if one did. */
export const cutConnection: Readonly<
  Record<Reset, (outgoing: ServerResponse, answer: WireAnswer) => Promise<number | undefined>>
> = {
  'before-headers': async (outgoing) => {
    outgoing.socket?.resetAndDestroy();
    return undefined;
  },
  'mid-body': async (outgoing, { status, headers, text }) => {
    // The length promises the whole body, so that the client knows it was cut.
    outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) });
    await new Promise<unknown>((flushed) => outgoing.write(half(text), flushed));
    outgoing.socket?.resetAndDestroy();
    return status;
  },
};
