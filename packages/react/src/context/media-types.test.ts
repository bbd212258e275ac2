import { describe, expect, it } from 'vitest';
import { nameKeyOfMime } from './media-types.ts';

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
