import { d360, type ImageMessage, livedesk, type Media, messages } from '@messagewright/core';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { pdfFile, pngFile, transfer } from '../../test/files.ts';
import { type RenderedForm, renderForm } from '../../test/render-form.tsx';
import type { MessageBuilderProps } from '../builder/builder-props.ts';
import { MessageBuilder } from '../builder/message-builder.tsx';
import { fr } from '../dictionary/fr.ts';
import { createFileStore } from './file-store.ts';
import type { Upload } from './files-context.ts';

const provider = livedesk;
const empty: ImageMessage = {
  type: 'image',
  media: { kind: 'image', source: 'file', file: { id: '', name: '' } },
};
const chooser = () => page.getByRole('button', { name: 'File: Choose a file' });
const media = (form: RenderedForm) => form.message<ImageMessage>().media;
const note = (form: RenderedForm) =>
  form.root.querySelector('.mw-file-field > [data-severity="warning"]')?.textContent;
const drop = (form: RenderedForm, type: string, dataTransfer: DataTransfer) => {
  const init = { dataTransfer, bubbles: true, cancelable: true };
  return form.root.querySelector('.mw-file-field')?.dispatchEvent(new DragEvent(type, init));
};
const paste = (target: Element | null, clipboardData: DataTransfer) =>
  target?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );

async function choose(form: RenderedForm, file: File) {
  const input = form.root.querySelector('input[type="file"]');
  await userEvent.upload(input as HTMLElement, file);
}

async function withPicture(props: Partial<MessageBuilderProps> = {}) {
  const files = createFileStore();
  const file = files.add(pngFile());
  const message: ImageMessage = {
    type: 'image',
    media: { kind: 'image', source: 'file', file, mime: 'image/png' },
  };
  return { form: await renderForm(message, { provider, files, ...props }), file, files };
}

