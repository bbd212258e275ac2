import { bird, type Provider } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { looks, objections, renderField } from '../../test/render-field.tsx';
import type { MessageBuilderProps } from '../builder/builder-props.ts';
import { MomentField } from './moment-field.tsx';
import { ownZone, zoneOf } from './zones.ts';

const path = 'options.bird.scheduledFor';
const message = { type: 'text', text: 'Hello' };
const now = Date.parse('2026-11-21T12:00:00Z');
const field = () => page.getByLabelText('Send later', { exact: true });
const zone = () => page.getByRole('button', { name: /^Time zone/ });

function renderMoment(scheduledFor?: string, props: Partial<MessageBuilderProps> = {}) {
  const draft = { message, ...(scheduledFor && { options: { bird: { scheduledFor } } }) };
  return renderField(<MomentField path={path} />, draft, {
    provider: bird as Provider,
    context: { now },
    ...props,
  });
}

async function chooseZone(query: string) {
  await zone().click();
  await userEvent.fill(page.getByRole('combobox', { name: 'Search time zones' }), query);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('combobox')).not.toBeInTheDocument();
}

describe('MomentField', () => {
  it('begins with the zone of the browser', async () => {
    await renderMoment();
    const { name } = zoneOf(ownZone(), now);
    await expect.element(zone()).toHaveAccessibleName(new RegExp(`^Time zone: ${name}`));
    await zone().click();
    const [first] = page.getByRole('option').elements();
    expect(first?.textContent).toMatch(new RegExp(`^${name}`));
  });

  it('writes the time of a zone with its offset at that time', async () => {
    const form = await renderMoment();
    await chooseZone('new york');
    await userEvent.fill(field(), '2026-12-01T09:00');
    expect(form.at(path)).toBe('2026-12-01T09:00:00-05:00');
    await userEvent.fill(field(), '2026-07-01T09:00');
    expect(form.at(path)).toBe('2026-07-01T09:00:00-04:00');
  });

  it('keeps the clock and moves the moment when the zone changes', async () => {
    const form = await renderMoment('2026-12-01T09:00:00+00:00');
    await chooseZone('kolkata');
    expect(form.at(path)).toBe('2026-12-01T09:00:00+05:30');
    await expect.element(field()).toHaveValue('2026-12-01T09:00');
    await expect
      .element(field())
      .toHaveAccessibleDescription(
        /Tuesday, December 1, 2026 at 9:00.AM.*by the clock of .*Kolkata/,
      );
  });

  it('shows the moment by the own clock too where the two differ', async () => {
    await renderMoment('2026-12-01T09:00:00+09:45');
    await expect.element(zone()).toHaveAccessibleName('Time zone: GMT+9:45');
    await expect.element(field()).toHaveValue('2026-12-01T09:00');
    await expect.element(field()).toHaveAccessibleDescription(/For you, in /);
  });

  it('says when clocks skip a time, and writes the one after', async () => {
    const form = await renderMoment();
    await chooseZone('europe/paris');
    await userEvent.fill(field(), '2027-03-28T02:30');
    expect(form.at(path)).toBe('2027-03-28T03:30:00+02:00');
    await expect.element(field()).toHaveAccessibleDescription(/skip this time/);
    // Tab would go on to the next part of the same control.
    (zone().element() as HTMLElement).focus();
    await expect.element(field()).toHaveValue('2027-03-28T03:30');
  });

  it('asks which one is meant where a time comes twice', async () => {
    const form = await renderMoment();
    await chooseZone('europe/paris');
    await userEvent.fill(field(), '2027-10-31T02:30');
    expect(form.at(path)).toBe('2027-10-31T02:30:00+02:00');
    await page.getByText('The second, +01:00').click();
    expect(form.at(path)).toBe('2027-10-31T02:30:00+01:00');
    await expect.element(field()).toHaveValue('2027-10-31T02:30');
    await userEvent.fill(field(), '2027-10-31T04:00');
    await expect.element(page.getByText('The second, +01:00')).not.toBeInTheDocument();
  });

  it('takes a shortcut by the time that the host gives', async () => {
    const form = await renderMoment();
    await chooseZone('UTC');
    await page.getByRole('button', { name: 'In 1 hour' }).click();
    expect(form.at(path)).toBe('2026-11-21T13:00:00+00:00');
    await page.getByRole('button', { name: 'Tomorrow, 9:00' }).click();
    expect(form.at(path)).toBe('2026-11-22T09:00:00+00:00');
  });

  it('leaves the draft when it is emptied', async () => {
    const form = await renderMoment('2026-12-01T09:00:00+00:00');
    await userEvent.fill(field(), '');
    expect(form.at(path)).toBeUndefined();
  });

  it('keeps text that names no moment, to be mended', async () => {
    const form = await renderMoment('tomorrow at nine');
    const text = page.getByRole('textbox', { name: 'Send later' });
    await expect.element(text).toHaveValue('tomorrow at nine');
    await expect.element(text).toHaveAttribute('aria-invalid', 'true');
    await userEvent.fill(text, '2026-12-01T09:00:00+01:00');
    expect(form.at(path)).toBe('2026-12-01T09:00:00+01:00');
    await expect.element(text).toHaveFocus();
  });

  it('finds a zone from the keyboard alone', async () => {
    const form = await renderMoment('2026-12-01T09:00:00+00:00');
    (zone().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    const search = page.getByRole('combobox', { name: 'Search time zones' });
    await expect.element(search).toHaveFocus();
    await userEvent.keyboard('argentina buenos{ArrowDown}{ArrowUp}');
    await expect.element(page.getByText('1 time zone found')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(zone()).toHaveFocus();
    expect(form.at(path)).toBe('2026-12-01T09:00:00-03:00');
  });

  it.each(looks)('has nothing that axe objects to, %s %s', async (theme, dir) => {
    const form = await renderMoment('2026-12-01T09:00:00+09:45', { theme, dir });
    expect(await objections(form.root)).toEqual([]);
    await zone().click();
    await expect.element(page.getByRole('combobox')).toHaveFocus();
    expect(await objections(document.querySelector('.mw-portal') as HTMLElement)).toEqual([]);
  });
});
