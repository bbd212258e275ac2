import type { ListMessage, ListRow, ListSection } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { describeForm } from '../../../test/describe-form.tsx';
import { type RenderedForm, renderForm } from '../../../test/render-form.tsx';

const row = (name: string, more: object = {}): ListRow => ({
  type: 'row',
  title: name,
  id: `id_${name}`,
  ...more,
});

/** Three sections of different lengths; every other row has a description, some keep imported extras. */
const threeSections = (): ListMessage => ({
  type: 'list',
  body: 'Choose',
  button: 'Open',
  sections: [
    {
      title: 'A',
      rows: [
        row('a1', { description: 'about a1' }),
        row('a2'),
        row('a3', { description: 'about a3' }),
      ],
    },
    {
      title: 'B',
      rows: [
        row('b1', { extra: { digishare: { rest: '[]' } } }),
        row('b2', { description: 'x'.repeat(73) }),
      ],
    },
    { title: 'C', extra: { digishare: { rest: '[]' } }, rows: [row('c1')] },
  ],
});

/** What the form shows, read from its controls. */
function shown(form: RenderedForm): ListSection[] {
  return form.message<ListMessage>().sections.map((section, s) => ({
    title: form.control(`message.sections.${s}.title`).value,
    rows: section.rows.map((_, r) => ({
      type: 'row' as const,
      title: form.control(`message.sections.${s}.rows.${r}.title`).value,
      description: form.control(`message.sections.${s}.rows.${r}.description`).value,
      id: form.control(`message.sections.${s}.rows.${r}.id`).textContent ?? '',
    })),
  }));
}

function expected(sections: readonly ListSection[]): ListSection[] {
  return sections.map(({ title, rows }) => ({
    title,
    rows: rows.map((each) => ({
      type: 'row' as const,
      title: each.type === 'row' ? each.title : '',
      description: each.type === 'row' ? (each.description ?? '') : '',
      id: each.type === 'row' ? `id ${each.id}` : '',
    })),
  }));
}

function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const next = [...items];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

const button = (name: string, group?: string) =>
  (group ? page.getByRole('group', { name: group }) : page).getByRole('button', {
    name,
    exact: true,
  });

describeForm('list');

describe('reordering on three levels', () => {
  it('moves values, ids, extras and issues with their section and row', async () => {
    const form = await renderForm(threeSections());
    let model = threeSections().sections;
    const check = async () => {
      await expect.poll(() => form.message<ListMessage>().sections).toEqual(model);
      await expect.poll(() => shown(form)).toEqual(expected(model));
      const s = model.findIndex(({ rows }) =>
        rows.some((each) => each.type === 'row' && each.id === 'id_b2'),
      );
      const r = model[s]?.rows.findIndex((each) => each.type === 'row' && each.id === 'id_b2');
      const marked = form.control(`message.sections.${s}.rows.${r}.description`);
      expect([...form.root.querySelectorAll('[aria-invalid]')]).toEqual([marked]);
    };
    const moveSection = async (from: number, to: number) => {
      await button(`Move section ${from + 1} ${to < from ? 'up' : 'down'}`).click();
      model = moved(model, from, to);
      await check();
    };
    const moveRow = async (s: number, from: number, to: number) => {
      await button(
        `Move row ${from + 1} ${to < from ? 'up' : 'down'}`,
        `Section ${s + 1}: Rows`,
      ).click();
      model = model.map((section, at) =>
        at === s ? { ...section, rows: moved(section.rows, from, to) } : section,
      );
      await check();
    };
    const type = async (s: number, r: number, text: string) => {
      await userEvent.fill(form.control(`message.sections.${s}.rows.${r}.title`), text);
      model = model.map((section, at) =>
        at === s
          ? {
              ...section,
              rows: section.rows.map((each, i) =>
                i === r ? { ...each, title: text } : each,
              ) as ListRow[],
            }
          : section,
      );
      await check();
    };
    await check();
    await type(0, 1, 'a2 edited');
    await moveSection(0, 1);
    await moveRow(1, 0, 1);
    await type(1, 0, 'edited after moves');
    await moveSection(1, 2);
    await moveRow(0, 1, 0);
    await moveSection(2, 1);
    await type(0, 0, 'b2!');
    await moveSection(0, 1);
    await moveRow(0, 2, 1);
    await moveSection(0, 1);
    await moveSection(1, 2);
  });
});
