import { bird, type Provider } from '@messagewright/core';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { looks, objections, renderField } from '../../test/render-field.tsx';
import type { MessageBuilderProps } from '../builder/builder-props.ts';
import { DurationField } from './duration-field.tsx';
import { EntriesField } from './entries-field.tsx';
import { TagsField } from './tags-field.tsx';
import { YesNoField } from './yes-no-field.tsx';

const renderOption = (
  children: ReactNode,
  options: object = {},
  props: Partial<MessageBuilderProps> = {},
) =>
  renderField(
    children,
    { message: { type: 'text', text: 'Hello' }, options: { bird: options } },
    { provider: bird as Provider, ...props },
  );

/** Pastes as a person does: through the clipboard's event. */
function paste(into: Element, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text', text);
  into.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

describe('TagsField', () => {
  const path = 'options.bird.tags';
  const input = () => page.getByRole('textbox', { name: 'Tags' });

  it('adds by Enter, by comma and by leaving', async () => {
    const form = await renderOption(<TagsField path={path} />);
    await userEvent.click(input());
    await userEvent.keyboard('autumn{Enter}lamps,vip');
    expect(form.at(path)).toEqual(['autumn', 'lamps']);
    await userEvent.tab();
    expect(form.at(path)).toEqual(['autumn', 'lamps', 'vip']);
    await expect.element(input()).toHaveValue('');
  });

  it('takes several at once, each once', async () => {
    const form = await renderOption(<TagsField path={path} />, { tags: ['autumn'] });
    await userEvent.click(input());
    paste(input().element(), ' lamps; autumn\nvip customers,,lamps ');
    await expect.poll(() => form.at(path)).toEqual(['autumn', 'lamps', 'vip customers']);
  });

  it('removes by its button, and takes the last back into the field', async () => {
    const form = await renderOption(<TagsField path={path} />, { tags: ['a', 'b', 'c'] });
    await page.getByRole('button', { name: 'Remove b' }).click();
    expect(form.at(path)).toEqual(['a', 'c']);
    await expect.element(input()).toHaveFocus();
    await userEvent.keyboard('{Backspace}');
    await expect.element(input()).toHaveValue('c');
    await userEvent.keyboard('d{Enter}');
    expect(form.at(path)).toEqual(['a', 'cd']);
    await page.getByRole('button', { name: 'Remove cd' }).click();
    await page.getByRole('button', { name: 'Remove a', exact: true }).click();
    expect(form.at(path)).toBeUndefined();
  });

  it('counts, and says of each tag what is wrong with it', async () => {
    const tags = ['a & b', ...'bcdefghij'];
    await renderOption(<TagsField path={path} />, { tags });
    await expect.element(page.getByText('10 / 10')).toBeVisible();
    await expect.element(page.getByText(/a & b.*: Use the letters a to z/)).toBeVisible();
    await userEvent.click(input());
    await userEvent.keyboard('eleventh{Enter}');
    await expect.element(page.getByText('11 / 10')).toBeVisible();
    await expect.element(input()).toHaveAccessibleDescription(/1 too many/);
  });

  it('changes nothing while it is read-only', async () => {
    const form = await renderOption(<TagsField path={path} />, { tags: ['a'] }, { readOnly: true });
    await userEvent.click(input());
    await userEvent.keyboard('{Backspace}');
    expect(page.getByRole('button').elements()).toHaveLength(0);
    expect(form.at(path)).toEqual(['a']);
  });
});

describe('DurationField', () => {
  const path = 'options.bird.validity';
  const number = () => page.getByRole('textbox', { name: 'Valid for' });
  const unit = () => page.getByRole('combobox', { name: 'Valid for: unit' });

  it('shows seconds in their longest whole unit, and in words', async () => {
    await renderOption(<DurationField path={path} />, { validity: 129_600 });
    await expect.element(number()).toHaveValue('36');
    await expect.element(unit()).toHaveValue('hours');
    await expect.element(number()).toHaveAccessibleDescription(/That is 1 day, 12 hours\./);
  });

  it('writes whole seconds; another unit keeps the number', async () => {
    const form = await renderOption(<DurationField path={path} />);
    await userEvent.selectOptions(unit(), 'minutes');
    await userEvent.fill(number(), '1,5');
    expect(form.at(path)).toBe(90);
    await userEvent.selectOptions(unit(), 'hours');
    expect(form.at(path)).toBe(5400);
    await expect.element(number()).toHaveValue('1,5');
    await userEvent.clear(number());
    expect(form.at(path)).toBeUndefined();
  });
});

describe('YesNoField', () => {
  it('has three answers, and none of them by default', async () => {
    const path = 'options.bird.capFrequency';
    const form = await renderOption(<YesNoField path={path} />);
    const answer = (name: string) => page.getByRole('radio', { name });
    await expect.element(page.getByRole('radiogroup', { name: 'Cap the frequency' })).toBeVisible();
    await expect.element(answer('Not set')).toBeChecked();
    (answer('Not set').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(form.at(path)).toBe(true);
    await userEvent.keyboard('{ArrowRight}');
    expect(form.at(path)).toBe(false);
    await userEvent.keyboard('{ArrowRight}');
    expect(form.at(path)).toBeUndefined();
  });
});

describe('EntriesField', () => {
  it('adds pairs, and leaves the draft with the last', async () => {
    const path = 'options.bird.email.headers';
    const form = await renderOption(<EntriesField path={path} />);
    await page.getByRole('button', { name: 'Add header' }).click();
    await userEvent.fill(page.getByRole('textbox', { name: 'Header 1: Name' }), 'X-Shop');
    await userEvent.fill(page.getByRole('textbox', { name: 'Header 1: Value' }), 'Atlas');
    expect(form.at(path)).toEqual([{ key: 'X-Shop', value: 'Atlas' }]);
    await page.getByRole('button', { name: 'More for header 1' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await expect.poll(() => form.at(path)).toBeUndefined();
  });
});

it.each(looks)('options have nothing that axe objects to, %s %s', async (theme, dir) => {
  const form = await renderOption(
    <>
      <TagsField path="options.bird.tags" />
      <DurationField path="options.bird.validity" />
      <YesNoField path="options.bird.capFrequency" />
      <EntriesField path="options.bird.email.headers" />
    </>,
    {
      tags: ['fine', 'a & b', 'A', 'a'],
      validity: 0,
      capFrequency: true,
      email: { headers: [{ key: '', value: '' }] },
    },
    { theme, dir },
  );
  expect(await objections(form.root)).toEqual([]);
});
