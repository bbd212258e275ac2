import type { ButtonsMessage, ListMessage, ListRow, ListSection } from '@messagewright/core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type RenderedForm, renderForm } from '../../test/render-form.tsx';
import { pointerDrag } from './sortable-list.tsx';

const row = (n: number): ListRow => ({ type: 'row', title: `Title ${n}`, id: `row_${n}` });

function list(...sizes: number[]): ListMessage {
  let next = 1;
  const sections = sizes.map(
    (size, index): ListSection => ({
      title: `Section ${index + 1}`,
      rows: Array.from({ length: size }, () => row(next++)),
    }),
  );
  return { type: 'list', body: 'Body', button: 'Open', sections };
}

const rows = (message: ListMessage, section = 0) =>
  message.sections[section]?.rows.map((each) => (each.type === 'row' ? each.id : 'custom'));

/** The titles of the first section in the order that is seen. */
const titles = (form: RenderedForm) =>
  [
    ...form.root.querySelectorAll<HTMLInputElement>(
      '[data-mw-path^="message.sections.0.rows."] input',
    ),
  ]
    .filter(({ dataset }) => dataset.mwPath?.endsWith('.title'))
    .map(({ value }) => value);

const inRows = (section: number) => page.getByRole('group', { name: `Section ${section}: Rows` });
const button = (name: string, section = 1) =>
  inRows(section).getByRole('button', { name, exact: true });
const title = (n: number, section = 1) =>
  inRows(section).getByRole('textbox', { name: `Row ${n}: Title` });

/** The menu acts once it has closed: what follows is to be waited for. */
async function choose(name: string, of: string, section = 1) {
  await button(`More for ${of}`, section).click();
  await page.getByRole('menuitem', { name }).click();
}

describe('adding', () => {
  it('puts a row at the end with an id that no section has, and the focus into it', async () => {
    const form = await renderForm(list(2, 1));
    await button('Add row').click();
    expect(rows(form.message())).toEqual(['row_1', 'row_2', 'row_4']);
    await expect.element(title(3)).toHaveFocus();
    await userEvent.keyboard('New');
    expect(form.message<ListMessage>().sections[0]?.rows[2]).toEqual({
      type: 'row',
      title: 'New',
      id: 'row_4',
    });
  });

  it('puts a section with one row at the end, and the focus into its title', async () => {
    const form = await renderForm(list(1));
    await page.getByRole('button', { name: 'Add section' }).click();
    expect(form.message<ListMessage>().sections[1]).toEqual({
      title: '',
      rows: [{ type: 'row', title: '', id: 'row_2' }],
    });
    await expect.element(page.getByRole('textbox', { name: 'Section 2: Title' })).toHaveFocus();
  });

  it('ends where all sections together are full, and says why', async () => {
    const form = await renderForm(list(5, 4));
    expect(page.getByText('9 of 10 rows used').elements()).toHaveLength(1);
    await button('Add row', 2).click();
    await expect.element(button('Add row', 1)).toHaveAttribute('aria-disabled', 'true');
    await expect.element(button('Add row', 1)).toHaveAccessibleDescription('10 of 10 rows used');
    const addSection = page.getByRole('button', { name: 'Add section' });
    await expect.element(addSection).toHaveAttribute('aria-disabled', 'true');
    await button('Add row', 1).click({ force: true });
    await addSection.click({ force: true });
    await userEvent.keyboard('{Enter}');
    expect(form.message<ListMessage>().sections.map((each) => each.rows.length)).toEqual([5, 5]);
  });

  it('is possible again once there is room', async () => {
    await renderForm(list(10));
    await expect.element(button('Add row')).toHaveAttribute('aria-disabled', 'true');
    await choose('Remove', 'row 1');
    await expect.element(button('Add row')).not.toHaveAttribute('aria-disabled');
  });

  it('keeps what is over the limit, and says so at the list', async () => {
    const form = await renderForm(list(8, 4));
    const issue = page.getByText('2 too many; all sections together hold 10.');
    await expect.element(issue).toBeVisible();
    await userEvent.fill(title(1), 'Edited');
    expect(form.message<ListMessage>().sections.map((each) => each.rows.length)).toEqual([8, 4]);
    await expect
      .element(page.getByRole('group', { name: 'Sections', exact: true }))
      .toHaveAccessibleDescription(/2 too many/);
  });
});

