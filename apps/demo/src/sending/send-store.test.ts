import type { Draft } from '@messagewright/core';
import type { PartFile } from '@messagewright/react';
import { describe, expect, it, vi } from 'vitest';
import type { StorageArea } from '../storage/keep.ts';
import { memoryArea } from '../storage/memory-area.ts';
import type { SendRequest, SendWatch } from './desk-client.ts';
import { noAnswer, type SendAnswer, stopped } from './send-answer.ts';
import { sendStorage } from './send-storage.ts';
import { createSendStore } from './send-store.ts';

const id = 'conv_1';
const draft = (text = 'Hello'): Draft => ({
  version: 1,
  to: { type: 'conversation', id },
  message: { type: 'text', text },
});
const content = (text?: string) => ({ provider: 'digishare', draft: draft(text) });
const accepted: SendAnswer = { outcome: 'accepted', retryable: false, issues: [], sendId: 'snd_1' };
const unknown: SendAnswer = { ...accepted, outcome: 'unknown' };
const notSent: SendAnswer = { ...accepted, outcome: 'not_sent', retryable: true };
const running: SendAnswer = { ...accepted, outcome: 'in_progress' };

/** A store over a server that answers from lists, the last of each for ever. */
function stage(options: {
  sends?: SendAnswer[];
  checks?: SendAnswer[];
  retries?: SendAnswer[];
  area?: StorageArea | undefined;
  /** What happens while a send is under way. */
  onUpload?: (watch: SendWatch) => unknown;
}) {
  const {
    sends = [accepted],
    checks = [accepted],
    retries = [accepted],
    area = memoryArea(),
  } = options;
  const requests: SendRequest[] = [];
  const asked: string[] = [];
  const retried: string[] = [];
  const take = (answers: SendAnswer[]) =>
    (answers.length > 1 ? answers.shift() : answers[0]) ?? noAnswer('no-answer');
  const onSettled = vi.fn();
  const onFailed = vi.fn();
  let keys = 0;
  const store = createSendStore({
    client: {
      async send(request, watch) {
        requests.push(request);
        await options.onUpload?.(watch ?? {});
        return take(sends);
      },
      async check(sendId) {
        asked.push(sendId);
        return take(checks);
      },
      async retry(sendId) {
        retried.push(sendId);
        return take(retries);
      },
    },
    keep: sendStorage(area),
    onSettled,
    onFailed,
    newKey: () => `key-${++keys}`,
    now: () => 5,
    wait: async () => {},
  });
  const keysSent = () => requests.map(({ key }) => key);
  return { store, requests, keysSent, asked, retried, onSettled, onFailed, area };
}

describe('sending', () => {
  it('puts one message out, and is idle again', async () => {
    const { store, requests, onSettled } = stage({});
    const sent = store.send(id, content());
    expect(store.get(id).phase).toBe('sending');
    await sent;
    expect(store.get(id).phase).toBe('idle');
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ ...content(), key: 'key-1' });
    expect(onSettled).toHaveBeenCalledExactlyOnceWith(
      id,
      expect.objectContaining({ key: 'key-1' }),
      'accepted',
      accepted,
    );
  });

  it('sends once for two clicks', async () => {
    const { store, requests, onSettled } = stage({});
    await Promise.all([store.send(id, content()), store.send(id, content())]);
    expect(requests).toHaveLength(1);
    expect(onSettled).toHaveBeenCalledTimes(1);
  });

  it('does not hold up another conversation', async () => {
    const { store, requests } = stage({});
    await Promise.all([store.send(id, content()), store.send('conv_2', content())]);
    expect(requests).toHaveLength(2);
  });

  it('tries again under the same key, and with other content under a new one', async () => {
    const { store, keysSent } = stage({ sends: [notSent] });
    await store.send(id, content());
    await store.send(id, content());
    await store.send(id, content('Hello!'));
    expect(keysSent()).toEqual(['key-1', 'key-1', 'key-3']);
  });

  it('waits for a send that still runs, and asks by its id', async () => {
    const { store, requests, asked, onSettled } = stage({
      sends: [running],
      checks: [running, noAnswer('no-answer'), accepted],
    });
    await store.send(id, content());
    expect(requests).toHaveLength(1);
    expect(asked).toEqual(['snd_1', 'snd_1', 'snd_1']);
    expect(onSettled).toHaveBeenCalledTimes(1);
  });

  it('stops waiting at some point, and says that it does not know', async () => {
    const { store, asked, onFailed } = stage({ sends: [running], checks: [running] });
    await store.send(id, content());
    expect(asked).toHaveLength(30);
    expect(store.get(id)).toMatchObject({ phase: 'failed', answer: { outcome: 'in_progress' } });
    expect(onFailed).toHaveBeenCalledTimes(1);
  });
});