describe('a file', () => {
  it('is asked for where the provider takes no address', async () => {
    await renderForm(messages.image.empty(), { provider });
    await expect.element(chooser()).toBeVisible();
    await expect
      .element(page.getByRole('textbox', { name: 'Web address' }))
      .not.toBeInTheDocument();
  });

  it('is named by the draft, with its bytes in the store', async () => {
    const files = createFileStore();
    const form = await renderForm(empty, { provider, files });
    await choose(form, pngFile());
    await expect.element(page.getByText('PNG · 1 kB')).toBeVisible();
    const { id } = (media(form) as Media & { source: 'file' }).file;
    expect(media(form)).toEqual({
      kind: 'image',
      source: 'file',
      file: { id, name: 'rug.png', size: pngFile().size },
      mime: 'image/png',
    });
    expect(files.get(id)?.type).toBe('image/png');
  });

  it('of another type than its name says is not taken, and said so', async () => {
    const form = await renderForm(empty, { provider });
    await choose(form, new File([await pngFile().arrayBuffer()], 'invoice.pdf'));
    await expect
      .element(page.getByText('invoice.pdf: This file is of another type than its name says.'))
      .toBeVisible();
    expect(form.message()).toEqual(empty);
    await choose(form, pngFile());
    await expect.element(page.getByText(/of another type/)).not.toBeInTheDocument();
  });

  it('can be replaced, and removed', async () => {
    const { form, file } = await withPicture();
    await choose(form, pngFile('tea.png'));
    await expect.element(page.getByRole('button', { name: 'Replace tea.png' })).toBeVisible();
    expect(media(form)).not.toMatchObject({ file: { id: file.id } });
    await page.getByRole('button', { name: 'Remove tea.png' }).click();
    await expect.element(chooser()).toHaveFocus();
    expect(form.message()).toEqual(empty);
  });

  it('is shown as a small picture', async () => {
    const { form } = await withPicture();
    const shown = () =>
      form.root.querySelector<HTMLImageElement>('.mw-file-field__thumbnail > img');
    await expect.poll(() => shown()?.naturalWidth).toBe(1);
    await page.getByRole('button', { name: 'Remove rug.png' }).click();
    await expect.poll(shown).toBeNull();
  });

  it('that is too large for WhatsApp is warned of', async () => {
    const form = await renderForm(empty, { provider });
    const large = new File(
      [await pngFile().arrayBuffer(), new Uint8Array(5 * 1024 * 1024)],
      'a.png',
    );
    await choose(form, large);
    await expect.element(page.getByText('The file is too large.').first()).toBeVisible();
    await expect.element(page.getByText('PNG · 5 MB')).toBeVisible();
  });

  it('whose bytes are gone says so', async () => {
    const file = { id: 'file_1', name: 'rug.png', size: 70 };
    await renderForm(
      { type: 'image', media: { kind: 'image', source: 'file', file } },
      { provider },
    );
    await expect.element(page.getByText(/bytes of this file are not here/)).toBeVisible();
  });

  it('whose bytes are gone is not ready to send, and the footer leads to it', async () => {
    const file = { id: 'file_1', name: 'rug.png', size: 70 };
    const message: ImageMessage = { type: 'image', media: { kind: 'image', source: 'file', file } };
    const to = { type: 'conversation', id: '4021' } as const;
    const { container } = await render(
      <MessageBuilder provider={provider} defaultValue={{ version: 1, to, message }} />,
    );
    await expect.element(page.getByText('Ready to send')).not.toBeInTheDocument();
    await page.getByRole('button', { name: /^1 issue .*bytes of this file are not here/ }).click();
    await expect.element(page.getByRole('button', { name: 'Replace rug.png' })).toHaveFocus();
    const input = container.querySelector('input[type="file"]');
    await userEvent.upload(input as HTMLElement, pngFile());
    await expect.element(page.getByText('Ready to send')).toBeVisible();
  });

  it('stays an address where the provider takes no files', async () => {
    const file = { id: 'file_1', name: 'rug.png', size: 70 };
    const message: ImageMessage = { type: 'image', media: { kind: 'image', source: 'file', file } };
    await renderForm(message, { provider: d360 });
    await expect.element(page.getByRole('textbox', { name: 'Web address' })).toBeVisible();
  });

  it('can take the place of an address that another provider took', async () => {
    const url = 'https://example.com/rug.png';
    const message: ImageMessage = { type: 'image', media: { kind: 'image', source: 'url', url } };
    const form = await renderForm(message, { provider });
    await page.getByText('File', { exact: true }).click();
    await expect.element(chooser()).toBeVisible();
    expect(form.message()).toEqual(empty);
  });
});