describe('duplicating', () => {
  it('copies a row below it with a new id, and puts the focus there', async () => {
    const message = list(2);
    const first = message.sections[0]?.rows[0] as Extract<ListRow, { type: 'row' }>;
    first.description = 'About it';
    first.id = 'track';
    const form = await renderForm(message);
    await choose('Duplicate', 'row 1');
    const firstTwo = () => form.message<ListMessage>().sections[0]?.rows.slice(0, 2);
    await expect.poll(firstTwo).toEqual([first, { ...first, id: 'track_2' }]);
    await expect.element(title(2)).toHaveFocus();
  });

  it('renews every id in a copied section', async () => {
    const form = await renderForm(list(2));
    await page.getByRole('button', { name: 'More for section 1' }).click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    expect(rows(form.message(), 1)).toEqual(['row_3', 'row_4']);
  });

  it('is not offered where there is no room', async () => {
    await renderForm(list(10));
    await button('More for row 1').click();
    await expect
      .element(page.getByRole('menuitem', { name: 'Duplicate' }))
      .toHaveAttribute('aria-disabled', 'true');
  });
});

describe('removing', () => {
  it('leads to the neighbour that takes the place', async () => {
    const form = await renderForm(list(3));
    await choose('Remove', 'row 2');
    await expect.poll(() => rows(form.message())).toEqual(['row_1', 'row_3']);
    await expect.element(button('More for row 2')).toHaveFocus();
    await expect.element(title(2)).toHaveValue('Title 3');
  });

  it('leads to the one before after the last', async () => {
    await renderForm(list(3));
    await choose('Remove', 'row 3');
    await expect.element(button('More for row 2')).toHaveFocus();
  });

  it('leads to Add when nothing is left, and says what is missing', async () => {
    const form = await renderForm(list(1));
    await choose('Remove', 'row 1');
    await expect.poll(() => rows(form.message())).toEqual([]);
    await expect.element(button('Add row')).toHaveFocus();
    await userEvent.tab();
    await expect.element(inRows(1).getByText('Add at least 1 row.')).toBeVisible();
  });

  it('takes nothing else with it after an edit', async () => {
    const form = await renderForm(list(3));
    await userEvent.fill(title(3), 'Edited');
    await choose('Remove', 'row 1');
    await expect.element(title(2)).toHaveValue('Edited');
    expect(form.message<ListMessage>().sections[0]?.rows).toEqual([
      row(2),
      { ...row(3), title: 'Edited' },
    ]);
  });
});