describe('an unknown outcome', () => {
  it('is asked for by the id of the send', async () => {
    const { store, requests, asked, onSettled } = stage({ sends: [unknown] });
    await store.send(id, content());
    await store.check(id);
    expect(asked).toEqual(['snd_1']);
    expect(requests).toHaveLength(1);
    expect(store.get(id).phase).toBe('idle');
    expect(onSettled).toHaveBeenCalledTimes(1);
  });

  it('stays as it is while nothing more is known', async () => {
    const { store, onFailed } = stage({ sends: [unknown], checks: [unknown] });
    await store.send(id, content());
    await store.check(id);
    expect(store.get(id)).toMatchObject({ answer: { outcome: 'unknown' }, checkedAt: 5 });
    expect(onFailed).toHaveBeenCalledTimes(2);
  });

  it('ends by the word of a person', async () => {
    const { store, onSettled, requests } = stage({ sends: [unknown] });
    await store.send(id, content());
    store.arrived(id);
    expect(store.get(id).phase).toBe('idle');
    expect(onSettled).toHaveBeenCalledExactlyOnceWith(id, expect.anything(), 'arrived', unknown);
    expect(requests).toHaveLength(1);
  });

  it('goes out a second time only under a new key', async () => {
    const { store, keysSent } = stage({ sends: [unknown, accepted] });
    await store.send(id, content());
    await store.send(id, content(), { again: true });
    expect(keysSent()).toEqual(['key-1', 'key-2']);
  });
});

describe('after a reload', () => {
  it('a send that was under way is not known, and is asked for under its own key', async () => {
    const before = stage({});
    void before.store.send(id, content());
    const after = stage({ area: before.area });
    expect(after.store.get(id)).toMatchObject({
      phase: 'failed',
      answer: { outcome: 'unknown', problem: 'reloaded' },
    });
    await after.store.check(id);
    expect(after.keysSent()).toEqual(['key-1']);
    expect(after.store.get(id).phase).toBe('idle');
  });

  it('an unknown outcome still is, under the id of its send', async () => {
    const before = stage({ sends: [unknown] });
    await before.store.send(id, content());
    const after = stage({ area: before.area });
    await after.store.check(id);
    expect(after.asked).toEqual(['snd_1']);
    expect(after.requests).toEqual([]);
  });

  it.each([
    ['accepted', accepted],
    ['not sent', notSent],
    ['offline', noAnswer('offline')],
  ])('what was %s is over', async (_, answer) => {
    const before = stage({ sends: [answer] });
    await before.store.send(id, content());
    const after = stage({ area: before.area });
    expect(after.store.get(id).phase).toBe('idle');
  });
});

it('tells its listeners of each change', async () => {
  const { store } = stage({});
  const phases: string[] = [];
  const stop = store.subscribe(() => phases.push(store.get(id).phase));
  await store.send(id, content());
  stop();
  await store.send(id, content());
  expect(phases).toEqual(['sending', 'idle']);
});

const files: readonly PartFile[] = [3, 5].map((size, index) => ({
  ref: { id: `file_${index + 1}`, name: `${index + 1}.png`, size },
  file: new File([new Uint8Array(size)], `${index + 1}.png`),
}));
const withFiles = { ...content(), files };

