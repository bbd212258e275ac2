import '../styles/index.css';
import { type Draft, digishare, type ListMessage, livedesk } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { type ComponentProps, createElement, Profiler, useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fileSamples, sampleFiles } from '../../test/file-samples.ts';
import { useDraft } from '../context/index.ts';
import { pointerDrag } from '../fields/sortable-list.tsx';
import { ListForm } from '../messages/list/list-form.tsx';
import { MessageBuilder } from './message-builder.tsx';

/** How often each field has rendered, by the place it is for. */
const renders = new Map<string, number>();
const count = (name: string) => renders.set(name, (renders.get(name) ?? 0) + 1);

/** Counts a component each time what is around it renders it. */
function counted<P extends object>(Component: React.ComponentType<P>, name: (props: P) => string) {
  return function Counted(props: P) {
    count(name(props));
    return createElement(Component, props);
  };
}

vi.mock('../fields/field.tsx', async (load) => {
  const actual = await load<typeof import('../fields/field.tsx')>();
  type Props = ComponentProps<typeof actual.Field>;
  // A field holds no other, so a profiler sees just its own renders, whatever causes them.
  const Field = (props: Props) => (
    <Profiler id={props.field.path} onRender={count}>
      <actual.Field {...props} />
    </Profiler>
  );
  return { ...actual, Field };
});
vi.mock('../fields/repeat-item.tsx', async (load) => {
  const actual = await load<typeof import('../fields/repeat-item.tsx')>();
  type Props = ComponentProps<typeof actual.RepeatItem>;
  return { ...actual, RepeatItem: counted<Props>(actual.RepeatItem, ({ path }) => `${path} item`) };
});
vi.mock('../fields/sortable-list.tsx', async (load) => {
  const actual = await load<typeof import('../fields/sortable-list.tsx')>();
  type Props = ComponentProps<typeof actual.SortableList>;
  return { ...actual, SortableList: counted<Props>(actual.SortableList, ({ id }) => `${id} list`) };
});

const tens = Array.from({ length: 10 }, (_, index) => index);

/** Ten rows in each of ten sections: more than any provider takes, and still a draft. */
const largest: Draft<ListMessage> = {
  version: 1,
  to: { type: 'conversation', id: 'conv_1' },
  message: {
    ...samples.list.maximal,
    footer: undefined,
    sections: tens.map((section) => ({
      title: `Section no. ${section + 1}`,
      rows: tens.map((row) => ({
        type: 'row',
        title: `Row ${section}.${row}`,
        id: `row_${section}_${row}`,
        description: 'As it says',
      })),
    })),
  },
};
const edited = 'message.sections.4.rows.7.title';
const control = () =>
  page.elementLocator(document.querySelector(`[data-mw-path="${edited}"]`) as Element);

beforeEach(async () => {
  await page.viewport(1400, 1000);
  // A list renders once more when it comes.
  await pointerDrag.load();
});

/** What renders while one more letter is typed. */
async function renderedByALetter(): Promise<Record<string, number>> {
  await userEvent.click(control());
  await userEvent.keyboard('{End}');
  expect(renders.size).toBeGreaterThan(300);
  renders.clear();
  await userEvent.keyboard('x');
  await expect.element(control()).toHaveValue('Row 4.7x');
  return Object.fromEntries(renders);
}

it('a letter renders its own field and no other', async () => {
  await render(<MessageBuilder provider={digishare} defaultValue={largest} />);
  expect(await renderedByALetter()).toEqual({ [edited]: 1 });
});

it('also where the host holds the draft and renders with every letter', async () => {
  function Holding() {
    const [value, setValue] = useState<Draft>(largest);
    return (
      <MessageBuilder
        provider={digishare}
        value={value}
        // Written inline, as hosts do.
        contact={{ name: 'Us' }}
        context={{ overrides: {} }}
        issues={[]}
        onSubmit={() => {}}
        onChange={(draft) => setValue(draft)}
      />
    );
  }
  await render(<Holding />);
  expect(await renderedByALetter()).toEqual({ [edited]: 1 });
});

it('the preview and the JSON follow each letter', async () => {
  await render(<MessageBuilder provider={digishare} defaultValue={largest} />);
  await renderedByALetter();
  await expect.element(page.getByText('Row 4.7x', { exact: true }).first()).toBeInTheDocument();
  await page.getByRole('tab', { name: 'JSON' }).click();
  await userEvent.click(control());
  await userEvent.keyboard('{End}y');
  await expect.element(page.getByText('"Row 4.7xy"').first()).toBeInTheDocument();
});

it('a letter beside files renders none of them', async () => {
  const { maximal } = fileSamples.attachments;
  const draft: Draft = { version: 1, to: { type: 'conversation', id: '1' }, message: maximal };
  await render(<MessageBuilder provider={livedesk} defaultValue={draft} files={sampleFiles} />);
  const caption = page.getByRole('textbox', { name: 'Caption' });
  await userEvent.click(caption);
  await userEvent.keyboard('{End}');
  expect([...renders.keys()]).toContain('message.items.0.file.id');
  renders.clear();
  await userEvent.keyboard('x');
  await expect.element(caption).toHaveValue(`${maximal.caption}x`);
  expect(Object.fromEntries(renders)).toEqual({ 'message.caption': 1 });
});

it('this count notices a form that listens as a whole', async () => {
  function Listening() {
    useDraft();
    return <ListForm path="message" />;
  }
  await render(
    <MessageBuilder.Root provider={digishare} defaultValue={largest}>
      <Listening />
    </MessageBuilder.Root>,
  );
  expect(Object.keys(await renderedByALetter()).length).toBeGreaterThan(1);
});
