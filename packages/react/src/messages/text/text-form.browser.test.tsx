import { d360, digishare, type Message, type Provider } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { describeForm } from '../../../test/describe-form.tsx';
import { renderForm } from '../../../test/render-form.tsx';

describeForm('text');

describe('the preview of a link', () => {
  const text: Message = { type: 'text', text: 'See https://example.com' };
  const preview = () => page.getByRole('switch', { name: 'Show a preview of the link' });

  it('can be chosen where the provider carries the choice', async () => {
    const form = await renderForm(text, { provider: d360 as Provider });
    expect(form.message()).toEqual(text);
    await preview().click();
    expect(form.message()).toEqual({ ...text, linkPreview: true });
  });

  it('is not offered where it would be lost', async () => {
    await renderForm(text, { provider: digishare as Provider });
    await expect.element(page.getByRole('textbox', { name: 'Text' })).toBeVisible();
    await expect.element(preview()).not.toBeInTheDocument();
  });

  it('stays to be seen where it came with the draft', async () => {
    await renderForm({ ...text, linkPreview: true }, { provider: digishare as Provider });
    await expect.element(preview()).toBeChecked();
  });
});
