import type { FlowMessage } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { chooseTextHeader } from '../../../test/choose-header.ts';
import { describeForm } from '../../../test/describe-form.tsx';
import { renderForm } from '../../../test/render-form.tsx';

describeForm('flow', { fill: chooseTextHeader });

describe('the way to name a flow', () => {
  it('takes along what was written', async () => {
    const form = await renderForm(samples.flow.maximal);
    await userEvent.selectOptions(form.control('message.flow.by'), 'name');
    expect(form.message<FlowMessage>().flow).toEqual({ by: 'name', name: '1183402690021' });
    await userEvent.fill(form.control('message.flow.name'), 'repairs');
    expect(form.message<FlowMessage>().flow).toEqual({ by: 'name', name: 'repairs' });
  });
});

describe('the first screen', () => {
  it('is not asked for where the own server answers', async () => {
    const form = await renderForm(samples.flow.minimal);
    await expect.element(page.getByLabelText('First screen')).toBeVisible();
    await userEvent.selectOptions(form.control('message.action'), 'data_exchange');
    await expect.element(page.getByLabelText('First screen')).not.toBeInTheDocument();
    expect(form.message<FlowMessage>()).not.toHaveProperty('screen');
  });

  it('stays in sight while it is filled in, with what is wrong with it', async () => {
    const form = await renderForm(samples.flow.maximal);
    await userEvent.selectOptions(form.control('message.action'), 'data_exchange');
    expect(form.control('message.screen').getAttribute('aria-invalid')).toBe('true');
    expect(form.control('message.data').getAttribute('aria-invalid')).toBe('true');
  });

  it('has no data once its data is emptied', async () => {
    const form = await renderForm(samples.flow.maximal);
    await userEvent.fill(form.control('message.data'), '');
    expect(form.message<FlowMessage>()).not.toHaveProperty('data');
  });
});

it('leaves out what nobody chose', async () => {
  const form = await renderForm(samples.flow.maximal);
  await userEvent.selectOptions(form.control('message.mode'), '');
  await userEvent.selectOptions(form.control('message.action'), '');
  expect(form.message<FlowMessage>()).not.toHaveProperty('mode');
  expect(form.message<FlowMessage>()).not.toHaveProperty('action');
});
