import { expect, test } from 'vitest';
import { shareSnapshot } from './share-snapshot.ts';

const draft = {
  to: { id: '1' },
  message: { sections: [{ rows: [{ title: 'a' }, { title: 'b' }] }, { rows: [{ title: 'c' }] }] },
};

test('equal values give the very same snapshot', () => {
  expect(shareSnapshot(draft, structuredClone(draft))).toBe(draft);
});

test('an edit renews its own branch and keeps the others', () => {
  const values = structuredClone(draft);
  const row = values.message.sections[0]?.rows[1];
  if (row) row.title = 'B';
  const next = shareSnapshot(draft, values);
  expect(next.message.sections[0]?.rows[1]?.title).toBe('B');
  expect(next.message.sections[0]?.rows[0]).toBe(draft.message.sections[0]?.rows[0]);
  expect(next.message.sections[1]).toBe(draft.message.sections[1]);
  expect(next.to).toBe(draft.to);
});

test('the snapshot does not follow later changes of the values', () => {
  const values = structuredClone(draft);
  const next = shareSnapshot<typeof draft | undefined>(undefined, values);
  values.to.id = '2';
  expect(next?.to.id).toBe('1');
});

test('members without a value are absent, and so is an object that holds only such members', () => {
  const values = {
    message: { body: '', header: { text: undefined }, footer: undefined },
    options: { digishare: { sendToThird: undefined } },
  };
  expect(shareSnapshot(undefined, values)).toEqual({ message: { body: '' } });
});

test('false, null, empty text and empty containers are values', () => {
  const values = { a: false, b: null, c: '', d: [], e: {} };
  expect(shareSnapshot(undefined, values)).toEqual(values);
});

test('a shorter array is a new array', () => {
  const before = { rows: ['a', 'b'] };
  expect(shareSnapshot(before, { rows: ['a'] })).toEqual({ rows: ['a'] });
});

test('a member named __proto__ stays data', () => {
  const values = JSON.parse('{"__proto__":{"polluted":true},"a":1}');
  const next = shareSnapshot<Record<string, unknown>>({}, values);
  expect(Object.getPrototypeOf(next)).toBe(Object.prototype);
  expect(Object.hasOwn(next, '__proto__')).toBe(true);
  expect('polluted' in {}).toBe(false);
});
