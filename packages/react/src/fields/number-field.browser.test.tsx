import type { LocationMessage } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderForm } from '../../test/render-form.tsx';

const latitude = () => page.getByRole('textbox', { name: 'Latitude' });
const longitude = () => page.getByRole('textbox', { name: 'Longitude' });
const place = (more: Partial<LocationMessage> = {}): LocationMessage => ({
  type: 'location',
  ...more,
});

function paste(into: Element, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text', text);
  return into.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

describe('NumberField', () => {
  it.each([
    ['33.57', 33.57],
    ['33,57', 33.57],
    ['-7,5', -7.5],
    ['٣٣٫٥', 33.5],
  ])('reads %s and keeps it as it was typed', async (typed, value) => {
    const form = await renderForm(place());
    await userEvent.type(latitude(), typed);
    expect(form.message()).toEqual(place({ latitude: value }));
    await userEvent.tab();
    await expect.element(latitude()).toHaveValue(typed);
  });

  it('is absent from the draft once it is emptied', async () => {
    const form = await renderForm(place({ latitude: 12, longitude: 5 }));
    await userEvent.clear(latitude());
    expect(form.message()).toEqual(place({ longitude: 5 }));
    await expect.element(latitude()).toHaveValue('');
  });

  it('keeps what is no number, says so, and puts nothing into the draft', async () => {
    const form = await renderForm(place({ latitude: 12 }));
    await userEvent.fill(latitude(), '12 north');
    expect(form.message()).toEqual(place());
    await expect.element(latitude()).toHaveValue('12 north');
    await expect.element(page.getByText('Write a number, such as 33.5731.').first()).toBeVisible();
    await expect.element(latitude()).toHaveAttribute('aria-invalid', 'true');
    await userEvent.fill(latitude(), '12');
    expect(form.message()).toEqual(place({ latitude: 12 }));
    await expect.element(latitude()).not.toHaveAttribute('aria-invalid');
  });

  it('waits with its complaint while a number is begun', async () => {
    await renderForm(place());
    await userEvent.type(latitude(), '-');
    await expect.element(latitude()).not.toHaveAttribute('aria-invalid');
    await userEvent.tab();
    await expect.element(latitude()).toHaveAttribute('aria-invalid', 'true');
  });

  it('never holds more than a number can', async () => {
    const form = await renderForm(place());
    await userEvent.fill(latitude(), '9'.repeat(400));
    expect(form.message()).toEqual(place());
    await expect.element(latitude()).toHaveAttribute('aria-invalid', 'true');
  });

  it('says when a number is out of range', async () => {
    await renderForm(place({ latitude: 91, longitude: -181 }));
    await expect.element(page.getByText('The largest value is 90.')).toBeVisible();
    await expect.element(page.getByText('The smallest value is -180.')).toBeVisible();
  });
});

describe('CoordinatesField', () => {
  it.each([latitude, longitude])('fills both from a pair pasted into one', async (control) => {
    const form = await renderForm(place({ name: 'Here' }));
    expect(paste(control().element(), '33.57, -7.58')).toBe(false);
    expect(form.message()).toEqual(place({ latitude: 33.57, longitude: -7.58, name: 'Here' }));
    await expect.element(latitude()).toHaveValue('33.57');
    await expect.element(longitude()).toHaveValue('-7.58');
  });

  it('replaces what was typed before', async () => {
    await renderForm(place());
    await userEvent.fill(latitude(), 'somewhere');
    paste(latitude().element(), '33,57; -7,58');
    await expect.element(latitude()).toHaveValue('33.57');
    await expect.element(latitude()).not.toHaveAttribute('aria-invalid');
  });

  it('leaves a single number to the browser', async () => {
    await renderForm(place());
    expect(paste(latitude().element(), '33,57')).toBe(true);
  });

  it('takes nothing while it is read-only', async () => {
    const form = await renderForm(place({ latitude: 1, longitude: 2 }), { readOnly: true });
    paste(latitude().element(), '33.57, -7.58');
    expect(form.message()).toEqual(place({ latitude: 1, longitude: 2 }));
  });
});
