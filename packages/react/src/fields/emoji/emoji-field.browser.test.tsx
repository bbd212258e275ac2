import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { looks, objections, renderField } from '../../../test/render-field.tsx';
import { EmojiField } from './emoji-field.tsx';

const reaction = (emoji = '') => ({ message: { type: 'reaction', messageId: 'wamid.1', emoji } });
const field = <EmojiField path="message.emoji" />;
const opener = () => page.getByRole('button', { name: 'Choose an emoji' });
const search = () => page.getByRole('searchbox', { name: 'Search emoji' });
const option = (name: string) => page.getByRole('option', { name, exact: true });

async function open() {
  await opener().click();
  await expect.element(option('grinning face')).toBeVisible();
}

describe('EmojiField', () => {
  it('takes a typed emoji and whatever else is typed', async () => {
    const rendered = await renderField(field, reaction());
    const input = rendered.root.querySelector('input') as HTMLInputElement;
    await userEvent.fill(input, '🎉');
    expect(rendered.at('message.emoji')).toBe('🎉');
    await userEvent.fill(input, 'nice');
    expect(rendered.at('message.emoji')).toBe('nice');
  });

  it('is picked by name from the keyboard alone, and leads back to the button', async () => {
    const rendered = await renderField(field, reaction());
    opener().element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(search()).toHaveFocus();
    await expect.element(option('grinning face')).toBeVisible();
    await userEvent.keyboard('rocket');
    await expect.element(page.getByText('4 emoji found')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(option('rocket')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(rendered.at('message.emoji')).toBe('🚀');
    await expect.element(opener()).toHaveFocus();
    expect(search().elements()).toHaveLength(0);
  });

  it('picks the first result by Enter, and nothing without a search', async () => {
    const rendered = await renderField(field, reaction('👍'));
    await open();
    await userEvent.keyboard('{Enter}');
    expect(rendered.at('message.emoji')).toBe('👍');
    await userEvent.fill(search(), 'rocket');
    await userEvent.keyboard('{Enter}');
    expect(rendered.at('message.emoji')).toBe('🚀');
  });

  it('closes by Escape without a change', async () => {
    const rendered = await renderField(field, reaction('👍'));
    await open();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{Escape}');
    await expect.element(opener()).toHaveFocus();
    expect(search().elements()).toHaveLength(0);
    expect(rendered.at('message.emoji')).toBe('👍');
  });

  it.each([
    ['ltr', '{ArrowRight}', '{ArrowLeft}'],
    ['rtl', '{ArrowLeft}', '{ArrowRight}'],
  ] as const)('is walked by arrows as it is read, %s', async (dir, forward, back) => {
    await renderField(field, reaction(), { dir });
    await open();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(option('grinning face')).toHaveFocus();
    await userEvent.keyboard(forward);
    await expect.element(option('grinning face with big eyes')).toHaveFocus();
    await userEvent.keyboard(`${back}${back}`);
    await expect.element(option('grinning face')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{End}');
    const last = document.querySelector('.mw-emoji__option:last-child');
    expect(document.activeElement).toBe(last);
    await userEvent.keyboard('{Home}');
    await expect.element(option('grinning face')).toHaveFocus();
  });

  it('goes down by one row', async () => {
    await renderField(field, reaction());
    await open();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const first = document.querySelector<HTMLElement>('.mw-emoji__option');
    const here = document.activeElement as HTMLElement;
    expect(here.offsetLeft).toBe(first?.offsetLeft);
    expect(here.offsetTop).toBe((first?.offsetTop ?? 0) + (first?.offsetHeight ?? 0));
  });

  it('shows a group at a time', async () => {
    await renderField(field, reaction());
    await open();
    await page.getByRole('radio', { name: 'Flags' }).click();
    await expect.element(option('flag: Morocco')).toBeInTheDocument();
    expect(option('grinning face').elements()).toHaveLength(0);
  });

  it('picks in the chosen skin tone, where an emoji has one', async () => {
    const rendered = await renderField(field, reaction());
    await open();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Skin tone' }), '3');
    await userEvent.fill(search(), 'thumbs up');
    await option('thumbs up').click();
    expect(rendered.at('message.emoji')).toBe('👍🏽');
  });

  it('says when nothing is found', async () => {
    await renderField(field, reaction());
    await open();
    await userEvent.fill(search(), 'qqq');
    await expect.element(page.getByText('No emoji has this name.')).toBeVisible();
  });

  it('knows the French names', async () => {
    const { fr } = await import('../../dictionary/fr.ts');
    await renderField(field, reaction(), { locale: 'fr-FR', dictionary: fr });
    await page.getByRole('button', { name: 'Choisir un emoji' }).click();
    await expect.element(option('visage rieur')).toBeVisible();
  });

  it('is shut while it is read-only', async () => {
    await renderField(field, reaction('👍'), { readOnly: true });
    await expect.element(opener()).toBeDisabled();
  });

  it.each(looks)('has nothing that axe objects to, %s %s', async (theme, dir) => {
    const rendered = await renderField(field, reaction('👍'), { theme, dir, width: 400 });
    await open();
    expect(await objections(rendered.root)).toEqual([]);
    const popover = document.querySelector('.mw-popover') as HTMLElement;
    expect(await objections(popover)).toEqual([]);
    await userEvent.fill(search(), 'heart');
    expect(await objections(popover)).toEqual([]);
  });
});