describe('Move up and Move down', () => {
  it('keep the focus on the button of the moved row, at the end too', async () => {
    const form = await renderForm(list(3));
    await button('Move row 1 down').click();
    expect(rows(form.message())).toEqual(['row_2', 'row_1', 'row_3']);
    await expect.element(button('Move row 2 down')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(rows(form.message())).toEqual(['row_2', 'row_3', 'row_1']);
    await expect.element(button('Move row 3 down')).toHaveFocus();
    await expect.element(button('Move row 3 down')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    expect(rows(form.message())).toEqual(['row_2', 'row_3', 'row_1']);
  });

  it('say where the row is now', async () => {
    await renderForm(list(3));
    await button('Move row 1 down').click();
    await expect.element(inRows(1).getByText('Now at position 2 of 3.')).toBeInTheDocument();
  });
});

describe('dragging by keyboard', () => {
  it('picks up with space, moves with arrows, drops with space', async () => {
    const form = await renderForm(list(3));
    (button('Drag row 1').element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    await expect.element(button('Drag row 1')).toHaveAttribute('aria-pressed', 'true');
    await expect
      .element(inRows(1).getByText('Picked up row 1. It is at position 1 of 3.'))
      .toBeInTheDocument();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(titles(form)).toEqual(['Title 2', 'Title 3', 'Title 1']);
    await expect.element(inRows(1).getByText('Now at position 3 of 3.')).toBeInTheDocument();
    await expect.element(button('Drag row 1')).toHaveFocus();
    expect(rows(form.message())).toEqual(['row_1', 'row_2', 'row_3']);
    await userEvent.keyboard(' ');
    expect(rows(form.message())).toEqual(['row_2', 'row_3', 'row_1']);
    expect(titles(form)).toEqual(['Title 2', 'Title 3', 'Title 1']);
    await expect.element(button('Drag row 3')).toHaveFocus();
    await expect.element(button('Drag row 3')).toHaveAttribute('aria-pressed', 'false');
    await expect.element(inRows(1).getByText('Dropped at position 3 of 3.')).toBeInTheDocument();
    await userEvent.keyboard('{ArrowUp}');
    expect(rows(form.message())).toEqual(['row_2', 'row_3', 'row_1']);
  });

  it('puts back on escape, and lets nothing around hear of it', async () => {
    const form = await renderForm(list(3));
    let heard = 0;
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') heard += 1;
    };
    document.addEventListener('keydown', listen);
    onTestFinished(() => document.removeEventListener('keydown', listen));
    (button('Drag row 3').element() as HTMLElement).focus();
    await userEvent.keyboard(' {ArrowUp}{ArrowUp}');
    expect(titles(form)).toEqual(['Title 3', 'Title 1', 'Title 2']);
    await userEvent.keyboard('{Escape}');
    expect(titles(form)).toEqual(['Title 1', 'Title 2', 'Title 3']);
    expect(rows(form.message())).toEqual(['row_1', 'row_2', 'row_3']);
    await expect.element(button('Drag row 3')).toHaveFocus();
    await expect.element(inRows(1).getByText('Put back to position 3 of 3.')).toBeInTheDocument();
    expect(heard).toBe(0);
  });

  it('drops when the focus leaves', async () => {
    const form = await renderForm(list(3));
    (button('Drag row 1').element() as HTMLElement).focus();
    await userEvent.keyboard(' {ArrowDown}');
    await userEvent.tab();
    expect(rows(form.message())).toEqual(['row_2', 'row_1', 'row_3']);
    await expect.element(button('Drag row 2')).toHaveAttribute('aria-pressed', 'false');
    await expect.element(title(2)).toHaveFocus();
  });

  it('moves sections with all they hold', async () => {
    const form = await renderForm(list(2, 1));
    (page.getByRole('button', { name: 'Drag section 1' }).element() as HTMLElement).focus();
    await userEvent.keyboard(' {ArrowDown} ');
    expect(form.message<ListMessage>().sections.map((each) => each.title)).toEqual([
      'Section 2',
      'Section 1',
    ]);
    expect(rows(form.message(), 1)).toEqual(['row_1', 'row_2']);
    await expect.element(title(2, 2)).toHaveValue('Title 2');
  });

  it('tells how it is done', async () => {
    await renderForm(list(2));
    await expect
      .element(button('Drag row 1'))
      .toHaveAccessibleDescription(/^Press space to pick up/);
  });
});

describe('dragging by pointer', () => {
  beforeAll(async () => {
    await pointerDrag.load();
  });

  it('moves a row to where it is dropped', async () => {
    const form = await renderForm(list(3));
    await userEvent.dragAndDrop(button('Drag row 1'), button('Drag row 3'), { steps: 20 });
    await expect.poll(() => rows(form.message())).toEqual(['row_2', 'row_3', 'row_1']);
    await expect.element(title(3)).toHaveValue('Title 1');
    await expect.element(title(1)).toHaveValue('Title 2');
    await userEvent.fill(title(1), 'Still works');
    expect(form.message<ListMessage>().sections[0]?.rows[0]).toEqual({
      ...row(2),
      title: 'Still works',
    });
  });

  it('moves a section with all it holds', async () => {
    const form = await renderForm(list(1, 2));
    await userEvent.dragAndDrop(
      page.getByRole('button', { name: 'Drag section 2' }),
      page.getByRole('button', { name: 'Drag section 1' }),
      { steps: 20 },
    );
    await expect.poll(() => rows(form.message(), 0)).toEqual(['row_2', 'row_3']);
  });

  it('is one edit, however far it goes', async () => {
    let edits = 0;
    await renderForm(list(4), {
      onChange: () => {
        edits += 1;
      },
    });
    await userEvent.dragAndDrop(button('Drag row 1'), button('Drag row 4'), { steps: 20 });
    await expect.element(title(4)).toHaveValue('Title 1');
    expect(edits).toBe(1);
  });

  it('puts no words and no styles of the library into the page', async () => {
    const form = await renderForm(list(3));
    const styles = document.querySelectorAll('style').length;
    await userEvent.dragAndDrop(button('Drag row 1'), button('Drag row 2'), { steps: 20 });
    expect(rows(form.message())).toEqual(['row_2', 'row_1', 'row_3']);
    expect(document.querySelectorAll('style')).toHaveLength(styles);
    expect(document.querySelectorAll('[id^="dnd-kit"]')).toHaveLength(0);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });
});

describe('ids', () => {
  const note = (n: number) => button(`id row_${n}, edit the id of row ${n}`);
  const id = (n: number) => inRows(1).getByRole('textbox', { name: `Row ${n}: Id` });

  it('are one step away and go back to a note when they are left', async () => {
    const form = await renderForm(list(2));
    await note(1).click();
    await expect.element(id(1)).toHaveFocus();
    await userEvent.fill(id(1), 'track');
    await userEvent.keyboard('{Enter}');
    expect(rows(form.message())).toEqual(['track', 'row_2']);
    await expect.element(button('id track, edit the id of row 1')).toHaveFocus();
  });

  it('stay open while something is wrong with them', async () => {
    await renderForm(list(2));
    await note(2).click();
    await userEvent.fill(id(2), 'row_1');
    await userEvent.tab();
    await expect
      .element(inRows(1).getByText('“row_1” is used more than once.').first())
      .toBeVisible();
    await expect.element(id(2)).toBeVisible();
  });

  it('are reached from the list of issues', async () => {
    const message = list(2);
    (message.sections[0]?.rows[1] as { id: string }).id = 'x'.repeat(201);
    const form = await renderForm(message);
    expect(form.control('message.sections.0.rows.1.id').value).toHaveLength(201);
  });
});

describe('an element that is no item', () => {
  it('is kept as JSON among the others', async () => {
    const message: ListMessage = list(1);
    message.sections[0]?.rows.push({ type: 'custom', json: '[1]' });
    const form = await renderForm(message);
    await expect.element(page.getByText('Imported item, kept as JSON')).toBeVisible();
    await userEvent.fill(inRows(1).getByRole('textbox', { name: 'JSON' }), '[2]');
    expect(form.message<ListMessage>().sections[0]?.rows[1]).toEqual({
      type: 'custom',
      json: '[2]',
    });
    await button('Move row 2 up').click();
    expect(rows(form.message())).toEqual(['custom', 'row_1']);
  });
});

describe('a read-only list', () => {
  it('offers nothing to do', async () => {
    const form = await renderForm(list(2), { readOnly: true });
    expect([...form.root.querySelectorAll('.mw-repeat button:not(:disabled)')]).toEqual([]);
  });
});

describe('buttons', () => {
  it('end at what the provider takes', async () => {
    const message: ButtonsMessage = {
      type: 'buttons',
      body: 'Body',
      buttons: [{ type: 'reply', text: 'Yes', id: 'button_1' }],
    };
    const form = await renderForm(message);
    const add = page.getByRole('button', { name: 'Add button' });
    await add.click();
    await add.click();
    expect(form.message<ButtonsMessage>().buttons.map((each) => 'id' in each && each.id)).toEqual([
      'button_1',
      'button_2',
      'button_3',
    ]);
    await expect.element(add).toHaveAccessibleDescription('3 of 3 buttons used');
  });
});
