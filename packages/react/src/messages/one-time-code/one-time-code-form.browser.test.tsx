import { samples } from '@messagewright/core/samples';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { describeForm } from '../../../test/describe-form.tsx';
import { renderForm } from '../../../test/render-form.tsx';

describeForm('one-time-code', {
  async fill(form) {
    await userEvent.click(form.control('message.disclaimer'));
  },
});

it('names no unit for the expiration, and says why', async () => {
  const form = await renderForm(samples['one-time-code'].maximal);
  const field = form.control('message.expiration').closest('.mw-field');
  expect(field?.querySelector('.mw-field__label')?.textContent).toBe('Expiration');
  expect(field?.querySelector('.mw-field__help')?.textContent).toMatch(/seconds or minutes/);
});

it.each([
  ['90', undefined],
  ['91', '90'],
  ['0', '1'],
])('takes %s as it is written and says where it is out of range', async (number, bound) => {
  const form = await renderForm(samples['one-time-code'].minimal);
  await userEvent.fill(form.control('message.expiration'), number);
  expect(form.message()).toMatchObject({ expiration: Number(number) });
  const field = form.control('message.expiration').closest('.mw-field');
  const issue = field?.querySelector('.mw-issue > span')?.textContent;
  if (bound === undefined) expect(issue).toBeUndefined();
  else expect(issue).toContain(bound);
});
