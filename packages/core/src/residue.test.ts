import { describe, expect, it } from 'vitest';
import {
  bodyForm,
  type Draft,
  decode,
  digishare,
  encode,
  type Json,
  setAt,
  validate,
} from './index.ts';
import { diff } from './residue.ts';

const payload: Json = {
  send_to_third: true,
  conversation_id: 'c',
  type: 'interactive',
  body: {
    type: 'list',
    body: { text: 'b' },
    action: {
      button: 'o',
      sections: [
        {
          title: 'A',
          rows: [
            { id: '1', title: 'one', color: 'red' },
            { id: '2', title: 'two' },
          ],
        },
        { title: 'B', rows: [{ id: '3', title: 'three' }] },
      ],
    },
  },
};

const bodyOf = (draft: Draft) => JSON.stringify(bodyForm(encode(draft, digishare).request));

describe('diff', () => {
  it('tells absent from null, and compares arrays of one length item by item', () => {
    expect(diff({ a: 1 }, { b: null })).toEqual([
      { at: '/a', was: 1 },
      { at: '/b', is: null },
    ]);
    expect(diff([1, 2], [1, 3])).toEqual([{ at: '/1', was: 2, is: 3 }]);
    expect(diff([1], [1, 2])).toEqual([{ at: '', was: [1], is: [1, 2] }]);
    expect(diff({ a: 1, b: [{}] }, { b: [{}], a: 1 })).toEqual([]);
  });
});

describe('residue', () => {
  it('moves with its row', () => {
    const { draft } = decode(payload, digishare);
    const rows =
      (draft.message as Extract<Draft['message'], { type: 'list' }>).sections[0]?.rows ?? [];
    const moved = setAt(draft, ['message', 'sections', 0, 'rows'], [...rows].reverse());
    expect(bodyOf(moved)).toContain('"id":"1","title":"one","color":"red"}]');
  });

  it('dies with its row', () => {
    const { draft } = decode(payload, digishare);
    expect(bodyOf(setAt(draft, ['message', 'sections', 0, 'rows', 0], undefined))).not.toContain(
      'red',
    );
  });

  it('is dropped on request', () => {
    const { draft, issues } = decode(payload, digishare);
    const kept = issues.find(({ code }) => code === 'extra.kept');
    expect(kept).toMatchObject({
      path: ['message', 'sections', 0, 'rows', 0],
      severity: 'warning',
    });
    const [patch] = kept?.repairs?.[0]?.patch ?? [];
    if (!patch) throw new Error('no repair');
    const mended = setAt(draft, patch.path, patch.value);
    expect(bodyOf(mended)).not.toContain('red');
    expect(validate(mended, digishare)).toEqual([]);
  });

  it('is no residue when it is nonsense from outside', () => {
    const { draft } = decode(payload, digishare);
    for (const rest of ['{', '7', '[7]', '[{"at":7}]', '[{"at":"no pointer","is":1}]']) {
      const odd = setAt(draft, ['message', 'sections', 1, 'extra', 'digishare'], { rest });
      expect(encode(odd, digishare).request).toEqual(encode(draft, digishare).request);
    }
  });
});
