import { type Draft, digishare, setAt, toPointer, validate } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { createProxy } from '@messagewright/proxy';
import { describe, expect, it } from 'vitest';
import { limitExpectations } from '../packages/core/src/providers/digishare/__fixtures__/limits.ts';

// Core and proxy say the same of every limit, in code and place; the form's own suite drives the fields by the same table.

const sent: string[] = [];
const handle = createProxy({
  providers: [digishare],
  accounts: [{ id: 'main', provider: 'digishare', credentials: { token: 'agreement-token' } }],
  send: async ({ body }) => {
    sent.push(body);
    return {
      handed: true,
      status: 200,
      body: new TextEncoder().encode('{"id":"m","status":"sent"}'),
    };
  },
});

interface Answer {
  errors?: { code: string; pointer: string; limit?: string; severity: string }[];
  outcome?: string;
}

let count = 0;

async function post(draft: Draft): Promise<{ status: number; answer: Answer }> {
  const response = await handle(
    new Request('http://127.0.0.1/v1/messages', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': `idempotency-key-of-${count++}`,
      },
      body: JSON.stringify({ provider: 'digishare', draft }),
    }),
  );
  return { status: response.status, answer: (await response.json()) as Answer };
}

const rows = limitExpectations.flatMap((row) =>
  'path' in row && row.severity === 'error' ? [row] : [],
);

describe('one past a limit is refused alike, and at the limit it is sent', () => {
  it.each(rows.map((row) => [`${row.id}: ${row.code}`, row] as const))('%s', async (_, row) => {
    const message = samples[row.type].maximal;
    const base: Draft = { version: 1, to: { type: 'conversation', id: 'conv_1' }, message };
    const refused = setAt(base, row.path, row.refused);
    const at = row.issueAt ?? row.path;
    expect(validate(refused, digishare)).toContainEqual(
      expect.objectContaining({ limit: row.id, code: row.code, path: at }),
    );
    const before = sent.length;
    const { status, answer } = await post(refused);
    expect(status).toBe(422);
    expect(answer.errors).toContainEqual(
      expect.objectContaining({ limit: row.id, code: row.code, pointer: toPointer(at) }),
    );
    expect(sent).toHaveLength(before);

    const allowed = await post(setAt(base, row.path, row.allowed));
    expect(allowed.answer.errors ?? []).not.toContainEqual(
      expect.objectContaining({ limit: row.id }),
    );
    expect(allowed.answer.outcome).toBe('accepted');
    expect(sent).toHaveLength(before + 1);
  });
});
