import type { CustomMessage } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderForm } from '../../test/render-form.tsx';

const json = () => page.getByRole('textbox', { name: 'JSON' });
const custom = (text: string): CustomMessage => ({ type: 'custom', scope: 'content', json: text });

describe('JsonField', () => {
  it('says what is wrong and leads to the line and column', async () => {
    const form = await renderForm(custom('{\n  "type": "text",\n}'));
    await expect
      .element(page.getByText('Remove the comma before the closing bracket.'))
      .toBeVisible();
    await expect.element(json()).toHaveAttribute('aria-invalid', 'true');
    await page.getByRole('button', { name: 'Line 2, column 17' }).click();
    await expect.element(json()).toHaveFocus();
    await userEvent.keyboard('{Delete}');
    expect(form.message<CustomMessage>().json).toBe('{\n  "type": "text"\n}');
    expect(page.getByText('Remove the comma').elements()).toHaveLength(0);
  });

  it('keeps unfinished text while it is typed', async () => {
    const form = await renderForm(custom('{}'));
    await userEvent.fill(json(), '{"type": "te');
    expect(form.message<CustomMessage>().json).toBe('{"type": "te');
    await expect.element(json()).toHaveValue('{"type": "te');
  });

  it('does not trap the Tab key', async () => {
    const form = await renderForm(custom('{}'));
    await userEvent.click(json());
    await userEvent.tab();
    await expect.element(json()).not.toHaveFocus();
    expect(form.message<CustomMessage>().json).toBe('{}');
  });
});
