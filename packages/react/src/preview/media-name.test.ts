import type { Media } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { mediaName } from './media-name.ts';

describe('mediaName', () => {
  it.each<[string, Media, string]>([
    ['its file name first', { kind: 'image', source: 'id', id: '7', filename: 'a.png' }, 'a.png'],
    [
      'the end of its address',
      { kind: 'image', source: 'url', url: 'https://example.com/a/b%20c.png?x=1#y' },
      'b c.png',
    ],
    [
      'an address that ends in a slash',
      { kind: 'image', source: 'url', url: 'https://example.com/' },
      'https://example.com/',
    ],
    [
      'an address that cannot be decoded',
      { kind: 'image', source: 'url', url: 'https://example.com/%E0%A4' },
      '%E0%A4',
    ],
    ['its id', { kind: 'image', source: 'id', id: '7' }, '7'],
    [
      'the name of the chosen file',
      { kind: 'document', source: 'file', file: { id: 'f', name: 'a.pdf' } },
      'a.pdf',
    ],
    ['nothing for inline bytes', { kind: 'image', source: 'inline', base64: 'AA==' }, ''],
    ['nothing for an empty address', { kind: 'image', source: 'url', url: '' }, ''],
  ])('gives %s', (_, media, name) => {
    expect(mediaName(media)).toBe(name);
  });
});
