import { bird, d360, type Provider } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { chooseTextHeader } from '../../../test/choose-header.ts';
import { describeForm } from '../../../test/describe-form.tsx';
import { renderForm } from '../../../test/render-form.tsx';

describeForm('link', { fill: chooseTextHeader });

it('says that a placeholder is taken as an address where it is', async () => {
  const hint = page.getByText('{{order_url}}', { exact: false });
  await renderForm(samples.link.minimal, { provider: d360 as Provider });
  expect(hint.elements()).toHaveLength(0);
  const form = await renderForm(samples.link.minimal, { provider: bird as Provider });
  const { id } = hint.element();
  expect(form.control('message.url').getAttribute('aria-describedby')).toContain(id);
});
