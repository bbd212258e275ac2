import { describe, expect, it } from 'vitest';
import {
  expandPattern,
  getAt,
  matchesPattern,
  parsePathKey,
  parsePointer,
  pathKey,
  setAt,
  toPointer,
} from './place.ts';

describe('pointers', () => {
  it('escape and come back', () => {
    const keys = ['a/b', 'c~d', '', '0', '__proto__'];
    expect(toPointer(keys)).toBe('/a~1b/c~0d//0/__proto__');
    expect(parsePointer(toPointer(keys))).toEqual(keys);
    expect(parsePointer('')).toEqual([]);
  });
});

describe('getAt', () => {
  it('finds own members only', () => {
    expect(getAt({ a: [{ b: 1 }] }, ['a', 0, 'b'])).toBe(1);
    expect(getAt({}, ['constructor'])).toBeUndefined();
    expect(getAt('text', ['length'])).toBeUndefined();
    expect(getAt(null, ['a'])).toBeUndefined();
  });
});

describe('setAt', () => {
  it('copies the way down and shares the rest', () => {
    const before = { a: [{ b: 1 }, { b: 2 }], c: { d: 1 } };
    const after = setAt(before, ['a', 1, 'b'], 3);
    expect(after).toEqual({ a: [{ b: 1 }, { b: 3 }], c: { d: 1 } });
    expect(before.a[1]?.b).toBe(2);
    expect(after.c).toBe(before.c);
    expect(after.a[0]).toBe(before.a[0]);
  });

  it('removes a member, and an item of an array', () => {
    expect(setAt({ a: 1, b: 2 }, ['a'], undefined)).toEqual({ b: 2 });
    expect(setAt({ a: [1, 2, 3] }, ['a', 1], undefined)).toEqual({ a: [1, 3] });
  });

  it('makes missing parents, and defines "__proto__" instead of setting it', () => {
    expect(setAt({}, ['a', 'b'], 1)).toEqual({ a: { b: 1 } });
    const set = setAt({}, ['__proto__', 'polluted'], true);
    expect(Object.hasOwn(set, '__proto__')).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('keeps the order of members', () => {
    expect(Object.keys(setAt({ a: 1, b: 2, c: 3 }, ['b'], 9))).toEqual(['a', 'b', 'c']);
  });
});

describe('patterns', () => {
  const draft = { message: { sections: [{ rows: [{}, {}] }, { rows: [{}] }, {}] } };

  it('name each item', () => {
    expect(expandPattern(draft, 'message.sections.*.rows.*').map(pathKey)).toEqual([
      'message.sections.0.rows.0',
      'message.sections.0.rows.1',
      'message.sections.1.rows.0',
    ]);
    expect(expandPattern(draft, 'message.sections.1.rows.*').map(pathKey)).toEqual([
      'message.sections.1.rows.0',
    ]);
  });

  it('match paths of the same length only', () => {
    expect(matchesPattern(['a', 0, 'b'], 'a.*.b')).toBe(true);
    expect(matchesPattern(['a', 'x', 'b'], 'a.*.b')).toBe(false);
    expect(matchesPattern(['a', 0], 'a.*.b')).toBe(false);
  });

  it('come back from keys', () => {
    expect(parsePathKey('message.sections.10.title')).toEqual(['message', 'sections', 10, 'title']);
  });
});
