import { describe, expect, it } from 'vitest';
import { mimeOfName, nameKeyOfMime } from './media-types.ts';

describe('mimeOfName', () => {
  it.each([
    ['https://example.com/a/photo.JPG', 'image/jpeg'],
    ['https://example.com/photo.png?size=large.gif', 'image/png'],
    ['https://example.com/files/price-list.pdf#page=2', 'application/pdf'],
    ['voice.opus', 'audio/ogg'],
  ])('reads %s as %s', (name, mime) => {
    expect(mimeOfName(name)).toBe(mime);
  });

  it.each([
    '',
    'https://example.com',
    'https://example.com/photo',
    'https://cdn.example/x.y/z',
    '.',
  ])('says nothing of "%s"', (name) => expect(mimeOfName(name)).toBeUndefined());
});

describe('nameKeyOfMime', () => {
  it('calls two types of one program the same', () => {
    const older = nameKeyOfMime('application/msword');
    const newer = nameKeyOfMime(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
    expect(older).toBe('word');
    expect(newer).toBe(older);
  });

  it('knows no name for a type that nobody listed', () => {
    expect(nameKeyOfMime('application/x-own')).toBeUndefined();
  });
});
