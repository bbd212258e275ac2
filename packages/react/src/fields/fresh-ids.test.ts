import { describe, expect, it } from 'vitest';
import { freshIds, withFreshIds } from './fresh-ids.ts';

const message = {
  sections: [
    { rows: [{ id: 'row_1' }, { id: 'row_3' }] },
    { rows: [{ id: 'track' }, { id: 'row_x' }] },
  ],
};

describe('freshIds', () => {
  it('counts on from the highest number in all sections', () => {
    const freshId = freshIds(message);
    expect([freshId('row'), freshId('row')]).toEqual(['row_4', 'row_5']);
  });

  it('starts at one', () => {
    expect(freshIds({})('button')).toBe('button_1');
  });

  it('does not read a stem as a pattern', () => {
    expect(freshIds([{ id: 'a.b_7' }, { id: 'axb_9' }])('a.b')).toBe('a.b_8');
  });
});

describe('withFreshIds', () => {
  const newSection = { title: '', rows: [{ id: 'row_9' }] };

  it('renews the ids that a new item would have, and nothing else', () => {
    const copy = withFreshIds(
      {
        media: { source: 'id', id: 'file-7' },
        rows: [{ id: 'track', title: 'T' }, { id: 'row_3' }],
      },
      newSection,
      freshIds(message),
    );
    expect(copy).toEqual({
      media: { source: 'id', id: 'file-7' },
      rows: [{ id: 'track_2', title: 'T' }, { id: 'row_4' }],
    });
  });

  it('keeps what a new item leaves empty, since it names something elsewhere', () => {
    const copy = withFreshIds(
      { products: [{ id: 'lamp' }] },
      { products: [{ id: '' }] },
      freshIds([{ id: 'lamp' }]),
    );
    expect(copy).toEqual({ products: [{ id: 'lamp' }] });
  });

  it('leaves the original alone and a missing id missing', () => {
    const original = { rows: [{ id: 'row_1' }, { title: 'no id' }] };
    const copy = withFreshIds(original, newSection, freshIds(original));
    expect(original.rows[0]).toEqual({ id: 'row_1' });
    expect(copy.rows[1]).toEqual({ title: 'no id' });
  });
});