describe('dropping and pasting', () => {
  it('takes what is dropped, the first of several, and names the rest', async () => {
    const form = await renderForm(empty, { provider });
    expect(drop(form, 'dragover', transfer([pngFile()]))).toBe(false);
    const given = [
      new File(['MZ'], 'setup.exe'),
      ...['one', 'two', 'three'].map((name) => pngFile(`${name}.png`)),
    ];
    expect(drop(form, 'drop', transfer(given))).toBe(false);
    await expect
      .poll(() => note(form))
      .toBe('One file fits here. Taken: one.png. Not taken: two.png and three.png.');
    await expect.element(page.getByText(/^setup\.exe: /)).toBeVisible();
    expect(media(form)).toMatchObject({ file: { name: 'one.png' } });
  });

  it('lets text pass by', async () => {
    const form = await renderForm(empty, { provider });
    expect(drop(form, 'dragover', transfer([], 'hello'))).toBe(true);
    expect(form.root.querySelector('[data-over]')).toBeNull();
  });

  it('lights the place while files are held anywhere over the builder, and takes them there', async () => {
    const form = await renderForm(empty, { provider });
    const lit = () => form.root.querySelector('.mw-file-field')?.hasAttribute('data-over');
    const over = (type: string, relatedTarget?: Element) =>
      form.control('message.caption').dispatchEvent(
        new DragEvent(type, {
          dataTransfer: transfer([pngFile('far.png')]),
          bubbles: true,
          cancelable: true,
          relatedTarget: relatedTarget ?? null,
        }),
      );
    expect(over('dragover')).toBe(false);
    await expect.poll(lit).toBe(true);
    over('dragleave', form.root.querySelector('label') as Element);
    await expect.poll(lit).toBe(true);
    over('dragleave');
    await expect.poll(lit).toBe(false);
    over('dragover');
    over('drop');
    await expect.poll(lit).toBe(false);
    await expect.poll(() => media(form)).toMatchObject({ file: { name: 'far.png' } });
  });

  it('takes what is pasted anywhere in the builder while no file is chosen, and says so after', async () => {
    const form = await renderForm(empty, { provider });
    paste(form.control('message.caption'), transfer([pngFile('shot.png')]));
    await expect.poll(() => media(form)).toMatchObject({ file: { name: 'shot.png' } });
    paste(form.control('message.caption'), transfer([pngFile('other.png'), pdfFile('b.pdf')]));
    await expect
      .poll(() => note(form))
      .toBe('Not taken: other.png and b.pdf. To replace shot.png, drop or paste onto it.');
    expect(media(form)).toMatchObject({ file: { name: 'shot.png' } });
    paste(form.root.querySelector('.mw-file-field button'), transfer([pngFile('mine.png')]));
    await expect.poll(() => media(form)).toMatchObject({ file: { name: 'mine.png' } });
    await expect.poll(() => note(form)).toBeUndefined();
  });

  it('keeps the page where nothing takes files', async () => {
    const form = await renderForm(messages.text.empty(), { provider });
    const over = (dataTransfer: DataTransfer) => {
      const init = { dataTransfer, bubbles: true, cancelable: true };
      return form.control('message.text').dispatchEvent(new DragEvent('dragover', init));
    };
    expect(over(transfer([pngFile()]))).toBe(false);
    expect(over(transfer([], 'hello'))).toBe(true);
  });

  it('keeps the page under a dialog too, where nothing takes files either', async () => {
    await render(<MessageBuilder provider={provider} />);
    await page.getByRole('button', { name: 'Import…' }).click();
    const init = { dataTransfer: transfer([pngFile()]), bubbles: true, cancelable: true };
    const backdrop = page.getByRole('dialog').element().parentElement;
    expect(backdrop?.dispatchEvent(new DragEvent('dragover', init))).toBe(false);
  });

  it('leaves text with a picture of itself to the field it is pasted into', async () => {
    const form = await renderForm(empty, { provider });
    const data = transfer([pngFile()], 'a\tb');
    expect(paste(form.control('message.caption'), data)).toBe(true);
    expect(form.message()).toEqual(empty);
  });

  it('does nothing while the form is read-only', async () => {
    const form = await renderForm(empty, { provider, readOnly: true });
    expect(drop(form, 'drop', transfer([pngFile()]))).toBe(true);
    await expect.element(chooser()).toBeDisabled();
  });
});

/** Goes on with Tab until a button has the focus. */
async function tabTo(name: string) {
  const stops = document.querySelectorAll('button, input, textarea').length;
  for (let n = 0; n < stops && document.activeElement?.ariaLabel !== name; n++)
    await userEvent.tab();
  expect(document.activeElement?.ariaLabel).toBe(name);
}

