import { formOf, type WirePart } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { isMarked, partRows, typeOfPart } from './part-rows.ts';

const file = (id: string, name: string): Extract<WirePart, { file: unknown }> => ({
  name: 'attachments[]',
  filename: name,
  file: { id, name },
});
const parts: WirePart[] = [
  file('1', 'a.jpg'),
  file('2', 'b'),
  { name: 'content', value: 'Both' },
  { name: 'a/b', value: 'x' },
];
const rows = partRows(formOf(parts));

describe('partRows', () => {
  it('has every part in order, each with its place in the form', () => {
    expect(rows.map(({ part }) => part)).toEqual(parts);
    expect(rows.map(({ pointer }) => pointer)).toEqual([
      '/attachments[]/0',
      '/attachments[]/1',
      '/content',
      '/a~1b',
    ]);
  });

  it('has none of what is no form', () => {
    expect([null, 'x', ['x'], {}].map((form) => partRows(form))).toEqual([[], [], [], []]);
  });

  it('marks the part that is meant, all of a list, and one by what is in it', () => {
    const marked = (mark: string) => rows.flatMap((row, at) => (isMarked(row, [mark]) ? [at] : []));
    expect(marked('/attachments[]/1')).toEqual([1]);
    expect(marked('/attachments[]/1/file/size')).toEqual([1]);
    expect(marked('/attachments[]')).toEqual([0, 1]);
    expect(marked('/con')).toEqual([]);
  });

  it('gives a file the type that it says, or that of its name, or any', () => {
    const types = [
      { ...file('1', 'a.jpg'), mime: 'image/png' },
      file('1', 'a.jpg'),
      file('2', 'b'),
    ];
    expect(types.map(typeOfPart)).toEqual(['image/png', 'image/jpeg', 'application/octet-stream']);
  });
});
