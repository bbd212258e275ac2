import type { ListMessage } from '@messagewright/core';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderForm } from '../../test/render-form.tsx';

const counts = vi.hoisted(() => new Map<string, number>());

vi.mock('./field.tsx', async (original) => {
  const fields = await original<typeof import('./field.tsx')>();
  return {
    ...fields,
    Field(props: Parameters<typeof fields.Field>[0]) {
      count(props.field.path);
      return fields.Field(props);
    },
  };
});

vi.mock('./repeat-item.tsx', async (original) => {
  const items = await original<typeof import('./repeat-item.tsx')>();
  return {
    ...items,
    RepeatItem(props: Parameters<typeof items.RepeatItem>[0]) {
      count(props.path);
      return items.RepeatItem(props);
    },
  };
});

function count(path: string): void {
  counts.set(path, (counts.get(path) ?? 0) + 1);
}

afterEach(() => counts.clear());

/** The largest list that may be sent: ten rows in ten sections. */
const largest: ListMessage = {
  type: 'list',
  header: { type: 'text', text: 'Header' },
  body: 'Body',
  footer: 'Footer',
  button: 'Open',
  sections: Array.from({ length: 10 }, (_, n) => ({
    title: `Section ${n}`,
    rows: [{ type: 'row', title: `Row ${n}`, id: `row_${n}`, description: 'About it' }],
  })),
};

it.each([
  'message.body',
  'message.header.text',
  'message.sections.3.title',
  'message.sections.7.rows.0.title',
])('a letter typed at %s renders no other field and no item', async (path) => {
  const form = await renderForm(largest);
  await userEvent.click(form.control(path));
  await userEvent.keyboard('{End}');
  counts.clear();
  await userEvent.keyboard('abc');
  expect([...counts]).toEqual([[path, 3]]);
});

it('a field that goes over its limit renders alone too', async () => {
  const path = 'message.sections.7.rows.0.title';
  const form = await renderForm(largest);
  await userEvent.fill(form.control(path), 'x'.repeat(24));
  counts.clear();
  await userEvent.keyboard('y');
  expect([...counts.keys()]).toEqual([path]);
});