describe('an upload', () => {
  const withUpload = async (upload: object) => {
    const files = createFileStore();
    const file = files.add(pngFile());
    const acts = { onUploadCancel: vi.fn(), onUploadRetry: vi.fn() };
    const uploads = { [file.id]: upload } as NonNullable<MessageBuilderProps['uploads']>;
    await renderForm(
      { type: 'image', media: { kind: 'image', source: 'file', file, mime: 'image/png' } },
      { provider, files, uploads, ...acts },
    );
    return { id: file.id, size: file.size ?? 0, ...acts };
  };

  it('shows how far it is, and can be stopped', async () => {
    const { id, onUploadCancel } = await withUpload({ state: 'sending', sent: 35 });
    const progress = page.getByRole('progressbar', { name: 'Upload of rug.png' });
    await expect.element(progress).toBeVisible();
    await expect.element(page.getByText('50 %', { exact: true })).toBeVisible();
    await expect.element(page.getByText('rug.png: Sending', { exact: true })).toBeInTheDocument();
    await tabTo('Cancel the upload of rug.png');
    await userEvent.keyboard('{Enter}');
    expect(onUploadCancel).toHaveBeenCalledWith(id);
  });

  it('that failed says why, and can be tried again', async () => {
    const { id, onUploadRetry } = await withUpload({ state: 'failed', detail: 'No room left.' });
    await expect.element(page.getByText('Not sent. No room left.', { exact: true })).toBeVisible();
    await expect
      .element(page.getByText('rug.png: Not sent. No room left.', { exact: true }))
      .toHaveAttribute('role', 'status');
    await tabTo('Upload rug.png again');
    await userEvent.keyboard(' ');
    expect(onUploadRetry).toHaveBeenCalledWith(id);
  });

  it('that was cancelled can be tried again', async () => {
    const { id, onUploadRetry } = await withUpload({ state: 'cancelled' });
    await expect.element(page.getByText('Cancelled', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Upload rug.png again' }).click();
    expect(onUploadRetry).toHaveBeenCalledWith(id);
  });

  it('leaves the focus to the file when it is done', async () => {
    const files = createFileStore();
    const file = files.add(pngFile());
    const media = { kind: 'image', source: 'file', file, mime: 'image/png' } as const;
    const draft = { version: 1, to: { type: 'conversation', id: '4021' } } as const;
    const builder = (upload: Upload) => (
      <MessageBuilder
        provider={provider}
        files={files}
        defaultValue={{ ...draft, message: { type: 'image', media } }}
        uploads={{ [file.id]: upload }}
        onUploadCancel={() => undefined}
        onUploadRetry={() => undefined}
      />
    );
    const { rerender } = await render(builder({ state: 'sending', sent: 9 }));
    const cancel = page.getByRole('button', { name: 'Cancel the upload of rug.png' });
    (cancel.element() as HTMLElement).focus();
    await rerender(builder({ state: 'cancelled' }));
    await expect.element(page.getByRole('button', { name: 'Upload rug.png again' })).toHaveFocus();
    await rerender(builder({ state: 'sending', sent: 60 }));
    await rerender(builder({ state: 'done' }));
    await expect.element(page.getByRole('button', { name: 'Replace rug.png' })).toHaveFocus();
  });

  it('that is done has nothing to press', async () => {
    await withUpload({ state: 'done' });
    await expect.element(page.getByText('Uploaded', { exact: true })).toBeVisible();
    await expect.element(page.getByRole('button', { name: /upload/i })).not.toBeInTheDocument();
  });
});

describe('the field for a file', () => {
  it.each([
    ['en', undefined, 900],
    ['fr', fr, 400],
  ] as const)('has nothing that axe objects to: %s', async (locale, dictionary, width) => {
    const options = { provider, locale, dictionary, width };
    const form = await renderForm(empty, options);
    expect((await axe.run(form.root)).violations).toEqual([]);
    await choose(form, pngFile());
    await expect
      .poll(() => form.root.querySelector('.mw-file-field__name')?.textContent)
      .toBe('rug.png');
    expect((await axe.run(form.root)).violations).toEqual([]);
  });

  it('keeps the name that a document goes out under', async () => {
    const form = await renderForm(messages.document.empty(), { provider });
    await choose(form, pdfFile());
    await expect.element(page.getByText('PDF · 2 kB')).toBeVisible();
    await userEvent.fill(form.control('message.media.filename'), 'terms.pdf');
    expect(form.message()).toMatchObject({ media: { filename: 'terms.pdf' } });
  });
});
