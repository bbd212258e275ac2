import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { message } from './apis/digishare/__fixtures__/bodies.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
let child: ChildProcess | undefined;
afterEach(() => child?.kill('SIGKILL'));

function run(env: NodeJS.ProcessEnv): {
  child: ChildProcess;
  out: () => string;
  err: () => string;
} {
  const started = spawn(process.execPath, [main], { env: { PATH: process.env.PATH, ...env } });
  child = started;
  let out = '';
  let err = '';
  started.stdout.on('data', (chunk) => {
    out += chunk;
  });
  started.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return { child: started, out: () => out, err: () => err };
}

test('starts, prints its address in one line, and closes on SIGTERM even while it hangs', async () => {
  const { child, out } = run({ SANDBOX_TOKEN: 'abc' });
  await vi.waitFor(() => expect(out()).toMatch(/\n$/), 10_000);
  const url = /http:\/\/127\.0\.0\.1:\d+(?=,)/.exec(out())?.[0];
  const send = (token: string) =>
    fetch(`${url}/digishare/v1/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(message('text', 'Hello')),
    });
  expect((await send('abc')).status).toBe(200);
  expect((await send('sandbox-token')).status).toBe(401);
  await fetch(`${url}/_sandbox/faults`, { method: 'POST', body: '{"hang":true}' });
  const hanging = send('abc').catch((error: unknown) => error);
  const exited = once(child, 'exit');
  await vi.waitFor(async () => {
    const response = await fetch(`${url}/_sandbox/received`);
    expect((await response.json()).received).toHaveLength(3);
  });
  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
  expect(await hanging).toBeInstanceOf(Error);
  expect(out().trim().split('\n')).toHaveLength(1);
  expect(out()).not.toContain('abc');
});

test('says so when it cannot have the port', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { child, out, err } = run({ PORT: String(port) });
  const [code] = await once(child, 'close');
  other.close();
  expect(code).toBe(1);
  expect(err()).toContain(`PORT=${port}`);
  expect(out()).toBe('');
});
