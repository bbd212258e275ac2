import { existsSync, readFileSync } from 'node:fs';
import { birdAccount, birdContacts, createSandbox, defaultToken } from '@messagewright/sandbox';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atLimit, plain } from '../apps/sandbox/src/apis/bird/__fixtures__/accepted.ts';
import { refused } from '../apps/sandbox/src/apis/bird/__fixtures__/broken.ts';

// The stand-in for Bird answers in the published shapes. It may import no validator itself.

const folder = new URL('../../shared/conformance/schemas/', import.meta.url);
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });

/** What a published schema finds in a value; where the folder is not beside this checkout, nothing. */
function faultsIn(name: string): (value: unknown) => string[] {
  const file = new URL(`${name}.schema.json`, folder);
  const accepts = ajv.compile(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
  return (value) =>
    accepts(value)
      ? []
      : (accepts.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

let sandbox: Awaited<ReturnType<typeof createSandbox>>;
beforeAll(async () => {
  sandbox = await createSandbox({ knowsConversation: () => true, now: () => new Date(0) });
});
afterAll(() => sandbox.close());

const { workspaceId, channelId } = birdAccount;
const ask = async (path: string, body?: unknown) => {
  const response = await fetch(
    `${sandbox.bases.bird}/workspaces/${workspaceId}/channels/${channelId}${path}`,
    {
      headers: {
        authorization: `AccessKey ${defaultToken}`,
        'content-type': 'application/json',
      },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    },
  );
  return { status: response.status, body: await response.json() };
};

describe('what the stand-in for Bird answers', () => {
  const messageFaults = faultsIn('bird-message-response');
  const contactFaults = faultsIn('bird-contact-information');
  const errorFaults = faultsIn('bird-error');

  // The schema lists a body `action` that no body can have; that one is echoed as it came.
  const taken = Object.entries({ ...atLimit, ...plain }).filter(
    ([name]) => name !== 'leave to call',
  );

  it.each(taken)('is a message as published: %s', async (_name, request) => {
    const { status, body } = await ask('/messages', request);
    expect(status).toBe(202);
    expect(messageFaults(body)).toEqual([]);
  });

  it.each(Object.values(birdContacts))('is what is known of the contact $id', async ({ id }) => {
    const { status, body } = await ask(`/contacts/${id}`);
    expect(status).toBe(200);
    expect(contactFaults(body)).toEqual([]);
  });

  it('is an error as published', async () => {
    for (const request of [...Object.values(refused).flat(), null, { a: 1 }]) {
      const { status, body } = await ask('/messages', request);
      expect([400, 422]).toContain(status);
      expect(errorFaults(body)).toEqual([]);
    }
  });
});
