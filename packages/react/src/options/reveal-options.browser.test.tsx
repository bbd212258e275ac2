import '../styles/index.css';
import { type BirdOptions, bird, type Provider } from '@messagewright/core';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { MessageBuilder } from '../builder/message-builder.tsx';

async function renderBuilder(options: BirdOptions) {
  await page.viewport(1200, 900);
  await render(
    <MessageBuilder
      provider={bird as Provider}
      context={{ now: Date.parse('2026-11-21T12:00:00Z') }}
      defaultValue={{
        version: 1,
        to: { type: 'phone', phone: '+447700900123' },
        message: { type: 'text', text: 'Hello' },
        options: { bird: options },
      }}
    />,
  );
}

const issue = (name: RegExp) => page.getByRole('button', { name });

it('an issue of a common option opens the options and leads to its control', async () => {
  await renderBuilder({ scheduledFor: '2027-03-01T09:00:00+00:00' });
  await issue(/Send later: Choose a time within 35 days/).click();
  await expect.element(page.getByLabelText('Send later', { exact: true })).toHaveFocus();
  await expect
    .element(page.getByLabelText('Send later', { exact: true }))
    .toHaveAccessibleDescription(/within 35 days/);
});

it('an issue of a tag leads to that tag', async () => {
  await renderBuilder({ tags: ['fine', 'a & b'] });
  await issue(/Tag 2: Use the letters/).click();
  const remove = page.getByRole('button', { name: 'Remove a & b' });
  await expect.element(remove).toHaveFocus();
  await expect.element(remove).toHaveAccessibleDescription(/a & b.*: Use the letters/);
});

it('an issue inside a rare option opens the dialog at its control', async () => {
  await renderBuilder({ campaign: { id: 'autumn' } });
  await issue(/Campaign · Id: Use an id of the form/).click();
  await expect.element(page.getByRole('dialog', { name: 'All options' })).toBeVisible();
  const id = page.getByRole('textbox', { name: 'Id' });
  await expect.element(id).toHaveFocus();
  await expect.element(id).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect.element(page.getByRole('button', { name: 'All options' })).toHaveFocus();
});

it('the builder knows the time without its host', async () => {
  const soon = new Date(Date.now() + 5 * 60_000).toISOString().replace(/\.\d+/, '');
  await page.viewport(1200, 900);
  await render(
    <MessageBuilder
      provider={bird as Provider}
      defaultValue={{
        version: 1,
        to: { type: 'phone', phone: '+447700900123' },
        message: { type: 'text', text: 'Hello' },
        options: { bird: { scheduledFor: soon } },
      }}
    />,
  );
  await expect.element(issue(/^1 note Send later: /)).toBeVisible();
});
