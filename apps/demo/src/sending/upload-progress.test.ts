import type { Draft } from '@messagewright/core';
import type { PartFile } from '@messagewright/react';
import { expect, it } from 'vitest';
import { stopped } from './send-answer.ts';
import type { Attempt } from './send-state.ts';
import { bytesOfFiles, fileAt, fileOfPlace, isUploading, uploadsOf } from './upload-progress.ts';

const files: readonly PartFile[] = [4, 10, 6].map((size, index) => ({
  ref: { id: `f${index}`, name: `${index}.png` },
  file: new File([new Uint8Array(size)], `${index}.png`),
}));
const draft: Draft = {
  version: 1,
  to: { type: 'conversation', id: '141' },
  message: {
    type: 'attachments',
    items: files.map(({ ref }) => ({ kind: 'image', source: 'file', file: ref })),
  },
};
const attempt: Attempt = { key: 'k', provider: 'livedesk', draft, startedAt: 0, files };

it.each([
  [0, ['waiting', 'waiting', 'waiting'], [0, 0, 0]],
  [3, ['sending', 'waiting', 'waiting'], [3, 0, 0]],
  [4, ['done', 'waiting', 'waiting'], [4, 0, 0]],
  [9, ['done', 'sending', 'waiting'], [4, 5, 0]],
  [20, ['done', 'done', 'done'], [4, 10, 6]],
])('with %d bytes gone, the files stand at %j', (sent, states, begun) => {
  const uploads = Object.values(uploadsOf({ phase: 'sending', attempt, sent }));
  expect(uploads.map(({ state }) => state)).toEqual(states);
  expect(uploads.map((upload) => upload.sent)).toEqual(begun);
  expect(isUploading({ phase: 'sending', attempt, sent })).toBe(sent < 20);
});

it('shows of a send that ended only the file at which it stopped', () => {
  const failed = { phase: 'failed', attempt, stoppedAt: 'f1' } as const;
  expect(uploadsOf({ ...failed, answer: stopped('broken-off') })).toEqual({
    f1: { state: 'failed' },
  });
  expect(uploadsOf({ ...failed, answer: stopped('cancelled') })).toEqual({
    f1: { state: 'cancelled' },
  });
  expect(uploadsOf({ ...failed, stoppedAt: undefined, answer: stopped('broken-off') })).toEqual({});
});

it('counts what is not a file as gone first', () => {
  expect([0, 100, 101, 120].map((sent) => bytesOfFiles(files, sent, 120))).toEqual([0, 0, 1, 20]);
});

it('knows which file was on its way', () => {
  expect([0, 3, 4, 13, 14, 20].map((sent) => fileAt(files, sent))).toEqual([
    'f0',
    'f0',
    'f1',
    'f1',
    'f2',
    'f2',
  ]);
});

it('finds the file that a place is about', () => {
  expect(fileOfPlace(draft, ['message', 'items', 1])).toBe('f1');
  expect(fileOfPlace(draft, ['message', 'items', 2, 'file', 'size'])).toBe('f2');
  expect(fileOfPlace(draft, ['message', 'caption'])).toBeUndefined();
});
