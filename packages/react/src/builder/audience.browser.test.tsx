import '../styles/index.css';
import { bird, type Draft, digishare, livedesk, type Provider } from '@messagewright/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { objections } from '../../test/render-field.tsx';
import { fr } from '../dictionary/fr.ts';
import type { MessageBuilderProps } from './builder-props.ts';
import { MessageBuilder } from './message-builder.tsx';

const providers = [livedesk, bird, digishare] as readonly Provider[];
const reply: Draft = {
  version: 1,
  to: { type: 'conversation', id: '141' },
  message: { type: 'text', text: 'He never pays in time' },
};
const note: Draft = { ...reply, options: { livedesk: { private: true } } };

async function renderBuilder(value: Draft, props: Partial<MessageBuilderProps> = {}) {
  let current = value;
  await render(
    <MessageBuilder
      providers={providers}
      defaultValue={value}
      onChange={(next) => {
        current = next;
      }}
      {...props}
    />,
  );
  return () => current;
}

const choose = (label: string) => page.getByText(label, { exact: true }).click();
const radio = (label: string) => page.getByRole('radio', { name: label });
const press = (name: string) => page.getByRole('button', { name }).click();
const question = (name: string) => page.getByRole('dialog', { name });
const news = (label: string) => page.getByRole('region', { name: `Changed for ${label}:` });
const badge = () => page.getByText('Private note', { exact: true }).first();

/** Opens the dialog, pastes a payload of LiveDesk and runs the import. */
async function importJson(payload: object) {
  await press('Import…');
  await page.getByRole('textbox', { name: /JSON/ }).fill(JSON.stringify(payload));
  const run = page.getByRole('dialog').getByRole('button', { name: /^Import/ });
  await expect.element(run).toBeEnabled();
  await run.click();
}

beforeEach(() => page.viewport(1200, 900));

describe('a switch of provider', () => {
  it('asks before a note would go to the customer, and leaves it where one says no', async () => {
    const draft = await renderBuilder(note);
    await choose('Bird');
    await expect.element(question('Send this to the customer?')).toBeVisible();
    await expect.element(page.getByText(/Bird has no such notes/)).toBeVisible();
    const keep = page.getByRole('button', { name: 'Keep it as it is' });
    await expect.element(keep).toHaveFocus();
    await keep.click();
    await expect.element(radio('LiveDesk')).toBeChecked();
    expect(draft()).toEqual(note);
    await expect.element(badge()).toBeVisible();
  });

  it('says afterwards that it is a note no more, and undoes it without a question', async () => {
    const draft = await renderBuilder(note);
    await choose('Bird');
    await press('Switch to Bird');
    await expect.element(radio('Bird')).toBeChecked();
    await expect
      .element(news('Bird').getByText(/This was a note for agents only. Here the customer gets it/))
      .toBeVisible();
    await news('Bird').getByRole('button', { name: 'Undo' }).click();
    await expect.element(radio('LiveDesk')).toBeChecked();
    expect(draft()).toEqual(note);
  });

  it('asks before what the customer was to get is a note, told so before', async () => {
    await renderBuilder(note);
    await choose('Bird');
    await press('Switch to Bird');
    await expect.element(radio('Bird')).toBeChecked();
    await choose('LiveDesk');
    await expect.element(question('Make this a private note?')).toBeVisible();
    await press('Switch to LiveDesk');
    await expect.element(badge()).toBeVisible();
    await expect
      .element(news('LiveDesk').getByText(/Here it is a note that only agents see/))
      .toBeVisible();
  });

  it('keeps a note one where the other provider has notes, and says so', async () => {
    const draft = await renderBuilder(note);
    await choose('DigiShare');
    await expect.element(radio('DigiShare')).toBeChecked();
    await expect
      .element(news('DigiShare').getByText(/It stays a note that only agents see/))
      .toBeVisible();
    await expect
      .element(news('DigiShare').getByText(/The conversation belongs to the provider before/))
      .toBeVisible();
    expect(draft()).toMatchObject({
      to: { type: 'conversation', id: '' },
      options: { digishare: { sendToThird: false } },
    });
    expect(document.querySelector('.mw-preview')).toHaveAttribute('data-private');
  });

  it('asks nothing of a reply, or while nothing is written', async () => {
    await renderBuilder(reply);
    await choose('Bird');
    await expect.element(radio('Bird')).toBeChecked();
  });

  it('asks nothing while nothing is written', async () => {
    await renderBuilder({ ...note, message: { type: 'text', text: '' } });
    await choose('Bird');
    await expect.element(radio('Bird')).toBeChecked();
  });
});

describe('an import', () => {
  const pasted = { content: 'Ask her for the address', private: true };

  it('asks before a note takes the place of a reply, and keeps what was pasted', async () => {
    const draft = await renderBuilder(reply);
    await importJson(pasted);
    await expect.element(question('Make this a private note?')).toBeVisible();
    await press('Keep it as it is');
    await expect.element(question('Make this a private note?')).not.toBeInTheDocument();
    expect(draft()).toEqual(reply);
    await expect
      .element(page.getByRole('textbox', { name: /JSON/ }))
      .toHaveValue(JSON.stringify(pasted));
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Import/ })
      .click();
    await press('Import it');
    await expect.element(badge()).toBeVisible();
    expect(draft()).toMatchObject({
      message: { text: 'Ask her for the address' },
      options: { livedesk: { private: true } },
    });
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  it('asks before a reply takes the place of a note', async () => {
    const draft = await renderBuilder(note);
    await importJson({ content: 'Hello', private: false });
    await expect.element(question('Send this to the customer?')).toBeVisible();
    await press('Import it');
    await expect.poll(() => draft().message).toMatchObject({ text: 'Hello' });
  });

  it('asks nothing where a note takes the place of a note', async () => {
    const draft = await renderBuilder(note);
    await importJson(pasted);
    await expect.poll(() => draft().message).toMatchObject({ text: pasted.content });
  });
});

it.each([
  ['en', 'light'],
  ['fr', 'dark'],
] as const)('is accessible: %s, %s', async (locale, theme) => {
  await page.viewport(400, 900);
  const dictionary = locale === 'fr' ? fr : undefined;
  await renderBuilder(note, { locale, dictionary, theme });
  await choose('Bird');
  const dialog = page.getByRole('dialog');
  await expect.element(dialog).toBeVisible();
  expect(await objections(dialog.element() as HTMLElement)).toEqual([]);
});
