import type { ListMessage } from '@messagewright/core';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderForm } from '../../test/render-form.tsx';
import { pointerDrag } from './sortable-list.tsx';

/** Lets the drag library come. */
const library = vi.hoisted(() => {
  let come = () => {};
  const comes = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { come: () => come(), comes };
});

vi.mock('./pointer-drag.tsx', async (load) => {
  await library.comes;
  return load();
});

const message: ListMessage = {
  type: 'list',
  body: 'Body',
  button: 'Open',
  sections: [
    { rows: [1, 2, 3].map((n) => ({ type: 'row', title: `Title ${n}`, id: `row_${n}` })) },
  ],
};

it('is there before the drag library, works by keyboard, and keeps its focus when that comes', async () => {
  const form = await renderForm(message);
  const ids = () =>
    form.message<ListMessage>().sections[0]?.rows.map((row) => row.type === 'row' && row.id);
  const handle = (n: number) => page.getByRole('button', { name: `Drag row ${n}`, exact: true });
  expect(pointerDrag.get()).toBeUndefined();

  (handle(1).element() as HTMLElement).focus();
  await userEvent.keyboard(' {ArrowDown} ');
  expect(ids()).toEqual(['row_2', 'row_1', 'row_3']);

  const title = form.control('message.sections.0.rows.0.title');
  await userEvent.click(title);
  library.come();
  await pointerDrag.load();
  await userEvent.keyboard('{End}!');
  expect(document.activeElement).toBe(title);
  expect(title.isConnected && title.value).toBe('Title 2!');

  await userEvent.dragAndDrop(handle(1), handle(3), { steps: 20 });
  await expect.poll(ids).toEqual(['row_1', 'row_3', 'row_2']);
});
