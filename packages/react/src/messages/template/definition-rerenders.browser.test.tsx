import '../../styles/index.css';
import { type Draft, providers } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { type ComponentProps, Profiler } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { MessageBuilder } from '../../builder/message-builder.tsx';
import { sampleTemplates } from '../../stories/sample-templates.ts';

/** How often each field has rendered, by the place it is for. */
const renders = new Map<string, number>();

vi.mock('../../fields/field.tsx', async (load) => {
  const actual = await load<typeof import('../../fields/field.tsx')>();
  type Props = ComponentProps<typeof actual.Field>;
  const count = (name: string) => renders.set(name, (renders.get(name) ?? 0) + 1);
  const Field = (props: Props) => (
    <Profiler id={props.field.path} onRender={count}>
      <actual.Field {...props} />
    </Profiler>
  );
  return { ...actual, Field };
});

const draft: Draft = {
  version: 1,
  to: { type: 'phone', phone: '+447700900123' },
  message: samples.template.maximal,
};
const edited = 'message.components.1.parameters.0.value.text';
const control = () =>
  page.elementLocator(document.querySelector(`[data-mw-path="${edited}"]`) as Element);

beforeEach(() => page.viewport(1400, 1000));

async function renderedByALetter(): Promise<Record<string, number>> {
  await userEvent.click(control());
  await userEvent.keyboard('{End}');
  expect(renders.size).toBeGreaterThan(5);
  renders.clear();
  await userEvent.keyboard('x');
  await expect.element(control()).toHaveValue('Salmax');
  return Object.fromEntries(renders);
}

it('a letter in a value renders its own field and no other, where the text is known', async () => {
  const loadTemplates = async () => sampleTemplates;
  await render(
    <MessageBuilder
      provider={providers['360dialog']}
      defaultValue={draft}
      loadTemplates={loadTemplates}
    />,
  );
  await expect.element(page.getByLabelText('Value 1 of the body')).toBeVisible();
  expect(await renderedByALetter()).toEqual({ [edited]: 1 });
  await expect.element(page.getByText(/^Hello Salmax, your order/)).toBeVisible();
  await page.getByRole('tab', { name: 'JSON' }).click();
  await expect.element(page.getByText('"Salmax"').first()).toBeInTheDocument();
});

it('and by hand', async () => {
  await render(<MessageBuilder provider={providers['360dialog']} defaultValue={draft} />);
  expect(await renderedByALetter()).toEqual({ [edited]: 1 });
});
