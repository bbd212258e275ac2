import { d360, digishare, type Provider, type Recipient } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { objections, renderField } from '../../test/render-field.tsx';
import { RecipientField } from './recipient-field.tsx';

const message = { type: 'text', text: 'Hello' };
/** A provider that can address more than the packaged ones. */
const provider: Provider = { ...(d360 as Provider), recipients: ['phone', 'group', 'user'] };
const type = () => page.getByRole('combobox', { name: 'Recipient type' });

describe('RecipientField', () => {
  it.each<[Recipient, string]>([
    [{ type: 'phone', phone: '' }, 'Phone number'],
    [{ type: 'group', id: '' }, 'Group id'],
    [{ type: 'user', id: '' }, 'User id'],
  ])('%j is asked for as %s', async (to, name) => {
    const field = await renderField(<RecipientField />, { to, message }, { provider });
    await userEvent.fill(page.getByRole('textbox', { name, exact: true }), 'x');
    expect(Object.values(field.at('to') as object)).toEqual([to.type, 'x']);
    expect(await objections(field.root)).toEqual([]);
  });

  it('offers the types that the provider knows, and asks for the new one', async () => {
    const to: Recipient = { type: 'phone', phone: '+1' };
    const field = await renderField(<RecipientField />, { to, message }, { provider });
    await userEvent.selectOptions(type(), 'group');
    expect(field.at('to')).toEqual({ type: 'group', id: '' });
    await expect.element(page.getByRole('textbox', { name: 'Group id' })).toBeVisible();
    await userEvent.selectOptions(type(), 'user');
    await expect.element(page.getByRole('textbox', { name: 'User id' })).toBeVisible();
    await expect.element(page.getByText(/towards your business/)).toBeVisible();
  });

  it('asks for no type where there is one only', async () => {
    await renderField(
      <RecipientField />,
      { to: { type: 'conversation', id: '' }, message },
      { provider: digishare as Provider },
    );
    await expect.element(page.getByRole('textbox', { name: 'Conversation id' })).toBeVisible();
    expect(type().elements()).toHaveLength(0);
  });
});
