import '../styles/index.css';
import type { ImageMessage, Message } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import picture from '../../test/pictures/tea-set.svg?no-inline';
import { MessagePreview } from './message-preview.tsx';

const url = new URL(picture, location.href).href;
const image = (address: string, alt?: string): ImageMessage => ({
  type: 'image',
  media: { kind: 'image', source: 'url', url: address, ...(alt !== undefined && { alt }) },
});
const img = () => page.getByRole('img');
const show = (message: Message, loadMedia?: (url: string) => boolean) =>
  render(<MessagePreview message={message} loadMedia={loadMedia} />);

describe('a picture in the preview', () => {
  it('is drawn, not loaded, unless the host lets it', async () => {
    await show(image(url));
    await expect.element(page.getByText('tea-set.svg')).toBeVisible();
    await expect.element(img()).not.toBeInTheDocument();
  });

  it('is loaded where the host lets its address, without saying from where', async () => {
    const loadMedia = vi.fn(() => true);
    await show(image(url, 'A blue tea set'), loadMedia);
    await expect.element(page.getByAltText('A blue tea set')).toBeVisible();
    expect(loadMedia).toHaveBeenCalledWith(url);
    await expect.element(img()).toHaveAttribute('referrerpolicy', 'no-referrer');
    await expect.element(img()).toHaveAttribute('loading', 'lazy');
  });

  it('is called by its file name where nothing else is said of it', async () => {
    await show(image(url), () => true);
    await expect.element(page.getByAltText('tea-set.svg')).toBeVisible();
  });

  it('is drawn again when it cannot be loaded, until the address changes', async () => {
    const broken = new URL('/nothing-here.png', location.href).href;
    const { rerender } = await show(image(broken), () => true);
    await expect.element(page.getByText('nothing-here.png')).toBeVisible();
    await expect.element(img()).not.toBeInTheDocument();
    await rerender(<MessagePreview message={image(url)} loadMedia={() => true} />);
    await expect.element(img()).toBeVisible();
  });

  it.each([
    'javascript:alert(1)',
    'data:image/png;base64,AA',
    'file:///a.png',
    '//example.com/a',
    '',
  ])('is never asked for from %s', async (address) => {
    const loadMedia = vi.fn(() => true);
    await show(image(address), loadMedia);
    await expect.element(page.getByText('Image', { exact: true })).toBeVisible();
    expect(loadMedia).not.toHaveBeenCalled();
  });

  it.each(['video', 'audio', 'document'] as const)('stays a drawing for %s', async (type) => {
    const loadMedia = vi.fn(() => true);
    const { container } = await show(samples[type].maximal, loadMedia);
    expect(loadMedia).not.toHaveBeenCalled();
    expect(container.querySelector('img, video, audio, iframe, object')).toBeNull();
  });

  it('asks no server with a medium that was uploaded before', async () => {
    const loadMedia = vi.fn(() => true);
    await show({ type: 'image', media: { kind: 'image', source: 'id', id: url } }, loadMedia);
    expect(loadMedia).not.toHaveBeenCalled();
  });
});

describe('the time on a picture', () => {
  const overlay = (container: Element) => container.querySelector('.mw-media-frame__time');

  it('lies over its corner', async () => {
    const { container } = await show(samples.image.minimal);
    expect(overlay(container)?.textContent).toBe('10:24');
  });

  it('stands under its caption', async () => {
    const { container } = await show(samples.image.maximal);
    expect(overlay(container)).toBeNull();
    await expect.element(page.getByText('10:24')).toBeVisible();
  });
});

describe('a contact in the preview', () => {
  it('can be written to with a WhatsApp id, and only invited without', async () => {
    const name = { formatted: 'Night desk' };
    const phone = '+44 7700 900123';
    const { rerender } = await show({
      type: 'contacts',
      contacts: [{ name, phones: [{ phone, waId: '447700900123' }] }],
    });
    await expect.element(page.getByText('Message', { exact: true })).toBeVisible();
    const contacts = [{ name, phones: [{ phone }] }];
    await rerender(<MessagePreview message={{ type: 'contacts', contacts }} />);
    await expect.element(page.getByText('Invite to WhatsApp')).toBeVisible();
  });

  it('shows all that several say when they are opened', async () => {
    await show(samples.contacts.maximal);
    await expect.element(page.getByText('and 1 other contact')).toBeVisible();
    await page.getByRole('button', { name: 'View all' }).click();
    const sheet = page.getByRole('dialog', { name: 'Contacts' });
    for (const words of ['+44 20 7946 0018', 'nadia@example.com', /Casablanca/, '1988-03-14']) {
      await expect.element(sheet.getByText(words).first()).toBeVisible();
    }
  });
});

describe('a reaction in the preview', () => {
  it('stands on the message, or says that it is taken away', async () => {
    const { rerender } = await show(samples.reaction.maximal);
    await expect.element(page.getByText('🙏🏽')).toBeVisible();
    await rerender(<MessagePreview message={{ ...samples.reaction.maximal, emoji: '' }} />);
    await expect.element(page.getByText('Reaction taken away')).toBeVisible();
  });
});
