import { describe, expect, it } from 'vitest';
import type { NewSend, OutcomeStore, StoredAnswer } from '../src/index.ts';

const send: NewSend = {
  id: 'snd_1',
  key: 'key-1',
  fingerprint: 'content-1',
  principal: 'anna',
  provider: 'digishare',
  account: 'main',
  startedAt: 1000,
};
const accepted: StoredAnswer = { outcome: 'accepted', status: 200, body: { sendId: 'snd_1' } };
const notSent: StoredAnswer = {
  outcome: 'not_sent',
  status: 503,
  retryAfter: 5,
  body: { sendId: 'snd_1' },
};

/** What every store must hold, whatever it writes to. `create` gives a new, empty one. */
export function describeOutcomeStore(name: string, create: () => Promise<OutcomeStore>): void {
  describe(`${name} keeps the promise of an outcome store`, () => {
    it('lets the first claim of a key send, and no other', async () => {
      const store = await create();
      expect(await store.claim(send)).toEqual({
        claimed: true,
        record: { ...send, state: 'running' },
      });
      const second = await store.claim({ ...send, id: 'snd_2' });
      expect(second.claimed).toBe(false);
      expect(second.record.id).toBe('snd_1');
    });

    it('tells one of a hundred claims at once that it may send', async () => {
      const store = await create();
      const claims = await Promise.all(
        Array.from({ length: 100 }, (_, index) => store.claim({ ...send, id: `snd_${index}` })),
      );
      expect(claims.filter(({ claimed }) => claimed)).toHaveLength(1);
      expect(new Set(claims.map(({ record }) => record.id)).size).toBe(1);
    });

    it('gives the recorded answer to whoever claims a finished key', async () => {
      const store = await create();
      await store.claim(send);
      await store.finish('snd_1', accepted);
      const again = await store.claim({ ...send, id: 'snd_2', fingerprint: 'content-2' });
      expect(again.claimed).toBe(false);
      expect(again.record).toMatchObject({ fingerprint: 'content-1', answer: accepted });
    });

    it('lets a freed key send the same content again under its first id', async () => {
      const store = await create();
      await store.claim(send);
      await store.free('snd_1', notSent);
      expect(await store.get('snd_1')).toMatchObject({ state: 'free', answer: notSent });
      const again = await store.claim({ ...send, id: 'snd_2', startedAt: 2000 });
      expect(again).toEqual({
        claimed: true,
        record: { ...send, startedAt: 2000, state: 'running' },
      });
    });

    it('keeps a freed key closed to other content', async () => {
      const store = await create();
      await store.claim(send);
      await store.free('snd_1', notSent);
      const other = await store.claim({ ...send, id: 'snd_2', fingerprint: 'content-2' });
      expect(other.claimed).toBe(false);
    });

    it('lets one of many claims at once have a freed key', async () => {
      const store = await create();
      await store.claim(send);
      await store.free('snd_1', notSent);
      const claims = await Promise.all(Array.from({ length: 20 }, () => store.claim(send)));
      expect(claims.filter(({ claimed }) => claimed)).toHaveLength(1);
    });

    it('ends a send once', async () => {
      const store = await create();
      await store.claim(send);
      await store.finish('snd_1', accepted);
      await expect(store.finish('snd_1', notSent)).rejects.toThrow();
      await expect(store.free('snd_1', notSent)).rejects.toThrow();
      await expect(store.finish('snd_9', accepted)).rejects.toThrow();
      expect(await store.get('snd_1')).toMatchObject({ state: 'finished', answer: accepted });
    });

    it('knows no send that nobody claimed', async () => {
      const store = await create();
      expect(await store.get('snd_1')).toBeUndefined();
      expect(await store.get('__proto__')).toBeUndefined();
    });

    it('takes keys and ids that are names of JavaScript', async () => {
      const store = await create();
      for (const name of ['__proto__', 'constructor', 'toString']) {
        const { claimed } = await store.claim({ ...send, id: name, key: name });
        expect(claimed).toBe(true);
        expect(await store.get(name)).toMatchObject({ id: name });
      }
    });
  });
}
