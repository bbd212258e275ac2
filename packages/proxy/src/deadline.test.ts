import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sendWithin } from './deadline.ts';
import type { OutboundRequest } from './send-port.ts';

const request: OutboundRequest = {
  method: 'POST',
  url: 'https://example.com',
  headers: {},
  body: '',
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('tells the port to give up at the deadline, not before', async () => {
  let aborted = false;
  const sending = sendWithin(
    (_, { signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          aborted = true;
          resolve({ handed: false, failure: { fault: 'timeout' } });
        });
      }),
    request,
    1000,
  );
  await vi.advanceTimersByTimeAsync(999);
  expect(aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await sending).toEqual({ handed: false, failure: { fault: 'timeout' } });
});

it('does not wait for a port that does not listen, and counts its request as handed over', async () => {
  const sending = sendWithin(() => new Promise(() => undefined), request, 1000);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await sending).toEqual({ handed: true, failure: { fault: 'timeout' } });
});

it('leaves no timer behind', async () => {
  await sendWithin(async () => ({ handed: true, status: 200 }), request, 1000);
  expect(vi.getTimerCount()).toBe(0);
});

it('counts the request of a port that throws as handed over', async () => {
  const thrown = sendWithin(
    () => {
      throw new Error('broken');
    },
    request,
    1000,
  );
  expect(await thrown).toEqual({ handed: true, failure: { fault: 'connection' } });
});
