import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '../test/arbitraries.ts';
import { bodyForm, formFile, formOf, type Json, partsOf } from './index.ts';

const photo = { id: 'f1', name: 'a.jpg', size: 3 };
const form: Json = {
  'attachments[]': [
    { file: photo, mime: 'image/jpeg' },
    { file: { id: 'f2', name: 'b.pdf' }, filename: 'c.pdf' },
  ],
  content: 'Both',
  tag: ['one', 'two'],
};

describe('a form and its parts', () => {
  it('are the same, in order', () => {
    const parts = partsOf(form);
    expect(parts).toEqual([
      { name: 'attachments[]', filename: 'a.jpg', mime: 'image/jpeg', file: photo },
      { name: 'attachments[]', filename: 'c.pdf', file: { id: 'f2', name: 'b.pdf' } },
      { name: 'content', value: 'Both' },
      { name: 'tag', value: 'one' },
      { name: 'tag', value: 'two' },
    ]);
    expect(formOf(parts)).toEqual(form);
  });

  it('keep one file of a name that ends in brackets as a list', () => {
    const one = { 'attachments[]': [{ file: photo }] };
    expect(formOf(partsOf(one))).toEqual(one);
    expect(formOf(partsOf({ picture: { file: photo } }))).toEqual({ picture: { file: photo } });
  });

  it('take a file only for what has an id and a name', () => {
    expect(formFile({ file: photo, mime: 'image/jpeg' })).toEqual({
      file: photo,
      mime: 'image/jpeg',
    });
    for (const value of [undefined, 'f1', { file: 'f1' }, { file: { id: 'f1' } }, [photo]]) {
      expect(formFile(value as Json)).toBeUndefined();
    }
  });

  it('are total: what is no text is written as JSON', () => {
    expect(partsOf({ private: true, deep: { a: 1 } })).toEqual([
      { name: 'private', value: 'true' },
      { name: 'deep', value: '{"a":1}' },
    ]);
    fc.assert(
      fc.property(json, (any) => {
        for (const part of partsOf(any)) expect(typeof part.name).toBe('string');
      }),
    );
  });

  it('are read through one function, whatever the kind of body', () => {
    const request = { method: 'POST', path: '/' } as const;
    expect(bodyForm({ ...request, body: { kind: 'json', value: 7 } })).toBe(7);
    const body = { kind: 'multipart', form, parts: partsOf(form) } as const;
    expect(bodyForm({ ...request, body })).toBe(form);
  });
});
