import { describe, expect, it } from 'vitest';
import { noAnswer, type SendAnswer } from './send-answer.ts';
import { accepted, content, id, notSent, running, stage, unknown } from './send-stage.ts';

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

describe('a retry of the provider', () => {
  const failed: SendAnswer = {
    ...accepted,
    outcome: 'rejected',
    retryable: true,
    messageId: '3030',
  };
  const turnedAway: SendAnswer = {
    ...accepted,
    outcome: 'rejected',
    problem: 'provider-rate-limited',
    retryable: true,
    sendId: 'snd_1.retry-1',
  };

  it('is asked for by the send, and settles as asked for', async () => {
    const retry: SendAnswer = { ...accepted, sendId: 'snd_1.retry-1' };
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
    ['was turned away', turnedAway, 'provider-rate-limited'],
  ])('that %s leaves the message as it was, and says so', async (_, answer, problem) => {
    const { store, onSettled } = stage({ sends: [failed], retries: [answer] });
    await store.send(id, content());
    await store.retry(id);
    expect(store.get(id)).toMatchObject({ answer: failed, retryProblem: problem });
    expect(store.get(id)).not.toHaveProperty('retrying');
    expect(onSettled).not.toHaveBeenCalled();
  });
});
