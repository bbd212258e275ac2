import { bird } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { expect, it } from 'vitest';
import { describeForm } from '../../../test/describe-form.tsx';
import { renderForm } from '../../../test/render-form.tsx';

describeForm('call-permission');

it('says above its fields that it is experimental with a provider that does not list it', async () => {
  const { minimal } = samples['call-permission'];
  const form = await renderForm(minimal, { provider: bird });
  const note = form.root.querySelector('.mw-type-notes');
  expect(note?.textContent).toContain('experimental');
  expect(note?.querySelector('[data-severity]')?.getAttribute('data-severity')).toBe('warning');
  expect((await renderForm(minimal)).root.querySelector('.mw-type-notes')).toBeNull();
});

it('asks for no text where the provider has no place for one', async () => {
  const form = await renderForm({ type: 'call-permission', body: '' }, { provider: bird });
  expect(form.root.querySelector('[data-mw-path="message.body"]')).toBeNull();
});
