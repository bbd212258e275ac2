import { expect, it } from 'vitest';
import { describeOutcomeStore } from '../test/outcome-store-contract.ts';
import { createMemoryStore, type NewSend, type StoredAnswer } from './index.ts';

describeOutcomeStore('The memory store', async () => createMemoryStore());

const send: NewSend = {
  id: 'snd_1',
  key: 'key-1',
  fingerprint: 'content-1',
  principal: 'anna',
  provider: 'digishare',
  account: 'main',
  startedAt: 0,
};

function answerOf(outcome: StoredAnswer['outcome']): StoredAnswer {
  return { outcome, status: 200, body: {} };
}

it('forgets a final record when its time is over, and not before', async () => {
  let time = 0;
  const store = createMemoryStore({ retainMs: 100, now: () => time });
  await store.claim(send);
  await store.finish('snd_1', answerOf('accepted'));
  time = 99;
  expect((await store.claim({ ...send, id: 'snd_2' })).claimed).toBe(false);
  time = 100;
  expect((await store.claim({ ...send, id: 'snd_2' })).claimed).toBe(true);
  expect(await store.get('snd_1')).toBeUndefined();
});

it('never forgets a send that runs or whose outcome is unknown', async () => {
  let time = 0;
  const store = createMemoryStore({ retainMs: 100, now: () => time });
  await store.claim(send);
  await store.claim({ ...send, id: 'snd_2', key: 'key-2' });
  await store.finish('snd_2', answerOf('unknown'));
  time = 1_000_000;
  expect((await store.claim({ ...send, id: 'snd_3' })).claimed).toBe(false);
  expect((await store.claim({ ...send, id: 'snd_3', key: 'key-2' })).claimed).toBe(false);
});

it('counts the time of a freed send from its last ending', async () => {
  let time = 0;
  const store = createMemoryStore({ retainMs: 100, now: () => time });
  await store.claim(send);
  await store.free('snd_1', answerOf('not_sent'));
  time = 90;
  await store.claim(send);
  time = 150;
  expect((await store.claim(send)).claimed).toBe(false);
});

it('refuses a claim that it has no room for, and keeps what it has', async () => {
  const store = createMemoryStore({ maxRecords: 1 });
  await store.claim(send);
  await expect(store.claim({ ...send, id: 'snd_2', key: 'key-2' })).rejects.toThrow('full');
  expect(await store.get('snd_1')).toMatchObject({ state: 'running' });
});
