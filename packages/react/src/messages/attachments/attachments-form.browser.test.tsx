import { type AttachmentsMessage, bird, livedesk } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { describeForm } from '../../../test/describe-form.tsx';
import { fileSamples, sampleFiles } from '../../../test/file-samples.ts';
import { pdfFile, rugFile } from '../../../test/files.ts';
import { type RenderedForm, renderForm } from '../../../test/render-form.tsx';
import { createFileStore } from '../../files/file-store.ts';

function addButton(form: RenderedForm): Element {
  const add = form.root.querySelector('[data-mw-path="message.items"] > .mw-repeat__add > button');
  return add as Element;
}

describeForm('attachments', {
  provider: bird,
  async fill(form) {
    await userEvent.click(addButton(form));
    await userEvent.selectOptions(form.control('message.items.0.kind'), 'document');
  },
});

describeForm('attachments', {
  provider: livedesk,
  samples: fileSamples.attachments,
  files: sampleFiles,
  async fill(form, message) {
    const { items } = message as AttachmentsMessage;
    const files = items.map((item) => sampleFiles.get(item.source === 'file' ? item.file.id : ''));
    const input = form.root.querySelector('input[type="file"][multiple]');
    await userEvent.upload(input as HTMLElement, files as File[]);
    await expect.poll(() => form.message<AttachmentsMessage>().items.length).toBe(items.length);
    for (const more of form.root.querySelectorAll('.mw-more-fields > [aria-expanded="false"]')) {
      await userEvent.click(more);
    }
  },
});

it('makes the next file one of the kind before it', async () => {
  const form = await renderForm(samples.attachments.maximal, { provider: bird });
  await userEvent.click(addButton(form));
  expect(form.message()).toMatchObject({ items: [{}, {}, { kind: 'document', url: '' }] });
});

it('asks for a description of a picture, and for the name of a document', async () => {
  const form = await renderForm(
    {
      type: 'attachments',
      items: [
        { kind: 'image', source: 'url', url: 'https://example.com/a.jpg' },
        { kind: 'document', source: 'url', url: 'https://example.com/a.pdf' },
      ],
    },
    { provider: bird },
  );
  await userEvent.fill(form.control('message.items.0.alt'), 'A red rug');
  await userEvent.fill(form.control('message.items.1.filename'), 'contract.pdf');
  expect(form.message()).toMatchObject({
    items: [{ alt: 'A red rug' }, { filename: 'contract.pdf' }],
  });
});

it('lets a file go up and down by its buttons', async () => {
  const form = await renderForm(samples.attachments.maximal, { provider: bird });
  const [first] = form.root.querySelectorAll('button[aria-label="Move item 1 down"]');
  await userEvent.click(first as Element);
  expect(form.message()).toMatchObject({
    items: [{ filename: 'terms.pdf' }, { filename: 'contract.pdf' }],
  });
});

it('gives a duplicated file an id of its own', async () => {
  const files = createFileStore();
  const file = files.add(rugFile());
  const form = await renderForm(
    { type: 'attachments', items: [{ kind: 'image', source: 'file', file }] },
    { provider: livedesk, files },
  );
  await userEvent.click(form.root.querySelector('[data-part="more"]') as Element);
  await userEvent.click(page.getByRole('menuitem', { name: 'Duplicate' }));
  await expect.poll(() => form.message<AttachmentsMessage>().items.length).toBe(2);
  const { items } = form.message<AttachmentsMessage>();
  const ids = items.map((item) => item.source === 'file' && item.file.id);
  expect(new Set(ids).size).toBe(2);
});

describe('the name of a chosen file', () => {
  const field = () => page.getByRole('textbox', { name: /File name$/ });
  const withFile = async (more: { filename?: string } = {}) => {
    const files = createFileStore();
    const file = files.add(pdfFile('care-guide.pdf'));
    return renderForm(
      { type: 'attachments', items: [{ kind: 'document', source: 'file', file, ...more }] },
      { provider: livedesk, files },
    );
  };

  it('is one step away, with the name it has as an example', async () => {
    const form = await withFile();
    const rename = page.getByRole('button', { name: 'Rename care-guide.pdf' });
    await expect.element(rename).toHaveAttribute('aria-expanded', 'false');
    await expect.element(field()).not.toBeInTheDocument();
    await rename.click();
    await expect.element(field()).toHaveAttribute('placeholder', 'care-guide.pdf');
    await field().fill('Care.pdf');
    expect(form.message()).toMatchObject({ items: [{ filename: 'Care.pdf' }] });
  });

  it('is in sight where another one is given', async () => {
    await withFile({ filename: 'Care.pdf' });
    await expect.element(field()).toHaveValue('Care.pdf');
  });
});

it.each([900, 400])(
  'keeps the buttons of a row in one line beside a long name at %i px',
  async (width) => {
    const files = createFileStore();
    const file = files.add(rugFile(`${'rug-from-the-camera-'.repeat(6)}.png`));
    const message: AttachmentsMessage = {
      type: 'attachments',
      items: [{ kind: 'image', source: 'file', file }],
    };
    await renderForm(message, { provider: livedesk, files, width });
    const middle = (name: RegExp) => {
      const { top, bottom } = page.getByRole('button', { name }).element().getBoundingClientRect();
      return (top + bottom) / 2;
    };
    expect(Math.abs(middle(/^Replace/) - middle(/^Move .* down$/))).toBeLessThan(2);
  },
);
