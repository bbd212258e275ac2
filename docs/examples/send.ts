import type { Draft } from '@messagewright/core';

const keys = new WeakMap<Draft, string>();

/** Sends a draft through your proxy. A draft keeps its key, so that a second click sends nothing twice. */
export async function send(draft: Draft): Promise<unknown> {
  const key = keys.get(draft) ?? crypto.randomUUID();
  keys.set(draft, key);
  const response = await fetch('/v1/messages', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ provider: 'digishare', draft }),
  });
  return response.json();
}