describe('files', () => {
  it('are handed over, and their progress told', async () => {
    const progress: unknown[] = [];
    const { store, requests } = stage({
      onUpload({ onSent }) {
        for (const sent of [0, 92, 95, 100]) {
          onSent?.(sent, 100);
          progress.push(store.get(id));
        }
      },
    });
    await store.send(id, withFiles);
    expect(requests[0]?.files).toBe(files);
    // What is not a file makes 92 of the 100 bytes.
    expect(progress).toMatchObject([{ sent: 0 }, { sent: 0 }, { sent: 3 }, { sent: 8 }]);
    expect(store.get(id).phase).toBe('idle');
  });

  it('stop at the one that was cancelled, and go again under the same key', async () => {
    const { store, keysSent } = stage({
      sends: [stopped('cancelled'), accepted],
      onUpload({ signal }) {
        store.cancel(id, 'file_2');
        return signal?.aborted || Promise.reject(new Error('not ended'));
      },
    });
    await store.send(id, withFiles);
    expect(store.get(id)).toMatchObject({ phase: 'failed', stoppedAt: 'file_2' });
    await store.send(id, withFiles);
    expect(keysSent()).toEqual(['key-1', 'key-1']);
  });

  it('go again once an earlier upload under the key is wound up', async () => {
    const freed: SendAnswer = { ...stopped('broken-off'), sendId: 'snd_1' };
    const { store, requests, asked } = stage({
      sends: [{ ...running, sendId: 'snd_1' }, accepted],
      checks: [running, freed],
    });
    await store.send(id, withFiles);
    expect(asked).toEqual(['snd_1', 'snd_1']);
    expect(requests.map(({ key }) => key)).toEqual(['key-1', 'key-1']);
    expect(store.get(id).phase).toBe('idle');
  });

  it('stop where the connection broke', async () => {
    const { store } = stage({
      sends: [stopped('broken-off')],
      onUpload: ({ onSent }) => onSent?.(96, 100),
    });
    await store.send(id, withFiles);
    expect(store.get(id)).toMatchObject({ stoppedAt: 'file_2' });
  });

  it('are not cancelled by a click that comes too late', async () => {
    const { store } = stage({
      sends: [{ ...accepted, outcome: 'unknown' }],
      onUpload: () => store.cancel(id, 'file_1'),
    });
    await store.send(id, withFiles);
    expect(store.get(id)).not.toHaveProperty('stoppedAt', 'file_1');
  });

  it('leave nothing to a reload while they go, and a send without them once they have gone', async () => {
    const area = memoryArea();
    const kept: unknown[] = [];
    const { store } = stage({
      area,
      onUpload({ onSent }) {
        kept.push(sendStorage(area).load(id));
        onSent?.(100, 100);
        kept.push(sendStorage(area).load(id));
      },
    });
    await store.send(id, withFiles);
    expect(kept[0]).toBeUndefined();
    expect(kept[1]).toMatchObject({ attempt: { key: 'key-1', draft: draft() } });
    expect(kept[1]).not.toHaveProperty('attempt.files');
  });
});

describe('a retry of the provider', () => {
  const failed: SendAnswer = {
    ...accepted,
    outcome: 'rejected',
    retryable: true,
    messageId: '3030',
  };

  it('is asked for by the send, and settles as asked for', async () => {
    const retry: SendAnswer = { ...accepted, sendId: 'snd_1.retry-1', retryOf: 'snd_1' };
    const { store, retried, onSettled } = stage({ sends: [failed], retries: [retry] });
    await store.send(id, content());
    await Promise.all([store.retry(id), store.retry(id)]);
    expect(retried).toEqual(['snd_1']);
    expect(store.get(id).phase).toBe('idle');
    expect(onSettled).toHaveBeenCalledExactlyOnceWith(
      id,
      expect.objectContaining({ key: 'key-1' }),
      'retrying',
      expect.objectContaining({ messageId: '3030', sendId: 'snd_1.retry-1' }),
    );
  });

  it('that fails again is asked for by the first send again', async () => {
    const again: SendAnswer = { ...failed, sendId: 'snd_1.retry-1', detail: 'Still no.' };
    const { store, retried } = stage({ sends: [failed], retries: [again, accepted] });
    await store.send(id, content());
    await store.retry(id);
    expect(store.get(id)).toMatchObject({ answer: { detail: 'Still no.', sendId: 'snd_1' } });
    await store.retry(id);
    expect(retried).toEqual(['snd_1', 'snd_1']);
  });

  it.each([
    ['was too soon', noAnswer('retry-too-soon'), 'retry-too-soon'],
    ['had no answer', noAnswer('no-answer'), 'no-answer'],
    ['has an unknown end', { ...accepted, outcome: 'unknown' as const }, 'no-answer'],
  ])('that %s leaves the message as it was, and says so', async (_, answer, problem) => {
    const { store, onSettled } = stage({ sends: [failed], retries: [answer] });
    await store.send(id, content());
    await store.retry(id);
    expect(store.get(id)).toMatchObject({ answer: failed, retryNote: { problem } });
    expect(store.get(id)).not.toHaveProperty('retrying');
    expect(onSettled).not.toHaveBeenCalled();
  });
});
