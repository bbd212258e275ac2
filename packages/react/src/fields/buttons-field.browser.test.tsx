import {
  type Button,
  type ButtonsMessage,
  bird,
  d360,
  type ListMessage,
  type Provider,
} from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { looks, objections, renderField } from '../../test/render-field.tsx';
import { ButtonsField } from './buttons-field.tsx';

const provider = bird as Provider;
const everyType: Button[] = [
  { type: 'reply', text: 'Yes', id: 'yes', description: 'We come on Friday' },
  { type: 'link', text: 'Terms', url: 'https://example.com/terms' },
  { type: 'buy', text: 'Buy', amountCents: 1990, currency: 'EUR' },
  { type: 'location-request', text: 'Where are you?' },
];
const message = (buttons: Button[] = []): ButtonsMessage => ({
  type: 'buttons',
  body: 'Yes or no?',
  buttons,
});
const field = <ButtonsField path="message.buttons" />;

const add = () => page.getByRole('button', { name: 'Add button' });
const choice = (name: string) => page.getByRole('menuitem', { name });
const control = (name: string) => page.getByLabelText(name, { exact: true });

async function addOf(name: string) {
  await add().click();
  await choice(name).click();
  await expect.poll(() => page.getByRole('menu').elements()).toHaveLength(0);
}

describe('ButtonsField', () => {
  it.each([
    ['Reply', { type: 'reply', text: '', id: 'button_1' }, 'Button 1: What it does'],
    ['Link', { type: 'link', text: '', url: '' }, 'Button 1: What it does'],
    ['Buy', { type: 'buy', text: '', currency: '' }, 'Button 1: What it does'],
    ['Location request', { type: 'location-request' }, 'Button 1: What it does'],
  ])('adds what is chosen: %s', async (name, button, focused) => {
    const { at } = await renderField(field, { message: message() }, { provider });
    await addOf(name);
    await expect.poll(() => at('message.buttons')).toEqual([button]);
    await expect.element(control(focused)).toHaveFocus();
  });

  it('adds at once where there is one type only, and asks for none', async () => {
    const props = { provider: d360 as Provider };
    const { at } = await renderField(field, { message: message() }, props);
    await add().click();
    await expect
      .poll(() => at('message.buttons'))
      .toEqual([{ type: 'reply', text: '', id: 'button_1' }]);
    await expect.element(control('Button 1: Label')).toHaveFocus();
    expect(control('Button 1: What it does').elements()).toHaveLength(0);
    expect(page.getByRole('button', { name: 'More of button 1' }).elements()).toHaveLength(0);
  });

  it('offers the types that it is told, of those that the provider takes', async () => {
    const some = <ButtonsField path="message.buttons" types={['link', 'reply']} />;
    await renderField(some, { message: message() }, { provider });
    await add().click();
    const names = () =>
      page
        .getByRole('menuitem')
        .elements()
        .map((item) => item.textContent);
    await expect.poll(names).toEqual(['Reply', 'Link']);
  });

  it('shows the fields of each type', async () => {
    await renderField(field, { message: message(everyType) }, { provider });
    await expect.element(control('Button 1: Label')).toHaveValue('Yes');
    await expect.element(control('Description')).toHaveValue('We come on Friday');
    await expect.element(control('Button 2: Web address')).toHaveValue('https://example.com/terms');
    await expect.element(control('Amount')).toHaveValue('19.9');
    await expect.element(page.getByText('Means \u2068€19.90\u2069.')).toBeVisible();
    await expect.element(control('Currency')).toHaveValue('EUR');
    await expect.element(control('Button 4: Label')).toHaveValue('Where are you?');
  });

  it('keeps an amount in hundredths', async () => {
    const { at } = await renderField(field, { message: message(everyType) }, { provider });
    await userEvent.fill(control('Amount'), '7,5');
    expect(at('message.buttons.2.amountCents')).toBe(750);
    await userEvent.clear(control('Amount'));
    expect(Object.keys(at('message.buttons.2') as object)).not.toContain('amountCents');
  });

  it('keeps the label when the type changes, and the rest when it changes back', async () => {
    const { at } = await renderField(field, { message: message(everyType) }, { provider });
    const type = control('Button 1: What it does');
    (type.element() as HTMLElement).focus();
    await userEvent.selectOptions(type, 'link');
    expect(at('message.buttons.0')).toEqual({ type: 'link', text: 'Yes', url: '' });
    await expect.element(type).toHaveFocus();
    await userEvent.fill(control('Button 1: Label'), 'Oui');
    await userEvent.selectOptions(type, 'reply');
    expect(at('message.buttons.0')).toEqual({ ...everyType[0], text: 'Oui' });
  });

  it('keeps description and picture of a reply one step away', async () => {
    const plain: Button = { type: 'reply', text: 'Yes', id: 'yes' };
    const { at } = await renderField(field, { message: message([plain]) }, { provider });
    const more = page.getByRole('button', { name: 'More of button 1' });
    await expect.element(more).toHaveAttribute('aria-expanded', 'false');
    await more.click();
    await userEvent.fill(control('Image'), 'https://example.com/a.jpg');
    expect(at('message.buttons.0')).toEqual({ ...plain, imageUrl: 'https://example.com/a.jpg' });
  });

  it('says why none can be added', async () => {
    const few = <ButtonsField path="message.buttons" max={1} />;
    await renderField(few, { message: message(everyType.slice(0, 1)) }, { provider });
    await expect.element(add()).toHaveAttribute('aria-disabled', 'true');
    await expect.element(add()).toHaveAccessibleDescription('1 of 1 buttons used');
    await add().click({ force: true });
    expect(page.getByRole('menu').elements()).toHaveLength(0);
  });

  it('keeps a button of another service as it is', async () => {
    const custom: Button = { type: 'custom', json: '{"type":"dial"}' };
    await renderField(field, { message: message([custom]) }, { provider });
    await expect.element(control('JSON')).toHaveValue('{"type":"dial"}');
    expect(control('Button 1: What it does').elements()).toHaveLength(0);
  });

  it('need not be there', async () => {
    const list: ListMessage = { type: 'list', body: 'Which?', button: 'See', sections: [] };
    const optional = <ButtonsField path="message.buttons" optional />;
    const { at } = await renderField(optional, { message: list }, { provider });
    await addOf('Link');
    await expect.poll(() => at('message.buttons')).toEqual([{ type: 'link', text: '', url: '' }]);
    await expect.element(control('Button 1: What it does')).toHaveFocus();
    await page.getByRole('button', { name: 'More for button 1' }).click();
    await choice('Remove').click();
    await expect.poll(() => at('message')).toEqual(list);
    await expect.element(add()).toHaveFocus();
  });

  it.each(looks)('has nothing that axe objects to: %s, %s', async (theme, dir) => {
    for (const width of [700, 360]) {
      const props = { provider, theme, dir, width };
      const { root } = await renderField(field, { message: message(everyType) }, props);
      expect(await objections(root)).toEqual([]);
    }
  });
});
