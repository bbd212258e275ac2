import { describe, expect, it } from 'vitest';
import { mimeEssence, mimeOfName } from './mime-types.ts';

describe('mimeOfName', () => {
  it.each([
    ['https://example.com/a/b.JPG', 'image/jpeg'],
    ['https://example.com/b.mp4?alt=media&x=.pdf#t=3', 'video/mp4'],
    ['invoice.v2.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['note.opus', 'audio/ogg'],
    ['Facture #12.pdf', 'application/pdf'],
    ['Re: which one?.png', 'image/png'],
  ])('reads %s', (name, mime) => {
    expect(mimeOfName(name)).toBe(mime);
  });

  it.each([
    '',
    'pdf',
    '.',
    'https://example.com/x.y/z',
    'https://example.com',
    'https://example.com/a.png/',
    'a.b.c',
    'a.constructor',
  ])('says nothing of %j', (name) => {
    expect(mimeOfName(name)).toBeUndefined();
  });
});

it('takes the parameters off a media type', () => {
  expect(mimeEssence(' Audio/OGG ; codecs=opus')).toBe('audio/ogg');
  expect(mimeEssence('')).toBe('');
});
