import '../styles/index.css';
import { livedesk, type Provider } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { looks, objections, renderField } from '../../test/render-field.tsx';
import type { MessageBuilderProps } from '../builder/builder-props.ts';
import { MessageBuilder } from '../builder/message-builder.tsx';
import { fr } from '../dictionary/fr.ts';
import { OptionsForm } from './options-form.tsx';

const path = 'options.livedesk.private';
const renderPrivate = (
  text: string,
  isPrivate?: boolean,
  props: Partial<MessageBuilderProps> = {},
) =>
  renderField(
    <>
      <OptionsForm />
      <MessageBuilder.Preview />
    </>,
    {
      to: { type: 'conversation', id: '141' },
      message: { type: 'text', text },
      ...(isPrivate !== undefined && { options: { livedesk: { private: isPrivate } } }),
    },
    { provider: livedesk as Provider, ...props },
  );

const turn = () => page.getByRole('switch', { name: /^(Private note|Note privée)/ });
const dialog = () => page.getByRole('dialog');
const preview = () => document.querySelector('.mw-preview');

describe('a switch that changes whom the message reaches', () => {
  it('asks before a reply becomes private, and turns when one agrees', async () => {
    const form = await renderPrivate('Hello');
    await turn().click();
    await expect
      .element(page.getByRole('dialog', { name: 'Make this a private note?' }))
      .toBeVisible();
    expect(form.at(path)).toBeUndefined();
    // Who presses Enter once more changes nothing.
    await expect.element(page.getByRole('button', { name: 'Keep it a reply' })).toHaveFocus();
    await page.getByRole('button', { name: 'Make it private' }).click();
    await expect.element(turn()).toBeChecked();
    expect(form.at(path)).toBe(true);
    await expect.element(turn()).toHaveFocus();
  });

  it('says once what a private note is', async () => {
    await renderPrivate('');
    await expect.element(page.getByText(/^Only agents see it/)).toBeVisible();
    await turn().click();
    await expect.element(page.getByText(/^Only agents will see this note/).first()).toBeVisible();
    await expect.element(page.getByText(/^Only agents see it/)).not.toBeInTheDocument();
  });

  it('asks before a private note goes to the customer', async () => {
    const form = await renderPrivate('Hello', true);
    await turn().click();
    await expect
      .element(page.getByRole('dialog', { name: 'Send this to the customer?' }))
      .toBeVisible();
    await page.getByRole('button', { name: 'Make it a reply' }).click();
    await expect.element(turn()).not.toBeChecked();
    expect(form.at(path)).toBe(false);
  });

  it.each(['Keep it a reply', 'Close', '{Escape}'])('leaves all as it was on %s', async (way) => {
    const form = await renderPrivate('Hello');
    await turn().click();
    await expect.element(dialog()).toBeVisible();
    if (way === '{Escape}') await userEvent.keyboard(way);
    else await page.getByRole('button', { name: way }).click();
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.element(turn()).not.toBeChecked();
    expect(form.at(path)).toBeUndefined();
  });

  it('does not ask before anything is written', async () => {
    const form = await renderPrivate('');
    await turn().click();
    await expect.element(turn()).toBeChecked();
    expect(form.at(path)).toBe(true);
    await expect.element(dialog()).not.toBeInTheDocument();
  });
});

describe('a private note', () => {
  const bubble = () => document.querySelector('.mw-bubble') as Element;

  it('has a badge and a bubble of another colour, and a reply has neither', async () => {
    await renderPrivate('Hello', false);
    const plain = getComputedStyle(bubble()).backgroundColor;
    await expect.element(page.getByRole('listitem')).not.toBeInTheDocument();
    await turn().click();
    await page.getByRole('button', { name: 'Make it private' }).click();
    await expect.element(page.getByRole('listitem')).toHaveTextContent('Private note');
    expect(getComputedStyle(bubble()).backgroundColor).not.toBe(plain);
    expect(preview()?.hasAttribute('data-private')).toBe(true);
  });

  it.each(looks)('has nothing that axe finds, %s %s', async (theme, dir) => {
    const { root } = await renderPrivate('See https://example.com', true, {
      theme,
      dir,
      locale: 'fr',
      dictionary: fr,
    });
    expect(await objections(root)).toEqual([]);
    await turn().click();
    await expect.element(page.getByRole('dialog', { name: /L’envoyer au client/ })).toBeVisible();
    expect(await objections(document.querySelector('.mw-portal') as HTMLElement)).toEqual([]);
  });
});
