import type { Json } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { readAnswer } from './send-answer.ts';

describe('an answer of the server', () => {
  it('that accepts has the ids and what went out', () => {
    const answer = readAnswer({
      sendId: 'snd_1',
      outcome: 'accepted',
      provider: { id: 'digishare', httpStatus: 200, messageId: 'msg_1', status: 'sent' },
      acceptedAt: '2026-01-01T10:00:00.000Z',
      replayed: false,
      request: { method: 'POST', url: 'https://example.com', body: { type: 'text' } },
      answer: { id: 'msg_1' },
    });
    expect(answer).toMatchObject({
      outcome: 'accepted',
      sendId: 'snd_1',
      messageId: 'msg_1',
      httpStatus: 200,
      issues: [],
      request: { method: 'POST' },
      answer: { id: 'msg_1' },
    });
  });

  it('that refuses has its faults at their places in the draft', () => {
    const answer = readAnswer({
      type: 'urn:messagewright:problem:provider-rejected',
      outcome: 'rejected',
      retryable: false,
      detail: 'Too long.',
      errors: [
        {
          pointer: '/message/sections/0/rows/1/title',
          code: 'length.max',
          severity: 'error',
          params: { max: 24, over: 1 },
        },
        { pointer: '', code: 'answer.refused', severity: 'warning', params: {} },
      ],
    });
    expect(answer.problem).toBe('provider-rejected');
    expect(answer.issues.map(({ path, code, severity }) => [path, code, severity])).toEqual([
      [['message', 'sections', 0, 'rows', 1, 'title'], 'length.max', 'error'],
      [[], 'answer.refused', 'warning'],
    ]);
    expect(answer.issues[0]?.params).toEqual({ max: 24, over: 1 });
  });

  it('has the files that the provider stored', () => {
    const attachments = [{ id: '199', type: 'image', url: 'https://example.com/a', size: 5 }];
    const provider = { id: 'livedesk', messageId: '3031', attachments };
    expect(readAnswer({ outcome: 'accepted', sendId: 's', provider })).toMatchObject({
      attachments,
    });
    expect(
      readAnswer({ outcome: 'accepted', provider: { ...provider, attachments: ['x'] } })
        .attachments,
    ).toEqual([]);
  });

  it('about a send that still runs is in progress, although it names no outcome', () => {
    const answer = readAnswer({
      type: 'urn:messagewright:problem:in-progress',
      sendId: 'snd_1',
      retryable: true,
    });
    expect(answer).toMatchObject({ outcome: 'in_progress', sendId: 'snd_1' });
  });

  it.each<Json | undefined>([
    undefined,
    null,
    [],
    'Bad gateway',
    {},
    { outcome: 'delivered' },
    { outcome: 1 },
    { type: 'urn:messagewright:problem:unknown-send' },
  ])('that says no outcome is no answer: %j', (body) => {
    expect(readAnswer(body)).toMatchObject({ outcome: 'unreached', issues: [] });
  });

  it('keeps to itself what is broken in a list of faults', () => {
    const errors: Json[] = [null, 'x', {}, { pointer: '/to/id', params: [1] }];
    const answer = readAnswer({ outcome: 'rejected', errors });
    expect(answer.issues).toEqual([
      expect.objectContaining({ path: ['to', 'id'], params: {}, severity: 'error' }),
    ]);
  });
});
