import type { Draft } from '@messagewright/core';
import type { PartFile } from '@messagewright/react';
import { describe, expect, it } from 'vitest';
import { memoryArea } from '../storage/memory-area.ts';
import { noAnswer, type SendAnswer, stopped } from './send-answer.ts';
import { accepted, content, draft, id, notSent, running, stage, unknown } from './send-stage.ts';
import { needsDecision } from './send-state.ts';
import { sendStorage } from './send-storage.ts';

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

  it('that went through are not offered again where the message could not be delivered', async () => {
    const path = ['message', 'items', 0];
    const issue = { layer: 'answer', code: 'answer.media', severity: 'error', path, params: {} };
    const undelivered = { ...accepted, outcome: 'rejected', messageId: '30', issues: [issue] };
    const items = files.map(({ ref }) => ({ kind: 'image', source: 'file', file: ref }));
    const message = { type: 'attachments', items } as const;
    const { store } = stage({ sends: [undelivered as SendAnswer] });
    await store.send(id, { ...withFiles, draft: { ...draft(), message } as Draft });
    expect(store.get(id)).not.toHaveProperty('stoppedAt', 'file_1');
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

describe('a message that may be out already', () => {
  const silent = noAnswer('no-answer');

  it.each([
    ['is cancelled', stopped('cancelled')],
    ['breaks off', stopped('broken-off')],
    ['finds no network', noAnswer('offline')],
  ])('may be out still where another try of it %s', async (_, later) => {
    const { store } = stage({ sends: [silent, later] });
    await store.send(id, withFiles);
    await store.send(id, withFiles);
    const state = store.get(id);
    expect(state).toMatchObject({ phase: 'failed', answer: silent });
    expect(needsDecision(state, content('Hello!'))).toBe(true);
  });

  it('is remembered over a reload while its files go again', async () => {
    const area = memoryArea();
    const kept: unknown[] = [];
    const { store } = stage({
      area,
      sends: [silent],
      onUpload: ({ onSent }) => {
        onSent?.(0, 100);
        kept.push(sendStorage(area).load(id));
      },
    });
    await store.send(id, withFiles);
    await store.send(id, withFiles);
    expect(kept).toEqual([undefined, expect.objectContaining({ sendId: undefined })]);
    expect(kept[1]).toMatchObject({ attempt: { key: 'key-1' } });
  });

  it('cannot be asked for where only its files would tell, and they are gone', async () => {
    const area = memoryArea();
    const first = stage({ area, sends: [silent] });
    await first.store.send(id, withFiles);
    const { store, requests, asked } = stage({ area, sends: [notSent] });
    expect(store.get(id)).toMatchObject({ answer: { outcome: 'unknown' } });
    await store.check(id);
    expect([requests, asked]).toEqual([[], []]);
    expect(store.get(id)).toMatchObject({ answer: { outcome: 'unknown' } });
  });

  it('is not called unsent where the question for it broke off', async () => {
    const { store } = stage({ sends: [{ ...unknown, sendId: undefined }, stopped('broken-off')] });
    await store.send(id, withFiles);
    await store.check(id);
    expect(store.get(id)).toMatchObject({ answer: { outcome: 'unknown' } });
  });
});
