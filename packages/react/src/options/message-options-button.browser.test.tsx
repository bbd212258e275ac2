import '../styles/index.css';
import { bird, type Draft, type Provider } from '@messagewright/core';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { objections } from '../../test/render-field.tsx';
import { MessageBuilder } from '../builder/message-builder.tsx';
import { MessageOptionsButton } from './message-options-button.tsx';

const draft: Draft = {
  version: 1,
  to: { type: 'phone', phone: '+447700900123' },
  message: {
    type: 'section',
    items: [
      { type: 'text', text: 'One' },
      { type: 'location', latitude: 33.5, longitude: -7.5 },
      { type: 'text', text: 'Two', options: { bird: { apple: { appClipRegion: 'Morocco' } } } },
    ],
  },
};

async function renderButtons(): Promise<() => Draft> {
  let current = draft;
  await page.viewport(700, 800);
  await render(
    <MessageBuilder.Root
      provider={bird as Provider}
      defaultValue={draft}
      onChange={(next) => {
        current = next;
      }}
    >
      {[0, 1, 2].map((index) => (
        <MessageOptionsButton key={index} path={`message.items.${index}`} />
      ))}
      <MessageBuilder.Issues />
    </MessageBuilder.Root>,
  );
  return () => current;
}

const buttons = () => page.getByRole('button', { name: 'Options of this message' });

it('sets an option of a message inside another, and only of that one', async () => {
  const now = await renderButtons();
  await buttons().first().click();
  await userEvent.fill(page.getByRole('searchbox'), 'subject');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByLabelText('Subject', { exact: false }).last()).toHaveFocus();
  await userEvent.keyboard('Hello');
  expect(now().message).toMatchObject({
    items: [{ options: { bird: { subject: 'Hello' } } }, {}, {}],
  });
  const dialog = document.querySelector<HTMLElement>('.mw-portal');
  expect(dialog && (await objections(dialog))).toEqual([]);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect.element(buttons().first()).toHaveFocus();
  await expect.element(page.getByRole('button', { name: 'Remove Subject' })).toBeVisible();
});

it('is not there for a type that has none', async () => {
  await renderButtons();
  await expect.element(buttons().first()).toBeVisible();
  expect(buttons().elements()).toHaveLength(2);
});

it('an issue of such an option opens the dialog of its own message', async () => {
  await renderButtons();
  // A section has a note of its own.
  await page.getByRole('button', { name: /^2 notes/ }).click();
  await page.getByRole('button', { name: /App Store region/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Options of this message' });
  await expect.element(dialog).toBeVisible();
  const region = page.getByRole('textbox', { name: /App Store region$/ });
  await expect.element(region).toHaveFocus();
  await expect.element(region).toHaveValue('Morocco');
});
