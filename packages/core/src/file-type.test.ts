import { describe, expect, it } from 'vitest';
import { isDeclaredAs, looksLike, typeOfName } from './file-type.ts';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const heads: readonly (readonly [type: string, head: string])[] = [
  ['image/jpeg', '\u00ff\u00d8\u00ff\u00e0..JFIF'],
  ['image/png', '\u0089PNG\r\n\u001a\n'],
  ['image/webp', 'RIFF....WEBPVP8 '],
  ['image/gif', 'GIF89a'],
  ['image/heic', '....ftypheic'],
  ['image/avif', '....ftypavif'],
  ['video/mp4', '....ftypisom'],
  ['video/webm', '\u001a\u0045\u00df\u00a3'],
  ['audio/aac', '\u00ff\u00f1P'],
  ['audio/amr', '#!AMR\n'],
  ['audio/mpeg', '\u00ff\u00fb\u0090'],
  ['audio/mpeg', 'ID3\u0004'],
  ['audio/ogg', 'OggS'],
  ['audio/wav', 'RIFF....WAVEfmt '],
  ['text/plain', 'Bonjour à tous,\r\n\tvoici'],
  ['application/pdf', '%PDF-1.7'],
  ['application/zip', 'PK\u0003\u0004'],
  ['application/msword', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
];

describe('the first bytes', () => {
  it.each(heads)('of %s are known', (type, head) => {
    expect(looksLike(type, latin(head))).toBe(true);
  });

  it('of one type are those of no other that is not text', () => {
    for (const [type, head] of heads) {
      for (const [other] of heads) {
        if (other !== type && other !== 'text/plain')
          expect([other, looksLike(other, latin(head))]).toEqual([other, false]);
      }
    }
  });

  it.each([
    ['a page', '<!DOCTYPE html><html>'],
    ['a page after a mark', '\u00ef\u00bb\u00bf  <script>alert(1)</script>'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg">'],
    ['XML', '<?xml version="1.0"?>'],
    ['a script', '#!/bin/sh'],
    ['a program', 'MZ\u0090\0'],
    ['bytes', 'abc\0def'],
  ])('of %s are no text and nothing else', (_, head) => {
    for (const type of ['text/plain', 'text/csv', 'image/png', 'application/pdf']) {
      expect(looksLike(type, latin(head))).toBe(false);
    }
  });

  it('of a type that is not taken are never right', () => {
    expect(looksLike('image/svg+xml', latin('<svg'))).toBe(false);
    expect(looksLike('constructor', latin('x'))).toBe(false);
  });
});

it('takes the type from the name, and only types that are safe to pass on', () => {
  expect(typeOfName('a.JPEG')).toBe('image/jpeg');
  expect(typeOfName('a.pdf.exe')).toBeUndefined();
  for (const name of ['a.svg', 'a.html', 'a.js', 'a', 'a.'])
    expect(typeOfName(name)).toBeUndefined();
});

it('lets a declaration say nothing or the same, under any of its names', () => {
  for (const declared of [
    undefined,
    '',
    'application/octet-stream',
    'audio/mpeg',
    'Audio/MP3; x=y',
  ]) {
    expect(isDeclaredAs('audio/mpeg', declared)).toBe(true);
  }
  for (const declared of ['text/html', 'audio/ogg', 'audio']) {
    expect(isDeclaredAs('audio/mpeg', declared)).toBe(false);
  }
});
