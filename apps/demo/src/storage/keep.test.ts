import { describe, expect, it } from 'vitest';
import { createKeep, type StorageArea } from './keep.ts';
import { memoryArea } from './memory-area.ts';

const keepIn = (area: StorageArea | undefined, version = 1) =>
  createKeep({
    area,
    name: 'count',
    version,
    read: (value) => (typeof value === 'number' ? value : undefined),
  });

const refusing: StorageArea = {
  getItem() {
    throw new Error('blocked');
  },
  setItem() {
    throw new Error('full');
  },
  removeItem() {
    throw new Error('blocked');
  },
};

describe('a keep', () => {
  it('gives back what it was given, by id', () => {
    const area = memoryArea();
    expect(keepIn(area).save('a', 1)).toBe(true);
    expect(keepIn(area).load('a')).toBe(1);
    expect(keepIn(area).load('b')).toBeUndefined();
    keepIn(area).drop('a');
    expect(keepIn(area).load('a')).toBeUndefined();
  });

  it('does not read another version', () => {
    const area = memoryArea();
    keepIn(area, 1).save('a', 1);
    expect(keepIn(area, 2).load('a')).toBeUndefined();
  });

  it.each(['', '{', 'null', '[]', '1', '{"version":1}', '{"version":1,"value":"x"}'])(
    'does not mind what somebody else wrote: %s',
    (text) => {
      const area = memoryArea();
      area.setItem('messagewright-desk/count/a', text);
      expect(keepIn(area).load('a')).toBeUndefined();
    },
  );

  it('never throws, and says that nothing was kept', () => {
    for (const keep of [keepIn(refusing), keepIn(undefined)]) {
      expect(keep.save('a', 1)).toBe(false);
      expect(keep.load('a')).toBeUndefined();
      expect(() => keep.drop('a')).not.toThrow();
    }
  });
});
