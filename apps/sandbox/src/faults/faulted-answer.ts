import type { ApiAnswer, SandboxApi } from '../apis/api.ts';
import type { Fault, Garbage } from './fault.ts';

/** An answer as it goes over the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Sent in place of the text. */
  readonly bytes?: Uint8Array | undefined;
}

const garbage: Readonly<Record<Garbage, (text: string) => { type: string; text: string }>> = {
  html: () => ({
    type: 'text/html; charset=utf-8',
    text: '<!doctype html><html><head><title>Gateway</title></head><body><h1>It works</h1></body></html>',
  }),
  'truncated-json': (text) => ({ type: 'application/json', text: half(text) }),
  empty: () => ({ type: 'application/json', text: '' }),
};

/** The first half of a text, and never all of it. */
export function half(text: string): string {
  return text.slice(0, Math.floor(text.length / 2));
}

/** What is sent: the API's own answer, changed as the fault says. */
export function faultedAnswer(
  own: ApiAnswer,
  fault: Fault | undefined,
  api: SandboxApi,
): WireAnswer {
  if (own.file && fault === undefined) {
    const { type, bytes } = own.file;
    const headers = { 'content-type': type, 'x-content-type-options': 'nosniff' };
    return { status: own.status, headers, text: '', bytes };
  }
  const status = fault?.status ?? own.status;
  const failed = fault?.status !== undefined && fault.status >= 300;
  const text = JSON.stringify(fault?.body ?? (failed ? api.failure(status) : own.body));
  const made = fault?.garbage ? garbage[fault.garbage](text) : { type: 'application/json', text };
  return {
    status,
    headers: { 'content-type': made.type, ...(failed ? {} : own.headers), ...fault?.headers },
    text: made.text,
  };
}

/** Whether the other side took the message that gets this answer. */
export function isTaken(own: ApiAnswer, fault: Fault | undefined): boolean {
  return own.status < 300 && !own.undelivered && (fault?.status ?? 200) < 300;
}
