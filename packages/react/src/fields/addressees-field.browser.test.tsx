import { type Addressee, bird, type Provider } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { looks, objections, renderField } from '../../test/render-field.tsx';
import { RecipientField } from './recipient-field.tsx';

const provider = bird as Provider;
const message = { type: 'text', text: 'Hello' };
const several: Addressee[] = [
  { key: 'phonenumber', value: '+12025550143', role: 'to' },
  { id: '1e7b70ab-3dcc-48f4-a6f6-63a493f6134c', role: 'cc' },
  {
    identifiers: [
      { key: 'phonenumber', value: '+447700900123' },
      { key: 'loyalty', value: '4021' },
    ],
    platformAddress: '+447700900123',
  },
];

const render = (contacts: Addressee[], props = {}) =>
  renderField(
    <RecipientField />,
    { to: { type: 'contacts', contacts }, message },
    { provider, ...props },
  );
const contact = (n: number) => page.getByRole('group', { name: `Contact ${n}` });
const ways = (n: number) => contact(n).getByRole('combobox', { name: 'Found by' });

describe('RecipientField for several contacts', () => {
  it('takes over from a single telephone number by choice', async () => {
    const field = await renderField(
      <RecipientField />,
      { to: { type: 'phone', phone: '' }, message },
      { provider },
    );
    await userEvent.selectOptions(page.getByLabelText('Recipient type'), 'contacts');
    await page.getByRole('button', { name: 'Add contact' }).click();
    expect(field.at('to.contacts.1')).toEqual({ key: 'phonenumber', value: '', role: 'to' });
  });

  it('shows each by what it is found by', async () => {
    await render(several);
    await expect.element(ways(1)).toHaveValue('identifier');
    await expect.element(contact(1).getByLabelText('Identifier')).toHaveValue('+12025550143');
    await expect.element(ways(2)).toHaveValue('id');
    await expect
      .element(contact(2).getByLabelText('Contact id'))
      .toHaveValue('1e7b70ab-3dcc-48f4-a6f6-63a493f6134c');
    await expect.element(ways(3)).toHaveValue('identifiers');
    const second = page.getByRole('group', { name: 'Identifier 2' });
    await expect.element(second.getByLabelText('Type of identifier')).toHaveValue('loyalty');
    await expect.element(contact(3).getByLabelText('Address on the platform')).toBeVisible();
  });

  it('writes the id, the role and nothing else', async () => {
    const field = await render([{ role: 'to' }]);
    await userEvent.selectOptions(ways(1), 'id');
    await userEvent.fill(contact(1).getByLabelText('Contact id'), 'c-1');
    await userEvent.selectOptions(contact(1).getByLabelText('Receives it as'), 'bcc');
    expect(field.at('to.contacts.0')).toEqual({ id: 'c-1', role: 'bcc' });
    await userEvent.selectOptions(contact(1).getByLabelText('Receives it as'), '');
    expect(field.at('to.contacts.0')).toEqual({ id: 'c-1' });
  });

  it('makes one identifier the first of several, and back', async () => {
    const field = await render(several.slice(0, 1));
    await userEvent.selectOptions(ways(1), 'identifiers');
    const identifiers = [{ key: 'phonenumber', value: '+12025550143' }];
    expect(field.at('to.contacts.0')).toEqual({ identifiers, role: 'to' });
    await page.getByRole('button', { name: 'Add identifier' }).click();
    expect(field.at('to.contacts.0.identifiers.1')).toEqual({ key: 'phonenumber', value: '' });
    await userEvent.selectOptions(ways(1), 'identifier');
    expect(field.at('to.contacts.0')).toEqual(several[0]);
  });

  it('reads a telephone number, and takes any other sort of identifier as it is', async () => {
    const field = await render(several.slice(0, 1));
    await userEvent.fill(contact(1).getByLabelText('Identifier'), '+1 202 555 0199');
    await userEvent.tab();
    await expect.poll(() => field.at('to.contacts.0.value')).toBe('+12025550199');
    await userEvent.fill(contact(1).getByLabelText('Type of identifier'), 'loyalty');
    await userEvent.fill(contact(1).getByLabelText('Identifier'), '40 21');
    await userEvent.tab();
    expect(field.at('to.contacts.0')).toEqual({ key: 'loyalty', value: '40 21', role: 'to' });
  });

  it.each(looks)('has nothing that axe objects to: %s, %s', async (theme, dir) => {
    for (const width of [700, 360]) {
      const { root } = await render(several, { theme, dir, width });
      expect(await objections(root)).toEqual([]);
    }
  });
});
