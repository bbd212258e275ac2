import { expect, test } from 'vitest';
import { at, fieldName, items, paramName, root } from './place.ts';

test('leads to members and items, and keeps the way', () => {
  const rows = items(at(root({ a: { rows: [{ id: 'x' }, { id: 'y' }] } }), 'a', 'rows'));
  expect(rows.map((row) => at(row, 'id'))).toEqual([
    { value: 'x', path: ['a', 'rows', 0, 'id'] },
    { value: 'y', path: ['a', 'rows', 1, 'id'] },
  ]);
});

test('finds nothing where there is nothing, and nothing inherited', () => {
  expect(at(root({ a: 1 }), 'a', 'b').value).toBeUndefined();
  expect(at(root(['x']), 'length').value).toBeUndefined();
  expect(at(root({}), 'constructor').value).toBeUndefined();
  expect(items(root('text'))).toEqual([]);
});

test('writes a path in both grammars', () => {
  const path = ['body', 'action', 'sections', 0, 'rows', 1, 'title'];
  expect(fieldName(path)).toBe('body.action.sections[0].rows[1].title');
  expect(paramName(path)).toBe("body['action']['sections'][0]['rows'][1]['title']");
  expect(fieldName(['type'])).toBe('type');
  expect(paramName(['type'])).toBe('type');
});
