import '../styles/index.css';
import {
  type AttachmentsMessage,
  livedesk,
  type MediaKind,
  type Message,
} from '@messagewright/core';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { filmFile, pdfFile, pngFile, rugFile, soundFile } from '../../test/files.ts';
import { MessageBuilder } from '../builder/message-builder.tsx';
import { createFileStore } from '../files/file-store.ts';
import { MessagePreview } from './message-preview.tsx';

const files = createFileStore();
const chosen = (kind: MediaKind, file: File) =>
  ({ kind, source: 'file', file: files.add(file), mime: file.type }) as const;
const image = (file = rugFile()): Message => ({ type: 'image', media: chosen('image', file) });
const video = (file = filmFile()): Message => ({ type: 'video', media: chosen('video', file) });
const audio = (file = soundFile()): Message => ({ type: 'audio', media: chosen('audio', file) });
const show = (message: Message, fileUrl = files.url) =>
  render(<MessagePreview message={message} fileUrl={fileUrl} />);
const violations = async (root: Element) => (await axe.run(root)).violations.map(({ id }) => id);

describe('a chosen file in the preview', () => {
  it('is the picture itself', async () => {
    const { container } = await show(image());
    const img = () => container.querySelector<HTMLImageElement>('img.mw-picture');
    await expect.poll(() => img()?.naturalWidth).toBe(96);
    expect(img()?.src).toMatch(/^blob:/);
    expect(img()?.alt).toBe('rug.png');
    expect(await violations(container)).toEqual([]);
  });

  it('is a drawing where its bytes are not at hand', async () => {
    await show(image(), () => undefined);
    await expect.element(page.getByText('rug.png')).toBeVisible();
    await expect.element(page.getByRole('img')).not.toBeInTheDocument();
  });

  it.each(['https://example.com/rug.png', 'data:image/png;base64,AA', '/rug.png', 'javascript:1'])(
    'is never looked for at %s',
    async (address) => {
      const { container } = await show(image(), () => address);
      expect(container.querySelector('[src]')).toBeNull();
      await show(audio(), () => address);
      await show(video(), () => address);
      expect(document.querySelector('[src*="rug"], video, audio')).toBeNull();
    },
  );

  it('is asked for by its id only', async () => {
    const fileUrl = vi.fn(files.url);
    const media = chosen('image', rugFile());
    await show({ type: 'image', media }, fileUrl);
    expect(new Set(fileUrl.mock.calls.flat())).toEqual(new Set([media.file.id]));
  });

  it('is a drawing again where the browser cannot show it', async () => {
    await show(image(new File(['no picture'], 'torn.png', { type: 'image/png' })));
    await expect.element(page.getByText('torn.png')).toBeVisible();
    await show(video(new File(['no film'], 'torn.webm', { type: 'video/webm' })));
    await expect.element(page.getByText('torn.webm')).toBeVisible();
    await show(audio(new File(['no sound'], 'torn.wav', { type: 'audio/wav' })));
    await expect.element(page.getByRole('slider')).not.toBeInTheDocument();
    await expect.element(page.getByText('torn.wav')).toBeVisible();
  });

  it('of a document is its row, with its size', async () => {
    const { container } = await show({ type: 'document', media: chosen('document', pdfFile()) });
    await expect.element(page.getByText('PDF · 2 kB')).toBeVisible();
    expect(container.querySelector('[src]')).toBeNull();
  });

  it('shows in an album beside what is opened', async () => {
    const items = [
      chosen('image', rugFile('one.png')),
      chosen('image', pngFile('two.png')),
      chosen('video', filmFile()),
      chosen('document', pdfFile()),
    ];
    const message: AttachmentsMessage = { type: 'attachments', items };
    const { container } = await show(message);
    await expect.element(page.getByAltText('one.png')).toBeVisible();
    await expect.element(page.getByAltText('two.png')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Play loom.webm' })).toBeVisible();
    await expect.element(page.getByText('contract.pdf')).toBeVisible();
    expect(await violations(container)).toEqual([]);
  });
});

describe('a film', () => {
  it('shows its first picture and is played by a button, its controls after that', async () => {
    const { container } = await show(video());
    const film = () => container.querySelector('video');
    await expect.poll(() => film()?.videoWidth).toBe(96);
    expect(film()?.controls).toBe(false);
    expect(film()?.paused).toBe(true);
    expect(await violations(container)).toEqual([]);
    await userEvent.tab();
    await expect.element(page.getByRole('button', { name: 'Play loom.webm' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => film()?.played.length).toBe(1);
    expect(film()?.controls).toBe(true);
    expect(document.activeElement).toBe(film());
  });
});

describe('a sound', () => {
  it.each([false, true])('is played and stopped by the keyboard; spoken: %s', async (voice) => {
    const { container } = await show({ ...audio(), voice } as Message);
    const sound = () => container.querySelector('audio');
    const slider = page.getByRole('slider', { name: 'Position in greeting.wav' });
    await expect.element(slider).toHaveAttribute('aria-valuetext', '0:00 of 0:00');
    await expect.element(slider).toBeEnabled();
    expect(await violations(container)).toEqual([]);
    await userEvent.tab();
    await expect.element(page.getByRole('button', { name: 'Play greeting.wav' })).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect.poll(() => sound()?.played.length).toBe(1);
    await userEvent.tab();
    await expect.element(slider).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowRight}');
    await expect.poll(() => sound()?.currentTime).toBeGreaterThan(0);
  });

  it('says what its button does next', async () => {
    const { container } = await show(audio());
    const sound = container.querySelector('audio');
    await page.getByRole('button', { name: 'Play greeting.wav' }).click();
    await expect.poll(() => sound?.ended).toBe(true);
    await expect.element(page.getByRole('button', { name: 'Play greeting.wav' })).toBeVisible();
    sound?.dispatchEvent(new Event('play'));
    await expect.element(page.getByRole('button', { name: 'Pause greeting.wav' })).toBeVisible();
  });
});

describe('the files of a builder', () => {
  const draft = (message: Message) =>
    ({ version: 1, to: { type: 'conversation', id: '4021' }, message }) as const;

  it('show in its phone, also those that are chosen now', async () => {
    const { container } = await render(
      <MessageBuilder provider={livedesk} defaultType="image" style={{ inlineSize: 1100 }} />,
    );
    const revoke = vi.spyOn(URL, 'revokeObjectURL');
    const input = container.querySelector('input[type="file"]') as HTMLElement;
    await userEvent.upload(input, rugFile());
    const shown = () => container.querySelector<HTMLImageElement>('.mw-phone img.mw-picture');
    await expect.poll(() => shown()?.naturalWidth).toBe(96);
    const small = container.querySelector<HTMLImageElement>('.mw-file-field__thumbnail > img');
    expect(small?.src).toBe(shown()?.src);
    await page.getByRole('button', { name: 'Remove rug.png' }).click();
    await expect.poll(shown).toBeNull();
    expect(revoke).not.toHaveBeenCalled();
  });

  it('give their addresses back with it; those of the host stay', async () => {
    const { container, unmount } = await render(
      <MessageBuilder provider={livedesk} defaultType="image" style={{ inlineSize: 1100 }} />,
    );
    const input = container.querySelector('input[type="file"]') as HTMLElement;
    await userEvent.upload(input, rugFile());
    const shown = () => container.querySelector<HTMLImageElement>('.mw-phone img.mw-picture');
    await expect.poll(shown).not.toBeNull();
    const url = shown()?.src ?? '';
    const revoke = vi.spyOn(URL, 'revokeObjectURL');
    await unmount();
    expect(revoke.mock.calls).toEqual([[url]]);
    const host = await render(
      <MessageBuilder provider={livedesk} files={files} defaultValue={draft(image())} />,
    );
    await host.unmount();
    expect(revoke).toHaveBeenCalledOnce();
  });
});

describe('a store of files', () => {
  it('has one address for each file, until the file goes', async () => {
    const store = createFileStore();
    const { id } = store.add(pngFile());
    const url = store.url(id);
    expect(store.url(id)).toBe(url);
    expect(store.url('file_other')).toBeUndefined();
    const revoke = vi.spyOn(URL, 'revokeObjectURL');
    store.delete(id);
    expect(revoke.mock.calls).toEqual([[url]]);
    expect(store.url(id)).toBeUndefined();
  });

  it('keeps the bytes when it gives its addresses back', () => {
    const store = createFileStore();
    const { id } = store.add(pngFile());
    const url = store.url(id);
    store.release();
    expect(store.get(id)?.name).toBe('rug.png');
    expect(store.url(id)).not.toBe(url);
  });
});
