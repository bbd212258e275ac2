import { samples } from '@messagewright/core/samples';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { describeForm } from '../../../test/describe-form.tsx';
import { renderForm } from '../../../test/render-form.tsx';

describeForm('reaction');

const { maximal } = samples.reaction;
const emoji = () => page.getByRole('textbox', { name: 'Emoji' });
const choose = (name: string) => page.getByText(name, { exact: true }).click();

describe('taking a reaction away', () => {
  it('empties the emoji, and says so', async () => {
    const form = await renderForm(maximal);
    await choose('Take the reaction away');
    expect(form.message()).toEqual({ ...maximal, emoji: '' });
    await expect.element(emoji()).not.toBeInTheDocument();
    await expect.element(page.getByText(/^Takes away the reaction/)).toBeVisible();
  });

  it('gives the emoji back when it was not meant', async () => {
    const form = await renderForm(maximal);
    await choose('Take the reaction away');
    await choose('React');
    expect(form.message()).toEqual(maximal);
    await expect.element(emoji()).toHaveValue(maximal.emoji);
  });

  it('is what an imported reaction without an emoji means', async () => {
    await renderForm({ ...maximal, emoji: '' });
    const removes = page.getByRole('radio', { name: 'Take the reaction away' });
    await expect.element(removes).toBeChecked();
  });

  it('is not what a new reaction begins with', async () => {
    await renderForm({ type: 'reaction', messageId: '', emoji: '' });
    await expect.element(page.getByRole('radio', { name: 'React' })).toBeChecked();
    await expect.element(emoji()).toBeVisible();
  });
});
