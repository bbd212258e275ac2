import { type Draft, livedesk, prepare } from '@messagewright/core';
import { expect, it } from 'vitest';
import { createFileStore } from './file-store.ts';
import { partFiles, placeOfFile } from './part-files.ts';

const files = createFileStore();
const [a, b] = ['a.png', 'b.pdf'].map((name) => files.add(new File(['x'], name)));
if (!a || !b) throw new Error('no files');
const lost = { id: 'file_lost', name: 'lost.pdf', size: 1 };
const draft: Draft = {
  version: 1,
  to: { type: 'conversation', id: '42' },
  message: {
    type: 'attachments',
    items: [b, a, lost].map((file) => ({ kind: 'document', source: 'file', file })),
  },
};

it('gives the files of a request in its order, and says which are not here', () => {
  const { found, missing } = partFiles(prepare(draft, livedesk).request, files);
  expect(found.map(({ ref, file }) => [ref.id, file.name])).toEqual([
    [b.id, 'b.pdf'],
    [a.id, 'a.png'],
  ]);
  expect(missing).toEqual([lost]);
});

it('knows where a file stands in the draft', () => {
  expect(placeOfFile(draft, lost.id)).toBe('message.items.2.file.id');
  expect(placeOfFile(draft, 'file_other')).toBeUndefined();
});

it('finds no files in a request of JSON', () => {
  const text: Draft = { ...draft, message: { type: 'text', text: 'Hello' } };
  expect(partFiles(prepare(text, livedesk).request, files)).toEqual({ found: [], missing: [] });
});

it('gives no two files one id, and keeps one until it is told to let go', () => {
  const more = files.add(new File(['y'], 'a.png'));
  expect(more.id).not.toBe(a.id);
  expect(more).toMatchObject({ name: 'a.png', size: 1 });
  files.delete(more.id);
  expect(files.get(more.id)).toBeUndefined();
});
