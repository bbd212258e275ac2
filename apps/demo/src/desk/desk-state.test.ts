import { digishare } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import type { Conversation, OutgoingMessage } from '../conversations/conversation.ts';
import { reduceDesk } from './desk-state.ts';
import { formatRoute, parseRoute } from './route.ts';

const conversation = (id: string, unread = 0): Conversation => ({
  id,
  name: id,
  provider: digishare,
  to: { type: 'conversation', id },
  unread,
  messages: [],
});

const message: OutgoingMessage = {
  id: 'message',
  from: 'team',
  at: 1,
  state: 'accepted',
  draft: {
    version: 1,
    to: { type: 'conversation', id: 'b' },
    message: { type: 'text', text: 'Hello' },
  },
};

describe('the conversations', () => {
  it('have nothing unread once they are opened', () => {
    const before = [conversation('a', 2), conversation('b', 1)];
    const after = reduceDesk(before, { type: 'opened', id: 'a' });
    expect(after.map(({ unread }) => unread)).toEqual([0, 1]);
    expect(after[1]).toBe(before[1]);
  });

  it('take a sent message at their end, and come first', () => {
    const before = [conversation('a'), conversation('b')];
    const after = reduceDesk(before, { type: 'sent', id: 'b', message });
    expect(after.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(after[0]?.messages).toEqual([message]);
  });

  it('hear what becomes of a message, and of no other', () => {
    const sent = { ...conversation('b'), messages: [message, { ...message, id: 'other' }] };
    const news = {
      id: 'b',
      message: 'message',
      state: 'failed',
      reason: 'No such number',
    } as const;
    const after = reduceDesk([conversation('a'), sent], { type: 'moved', ...news });
    expect(after[1]?.messages).toEqual([
      { ...message, state: 'failed', reason: 'No such number' },
      { ...message, id: 'other' },
    ]);
    expect(after.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('do not mind a conversation that is not there', () => {
    const before = [conversation('a')];
    expect(reduceDesk(before, { type: 'sent', id: 'z', message })).toEqual(before);
  });
});

describe('routes', () => {
  it.each([
    { pane: 'list' },
    { pane: 'thread', conversation: 'conv_1' },
    { pane: 'composer', conversation: 'conv_1' },
    { pane: 'thread', conversation: 'a/b é?#' },
  ] as const)('come back from the address: %j', (route) => {
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  it.each(['', '#', '#/', '#/a/b', '#/a/write/', '#a', '#/%E0%A4%A'])(
    'are the list where the address names none: "%s"',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ pane: 'list' });
    },
  );
});
