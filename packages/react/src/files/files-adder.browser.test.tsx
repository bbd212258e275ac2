import { type AttachmentsMessage, livedesk } from '@messagewright/core';
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { pdfFile, pngFile, rugFile, soundFile, transfer } from '../../test/files.ts';
import { type RenderedForm, renderForm } from '../../test/render-form.tsx';
import { fr } from '../dictionary/fr.ts';
import { createFileStore } from './file-store.ts';

const empty: AttachmentsMessage = { type: 'attachments', items: [] };
const names = (form: RenderedForm) =>
  form
    .message<AttachmentsMessage>()
    .items.map((item) => [item.kind, item.source === 'file' && item.file.name]);

const show = (message = empty) => renderForm(message, { provider: livedesk });

async function choose(form: RenderedForm, ...files: File[]) {
  const input = form.root.querySelector('input[type="file"][multiple]');
  await userEvent.upload(input as HTMLElement, files);
}

it('takes several files at once, each of the kind that it is', async () => {
  const form = await show();
  await choose(form, pngFile(), pdfFile());
  await expect.element(page.getByText('PDF · 2 kB')).toBeVisible();
  expect(names(form)).toEqual([
    ['image', 'rug.png'],
    ['document', 'contract.pdf'],
  ]);
  expect((await axe.run(form.root)).violations).toEqual([]);
});

it('leaves out those that cannot be sent, and says which', async () => {
  const form = await show();
  // What appears only with its words is not heard.
  const complaint = form.root.querySelector('[role="status"][id$="-issues"]');
  expect(getComputedStyle(complaint as Element).display).not.toBe('none');
  await choose(form, pngFile(), new File(['MZ'], 'setup.exe'), new File([], 'empty.pdf'));
  await expect
    .element(page.getByText(/^setup\.exe: Files with a name .+\nempty\.pdf: This file is empty\.$/))
    .toBeVisible();
  expect(names(form)).toEqual([['image', 'rug.png']]);
});

it('puts what is pasted or dropped at the end', async () => {
  const form = await show();
  await choose(form, pngFile('one.png'));
  await expect.poll(() => names(form).length).toBe(1);
  const clipboardData = transfer([
    pngFile('two.png'),
    new File(['MZ'], 'setup.exe'),
    pdfFile('two.pdf'),
    new File([], 'empty.pdf'),
  ]);
  const init = { bubbles: true, cancelable: true };
  form
    .control('message.caption')
    .dispatchEvent(new ClipboardEvent('paste', { clipboardData, ...init }));
  await expect.poll(() => names(form).length).toBe(3);
  await expect.element(page.getByText(/^setup\.exe: .+\nempty\.pdf: /)).toBeVisible();
  const dataTransfer = transfer([pdfFile('three.pdf'), pngFile('four.png')]);
  form.root
    .querySelector('.mw-file-field[data-several]')
    ?.dispatchEvent(new DragEvent('drop', { dataTransfer, ...init }));
  await expect
    .poll(() => names(form).map(([, name]) => name))
    .toEqual(['one.png', 'two.png', 'two.pdf', 'three.pdf', 'four.png']);
  await expect.element(page.getByText(/setup\.exe/)).not.toBeInTheDocument();
});

it('adds what is dropped on a file of the list, which stays', async () => {
  const form = await show();
  await choose(form, pngFile('one.png'));
  await expect.poll(() => names(form).length).toBe(1);
  const dataTransfer = transfer([pngFile('two.png'), pngFile('three.png')]);
  form.root
    .querySelector('.mw-file-field__name')
    ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  await expect
    .poll(() => names(form).map(([, name]) => name))
    .toEqual(['one.png', 'two.png', 'three.png']);
});

it('cuts nothing, and says when there are more than usual', async () => {
  const form = await show();
  await choose(form, ...Array.from({ length: 17 }, (_, n) => pngFile(`${n.toString()}.png`)));
  await expect.element(page.getByText('2 too many; 15 at most.').first()).toBeVisible();
  expect(names(form)).toHaveLength(17);
});

