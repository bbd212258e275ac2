import type { AddressRequestMessage } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { chooseTextHeader } from '../../../test/choose-header.ts';
import { describeForm } from '../../../test/describe-form.tsx';
import { renderForm } from '../../../test/render-form.tsx';

describeForm('address-request', { fill: chooseTextHeader });

describe('the lists of an address request', () => {
  it('are no part of the message while they are empty', async () => {
    const form = await renderForm(samples['address-request'].minimal);
    await userEvent.fill(form.control('message.body'), 'Where to?');
    expect(form.message()).toEqual({
      ...samples['address-request'].minimal,
      body: 'Where to?',
    });
  });

  it('begin with an item that has the focus', async () => {
    const form = await renderForm(samples['address-request'].minimal);
    await page.getByRole('button', { name: 'Add saved address' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Saved address 1: Id' })).toHaveFocus();
    expect(form.message<AddressRequestMessage>().saved).toEqual([
      { id: 'address_1', values: [{ key: '', value: '' }] },
    ]);
  });

  it('go with their last item, and the focus leads to Add', async () => {
    const form = await renderForm({
      ...samples['address-request'].minimal,
      errors: [{ key: 'city', value: 'Which one?' }],
    });
    await page.getByRole('button', { name: 'More for correction 1' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await expect.element(page.getByRole('button', { name: 'Add correction' })).toHaveFocus();
    await expect.poll(() => form.message()).not.toHaveProperty('errors');
  });

  it('count a postcode where the field is one', async () => {
    const form = await renderForm({
      ...samples['address-request'].minimal,
      values: [{ key: 'in_pin_code', value: '5600011' }],
    });
    const value = form.control('message.values.0.value');
    expect(value.getAttribute('aria-invalid')).toBe('true');
    await userEvent.fill(form.control('message.values.0.key'), 'city');
    expect(value.getAttribute('aria-invalid')).toBeNull();
  });
});
