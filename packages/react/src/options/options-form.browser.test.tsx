import { digishare, type Provider } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderForm } from '../../test/render-form.tsx';

const text = { type: 'text', text: 'Hello' } as const;
const deliver = () => page.getByRole('switch', { name: 'Deliver to the customer' });

describe('OptionsForm', () => {
  it('shows what holds while nothing is chosen, writes a choice and warns of it', async () => {
    const form = await renderForm(text);
    await page.getByRole('button', { name: 'Delivery options' }).click();
    await expect.element(deliver()).toBeChecked();
    await expect.element(deliver()).toHaveAccessibleDescription(/only agents see it/);
    await deliver().click();
    await page.getByRole('button', { name: 'Keep it internal' }).click();
    await expect.element(deliver()).not.toBeChecked();
    expect(form.draft().options).toEqual({ digishare: { sendToThird: false } });
    await expect
      .element(page.getByText('The customer does not receive this message.').first())
      .toBeVisible();
    await deliver().click();
    await page.getByRole('button', { name: 'Deliver it' }).click();
    await expect.poll(() => form.draft().options).toEqual({ digishare: { sendToThird: true } });
  });

  it('draws a text option with the words of its provider', async () => {
    const provider = {
      ...digishare,
      options: { ...digishare.options, fields: [{ key: 'label', control: 'text', common: true }] },
    } as Provider;
    const dictionary = {
      options: { digishare: { label: { label: 'Campaign', help: 'For reports.' } } },
    };
    const form = await renderForm(text, { provider, dictionary: dictionary as never });
    await page.getByRole('button', { name: 'Delivery options' }).click();
    const campaign = page.getByRole('textbox', { name: 'options.digishare.label' });
    await userEvent.type(campaign, 'spring');
    expect(form.draft().options).toEqual({ digishare: { label: 'spring' } });
  });
});

describe('RecipientField', () => {
  it('is one text where the provider has one type of recipient', async () => {
    const form = await renderForm(text, { hideRecipient: false });
    expect(page.getByRole('combobox').elements()).toHaveLength(0);
    await userEvent.fill(page.getByRole('textbox', { name: 'Conversation id' }), 'conv_77');
    expect(form.draft().to).toEqual({ type: 'conversation', id: 'conv_77' });
  });

  it('asks for the type where there are several, and starts afresh on a change', async () => {
    const provider = { ...digishare, recipients: ['conversation', 'phone'] } as Provider;
    const form = await renderForm(text, { provider, hideRecipient: false });
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Recipient type' }), 'phone');
    expect(form.draft().to).toEqual({ type: 'phone', phone: '' });
    await userEvent.fill(page.getByRole('textbox', { name: 'Phone number' }), '+212600000000');
    expect(form.draft().to).toEqual({ type: 'phone', phone: '+212600000000' });
  });
});
