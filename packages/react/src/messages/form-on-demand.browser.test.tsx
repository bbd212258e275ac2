import '../styles/index.css';
import { type Draft, digishare } from '@messagewright/core';
import axe from 'axe-core';
import { renderToString } from 'react-dom/server';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { MessageBuilder } from '../builder/message-builder.tsx';
import { TextField } from '../fields/index.ts';
import { type FormOnDemand, formOnDemand } from './form-on-demand.tsx';
import { forms } from './forms.ts';
import type { MessageFormProps } from './message-form.ts';

function LoadedForm({ path }: MessageFormProps) {
  return <TextField path={`${path}.text`} />;
}

/** Puts a form in the place of the one for texts. */
function withForm(form: FormOnDemand): void {
  const { text } = forms;
  forms.text = form;
  onTestFinished(() => {
    forms.text = text;
  });
}

const draft: Draft = {
  version: 1,
  to: { type: 'conversation', id: 'conv_1' },
  message: { type: 'text', text: 'Kept' },
};
const builder = <MessageBuilder.Form />;
const build = (more: Partial<Parameters<typeof MessageBuilder>[0]> = {}) =>
  render(
    <MessageBuilder.Root provider={digishare} defaultValue={draft} {...more}>
      {builder}
    </MessageBuilder.Root>,
  );
const text = () => page.getByRole('textbox', { name: 'Text' });
const recipient = () => page.getByRole('textbox', { name: /^Conversation id/ });

it('keeps room for the form, says so when it takes long, and leaves what stands around alone', async () => {
  let come = () => {};
  const comes = new Promise<void>((resolve) => {
    come = resolve;
  });
  withForm(formOnDemand(() => comes.then(() => LoadedForm)));
  const { container } = await build();
  const room = container.querySelector('.mw-form__room');
  expect(room?.getBoundingClientRect().height).toBeGreaterThan(150);
  await expect.element(page.getByText('The form is loading…')).toBeVisible();
  expect((await axe.run(container)).violations).toEqual([]);

  await userEvent.click(recipient());
  const focused = document.activeElement;
  come();
  await expect.element(text()).toHaveValue('Kept');
  expect(document.activeElement).toBe(focused);
  expect(container.querySelector('.mw-form__room')).toBeNull();
});

it('is there at once where it has been loaded, and ahead of being chosen', async () => {
  const form = formOnDemand(async () => LoadedForm);
  withForm(form);
  const load = vi.spyOn(form, 'load');
  await build({ defaultType: 'list', defaultValue: undefined });
  await expect.poll(() => load.mock.calls.length, { timeout: 4000 }).toBeGreaterThan(0);
  await load.mock.results[0]?.value;
  const { container } = await build();
  expect(container.querySelector('[data-mw-path="message.text"]')).toHaveProperty('value', 'Kept');
});

it('that does not come leaves the message and the fields around it, is told of, and can be asked for again', async () => {
  let isOffline = true;
  const onError = vi.fn();
  const onChange = vi.fn();
  withForm(
    formOnDemand(async () => {
      if (isOffline) throw new Error('offline');
      return LoadedForm;
    }),
  );
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await build({ onError, onChange });
  const said = page.getByRole('alert');
  await expect
    .element(said)
    .toMatchTextContent('The form could not be shown. Your message is kept.');
  expect(onError).toHaveBeenCalledWith(expect.objectContaining({ message: 'offline' }));
  await userEvent.fill(recipient(), 'conv_2');
  expect(onChange.mock.lastCall?.[0]).toEqual({ ...draft, to: { ...draft.to, id: 'conv_2' } });

  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(said).toBeVisible();
  isOffline = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(text()).toHaveValue('Kept');
});

it('is no part of what a server sends', async () => {
  const form = formOnDemand(async () => LoadedForm);
  withForm(form);
  await form.load();
  const html = renderToString(
    <MessageBuilder.Root provider={digishare} defaultValue={draft}>
      {builder}
    </MessageBuilder.Root>,
  );
  expect(html).toContain('mw-form__room');
  expect(html).not.toContain('data-mw-path="message.text"');
});
