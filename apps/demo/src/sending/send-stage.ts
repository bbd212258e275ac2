import type { Draft } from '@messagewright/core';
import { vi } from 'vitest';
import type { StorageArea } from '../storage/keep.ts';
import { memoryArea } from '../storage/memory-area.ts';
import type { SendRequest, SendWatch } from './desk-client.ts';
import { noAnswer, type SendAnswer } from './send-answer.ts';
import { sendStorage } from './send-storage.ts';
import { createSendStore } from './send-store.ts';

// For tests of sending.

export const id = 'conv_1';
export const draft = (text = 'Hello'): Draft => ({
  version: 1,
  to: { type: 'conversation', id },
  message: { type: 'text', text },
});
export const content = (text?: string) => ({ provider: 'digishare', draft: draft(text) });
export const accepted: SendAnswer = {
  outcome: 'accepted',
  retryable: false,
  issues: [],
  sendId: 'snd_1',
};
export const unknown: SendAnswer = { ...accepted, outcome: 'unknown' };
export const notSent: SendAnswer = { ...accepted, outcome: 'not_sent', retryable: true };
export const running: SendAnswer = { ...accepted, outcome: 'in_progress' };

/** A store over a server that answers from lists, the last of each for ever. */
export function stage(options: {
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
