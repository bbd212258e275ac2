import { bird, d360, digishare, type Message, type Provider } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderForm } from '../../test/render-form.tsx';

const text: Message = { type: 'text', text: 'Yes' };
const provider = d360 as Provider;
const open = () => page.getByRole('button', { name: 'Delivery options' }).click();
const reply = () => page.getByRole('textbox', { name: 'In reply to' });

describe('ReplyField', () => {
  it('writes the reference and takes it out when it is emptied', async () => {
    const form = await renderForm(text, { provider });
    await open();
    await userEvent.fill(reply(), 'wamid.4021');
    expect(form.draft().replyTo).toEqual({ id: 'wamid.4021' });
    await userEvent.clear(reply());
    expect(Object.keys(form.draft())).not.toContain('replyTo');
    await expect.element(reply()).toHaveValue('');
  });

  it('is not offered where the provider takes no reference', async () => {
    await renderForm(text, { provider: digishare as Provider });
    await open();
    await expect.element(page.getByRole('switch')).toBeVisible();
    await expect.element(reply()).not.toBeInTheDocument();
  });

  it('is not offered for a type that cannot answer', async () => {
    await renderForm({ type: 'reaction', messageId: 'wamid.1', emoji: '👍' }, { provider });
    await open();
    await expect.element(page.getByRole('textbox', { name: 'Message id' })).toBeVisible();
    await expect.element(reply()).not.toBeInTheDocument();
  });

  it('asks for the sort of reference where the provider knows several', async () => {
    const form = await renderForm(text, { provider: bird as Provider });
    await open();
    const type = page.getByRole('combobox', { name: 'What it refers to' });
    await expect.element(reply()).toBeVisible();
    await expect.element(type).not.toBeInTheDocument();
    await userEvent.fill(reply(), 'msg_1');
    await expect.element(type).toHaveValue('message');
    await userEvent.selectOptions(type, 'click');
    expect(form.draft().replyTo).toEqual({ id: 'msg_1', type: 'click' });
    await expect.element(type).toHaveAccessibleDescription(/only the reply to a message/);
    await userEvent.fill(page.getByRole('textbox', { name: 'Order' }), '2');
    expect(form.draft().replyTo).toEqual({ id: 'msg_1', type: 'click', order: 2 });
    await userEvent.selectOptions(type, 'message');
    expect(form.draft().replyTo).toEqual({ id: 'msg_1', order: 2 });
  });

  it('does not ask where there is only one sort', async () => {
    await renderForm(text, { provider, draft: { replyTo: { id: 'wamid.1' } } });
    await open();
    await expect.element(reply()).toHaveValue('wamid.1');
    await expect
      .element(page.getByRole('combobox', { name: 'What it refers to' }))
      .not.toBeInTheDocument();
  });

  it('shows a reference that cannot stay, so that it can be taken out', async () => {
    const replyTo = { id: 'wamid.2' };
    const reaction: Message = { type: 'reaction', messageId: 'wamid.1', emoji: '👍' };
    const form = await renderForm(reaction, { provider, draft: { replyTo } });
    await open();
    await expect.element(page.getByText('A reaction cannot be a reply.').first()).toBeVisible();
    await userEvent.clear(reply());
    expect(form.draft().replyTo).toBeUndefined();
  });
});
