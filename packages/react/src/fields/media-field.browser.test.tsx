import {
  type DocumentMessage,
  d360,
  type ImageMessage,
  type Media,
  type Provider,
} from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderForm } from '../../test/render-form.tsx';

const url = 'https://example.com/photo.jpg';
const image = (media: Partial<Media> = {}): ImageMessage => ({
  type: 'image',
  media: { kind: 'image', source: 'url', url, ...media } as Media,
});
const address = () => page.getByRole('textbox', { name: 'Web address' });
const id = () => page.getByRole('textbox', { name: 'Media id' });
const choose = (name: string) => page.getByText(name, { exact: true }).last().click();

/** 360dialog with other files for pictures. */
function taking(media: object): Provider {
  const limits = d360.limits.map((row) =>
    row.rule === 'media' && row.at === 'message.media' ? { ...row, ...media } : row,
  );
  return { ...d360, limits } as Provider;
}

describe('where a medium comes from', () => {
  it('changes with what was written kept on both sides', async () => {
    const form = await renderForm(image());
    await choose('Media id');
    expect(form.message<ImageMessage>().media).toEqual({ kind: 'image', source: 'id', id: '' });
    await userEvent.type(id(), '4021');
    await choose('Web address');
    expect(form.message()).toEqual(image());
    await choose('Media id');
    await expect.element(id()).toHaveValue('4021');
  });

  it('is no choice where the provider takes one source only', async () => {
    await renderForm(image(), { provider: taking({ sources: ['url'] }) });
    await expect.element(address()).toBeVisible();
    await expect.element(page.getByRole('radio')).not.toBeInTheDocument();
  });

  it('stays to be seen where the provider does not take it', async () => {
    const media: Media = { kind: 'image', source: 'id', id: '4021' };
    await renderForm({ type: 'image', media }, { provider: taking({ sources: ['url'] }) });
    await expect.element(id()).toHaveValue('4021');
    await expect.element(page.getByText('A file from there cannot be used here.')).toBeVisible();
  });

  it('can be written over where it was a file', async () => {
    const file = { id: 'file_1', name: 'size-chart.png', size: 48_213 };
    const media: Media = { kind: 'image', source: 'file', file, mime: 'image/png' };
    const form = await renderForm({ type: 'image', media });
    await userEvent.fill(address(), url);
    expect(form.message()).toEqual(image());
  });

  it('cannot be changed while the form is read-only', async () => {
    await renderForm(image(), { readOnly: true });
    await expect.element(page.getByRole('radio', { name: 'Media id' })).toBeDisabled();
  });

  it('keeps what was imported with the medium', async () => {
    const extra = { '360dialog': { rest: '[{"at":"/x","is":1}]' } };
    const form = await renderForm(image({ extra }));
    await choose('Media id');
    expect(form.message<ImageMessage>().media.extra).toEqual(extra);
  });
});

describe('what may be sent', () => {
  it('is said before anything is written', async () => {
    await renderForm(image({ url: '' }));
    await expect.element(page.getByText('JPEG or PNG, up to 5 MB.')).toBeVisible();
    await expect.element(address()).toHaveAccessibleDescription(/JPEG or PNG/);
  });

  it('is what the limits of the provider say', async () => {
    const provider = taking({ mimes: ['image/webp', 'image/x-own'], bytes: 300 * 1024 });
    await renderForm(image({ url: '' }), { provider });
    await expect.element(page.getByText('WebP or image/x-own, up to 300 kB.')).toBeVisible();
  });

  it('is doubted by how an address ends, without refusing it', async () => {
    const form = await renderForm(image());
    await expect.element(page.getByText(/By its name/)).not.toBeInTheDocument();
    await userEvent.fill(address(), 'https://example.com/clip.gif');
    await expect
      .element(page.getByText('By its name this is GIF. What can be sent: JPEG or PNG.').first())
      .toBeVisible();
    await expect.element(address()).not.toHaveAttribute('aria-invalid');
    expect(form.message<ImageMessage>().media).toMatchObject({
      url: 'https://example.com/clip.gif',
    });
    await userEvent.fill(address(), 'https://example.com/clip');
    await expect.element(address()).not.toHaveAccessibleDescription(/By its name/);
  });
});

describe('the file name', () => {
  const name = () => page.getByRole('textbox', { name: 'File name' });

  it('is asked for documents only', async () => {
    const document: DocumentMessage = {
      type: 'document',
      media: { kind: 'document', source: 'url', url: 'https://example.com/a.pdf' },
    };
    const form = await renderForm(document);
    await userEvent.fill(name(), 'invoice.pdf');
    expect(form.message<DocumentMessage>().media.filename).toBe('invoice.pdf');
  });

  it('is not asked for pictures', async () => {
    await renderForm(image());
    await expect.element(address()).toBeVisible();
    await expect.element(name()).not.toBeInTheDocument();
  });
});
