import { expect, it } from 'vitest';
import { createFileStore } from './file-store.ts';
import { withOwnFiles } from './with-own-files.ts';

it('gives each file of a copy an id of its own, with the same bytes', () => {
  const files = createFileStore();
  const bytes = new File(['abc'], 'a.png', { type: 'image/png' });
  const media = { kind: 'image', source: 'file', file: files.add(bytes), alt: 'A' };
  const card = { title: 'One', media, buttons: [{ type: 'reply', text: 'Yes' }] };
  const copy = withOwnFiles(card, files) as typeof card;
  expect(copy).toEqual({
    ...card,
    media: { ...media, file: { ...media.file, id: copy.media.file.id } },
  });
  expect(copy.media.file.id).not.toBe(media.file.id);
  expect(files.get(copy.media.file.id)).toBe(bytes);
});

it('leaves a file whose bytes are gone as it is, and every other value', () => {
  const gone = { kind: 'image', source: 'file', file: { id: 'x', name: 'a.png' } };
  expect(withOwnFiles([gone, 'text', null, 5], createFileStore())).toEqual([gone, 'text', null, 5]);
});
