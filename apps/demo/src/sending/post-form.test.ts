import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeRequest } from './fake-request.ts';
import { FormUnanswered, postForm } from './post-form.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('XMLHttpRequest', FakeRequest);
  FakeRequest.last = undefined;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A form on its way, and what became of it. */
function post(signal?: AbortSignal) {
  const progress: [number, number][] = [];
  const headers = { 'idempotency-key': 'k' };
  const onSent = (sent: number, total: number) => void progress.push([sent, total]);
  const promise = postForm('/form', new FormData(), { headers, onSent, signal, patienceMs: 1000 });
  const end = promise.then(
    (answer) => ({ answer }),
    (error: unknown) => (error instanceof FormUnanswered ? { whole: error.whole } : { error }),
  );
  const request = FakeRequest.last as FakeRequest;
  return { request, progress, end };
}

it('tells how much has gone, and gives the answer', async () => {
  const { request, progress, end } = post();
  expect(request.headers).toEqual({ 'idempotency-key': 'k' });
  request.upload.onprogress?.({ loaded: 3, total: 9 });
  request.upload.onprogress?.({ loaded: 9, total: 9 });
  request.upload.onload?.();
  request.answer('{"outcome":"accepted"}');
  expect(await end).toEqual({ answer: { outcome: 'accepted' } });
  expect(progress).toEqual([
    [3, 9],
    [9, 9],
  ]);
  expect(vi.getTimerCount()).toBe(0);
});

it('takes an answer that comes before all has gone', async () => {
  const { request, end } = post();
  request.answer('{"outcome":"not_sent"}');
  expect(await end).toEqual({ answer: { outcome: 'not_sent' } });
});

it.each([
  ['the connection is lost', (request: FakeRequest) => request.fail()],
  ['a page comes instead of JSON', (request: FakeRequest) => request.answer('<h1>Bad gateway')],
])('says whether all had gone when %s', async (_, break_) => {
  const early = post();
  break_(early.request);
  expect(await early.end).toEqual({ whole: false });
  const late = post();
  late.request.upload.onload?.();
  break_(late.request);
  expect(await late.end).toEqual({ whole: true });
  expect(vi.getTimerCount()).toBe(0);
});

it('ends when it is told to, as long as not all has gone', async () => {
  const stop = new AbortController();
  const { end } = post(stop.signal);
  stop.abort();
  expect(await end).toEqual({ whole: false });
});

it('is not ended any more once all has gone', async () => {
  const stop = new AbortController();
  const { request, end } = post(stop.signal);
  request.upload.onload?.();
  stop.abort();
  request.answer('{"outcome":"accepted"}');
  expect(await end).toEqual({ answer: { outcome: 'accepted' } });
});

it('sends nothing where it was ended before it began', async () => {
  const { end } = post(AbortSignal.abort());
  expect(await end).toEqual({ whole: false });
  expect(FakeRequest.last?.body).toBeUndefined();
  expect(vi.getTimerCount()).toBe(0);
});

it('is given up after a while without progress, and not before', async () => {
  const { request, end } = post();
  const given = vi.fn();
  void end.then(given);
  await vi.advanceTimersByTimeAsync(900);
  request.upload.onprogress?.({ loaded: 1, total: 2 });
  await vi.advanceTimersByTimeAsync(900);
  request.upload.onload?.();
  await vi.advanceTimersByTimeAsync(999);
  expect(given).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(given).toHaveBeenCalledExactlyOnceWith({ whole: true });
});