it('lets a file of the list be replaced, of another kind too', async () => {
  const form = await show();
  await choose(form, pngFile(), pngFile('two.png'));
  await expect.poll(() => names(form).length).toBe(2);
  const [input] = form.root.querySelectorAll('input[type="file"]:not([multiple])');
  await userEvent.upload(input as HTMLElement, pdfFile());
  await expect.poll(() => names(form)[0]).toEqual(['document', 'contract.pdf']);
  expect(names(form)[1]).toEqual(['image', 'two.png']);
});

it('calls a file by its name, in its group and in what is done with it', async () => {
  const form = await show();
  await choose(form, pngFile('front.png'), pdfFile('terms.pdf'));
  await expect.element(page.getByRole('group', { name: 'Image 1: front.png' })).toBeVisible();
  await expect.element(page.getByRole('group', { name: 'Document 2: terms.pdf' })).toBeVisible();
  await page.getByRole('button', { name: 'Move file 2, terms.pdf up' }).click();
  await expect.element(page.getByRole('group', { name: 'Document 1: terms.pdf' })).toBeVisible();
  const [input] = form.root.querySelectorAll('input[type="file"]:not([multiple])');
  await userEvent.upload(input as HTMLElement, pdfFile('offer.pdf'));
  await expect
    .element(page.getByRole('button', { name: 'Move file 1, offer.pdf down' }))
    .toBeVisible();
});

it('says once what is wrong with a file, in its row, in words', async () => {
  const form = await show();
  await choose(form, soundFile(), rugFile());
  const sentence = 'This type of file may be refused. Safe are: AAC, AMR, MP3, M4A, Ogg with Opus.';
  await expect.element(page.getByText(sentence)).toBeVisible();
  expect(form.root.textContent?.split(sentence)).toHaveLength(2);
  const [first] = form.root.querySelectorAll('.mw-repeat__item');
  const button = first?.querySelector('.mw-file-field button');
  const described = button?.getAttribute('aria-describedby')?.split(' ') ?? [];
  const texts = described.map((id) => document.getElementById(id)?.textContent);
  expect(texts.join(' ')).toContain(sentence);
});

it('gives the focus back to its button when the last file is removed', async () => {
  const form = await show();
  await choose(form, pngFile('front.png'));
  await page
    .getByRole('button', { name: /file 1, front\.png/ })
    .last()
    .click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect.poll(() => names(form)).toEqual([]);
  await expect.element(page.getByRole('button', { name: 'Choose files' })).toHaveFocus();
});

it.each([
  ['en', undefined, 900],
  ['fr', fr, 400],
] as const)(
  'has nothing that axe objects to while files go: %s',
  async (locale, dictionary, width) => {
    const files = createFileStore();
    const refs = ['a.png', 'b.png', 'c.png'].map((name) => files.add(pngFile(name)));
    const items = refs.map(
      (file) => ({ kind: 'image', source: 'file', file, mime: 'image/png' }) as const,
    );
    const states = [
      { state: 'done' },
      { state: 'sending', sent: 9 },
      { state: 'failed', detail: 'No.' },
    ] as const;
    const uploads = Object.fromEntries(refs.map(({ id }, index) => [id, states[index]]));
    const acts = { onUploadCancel: () => undefined, onUploadRetry: () => undefined };
    const form = await renderForm(
      { type: 'attachments', items },
      { provider: livedesk, files, uploads, locale, dictionary, width, ...acts },
    );
    expect((await axe.run(form.root)).violations).toEqual([]);
    // One line for each, with what is done in a second.
    for (const item of form.root.querySelectorAll('.mw-repeat__item')) {
      expect(item.getBoundingClientRect().height).toBeLessThan(110);
    }
  },
);
