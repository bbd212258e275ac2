import type { Message } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { describeForm } from '../../../test/describe-form.tsx';
import { type RenderedForm, renderForm } from '../../../test/render-form.tsx';

const file = 'message.attachments.0';

function choose(form: RenderedForm, at: string, name: string): Promise<void> {
  const options = [...form.root.querySelectorAll(`[data-mw-path="${at}"] .mw-segmented label`)];
  return userEvent.click(options.find(({ textContent }) => textContent === name) as Element);
}

/** Opens what an item of a list keeps one step away. */
async function openMore(form: RenderedForm): Promise<void> {
  for (const more of form.root.querySelectorAll('.mw-more-fields > [aria-expanded="false"]')) {
    await userEvent.click(more);
  }
}

describeForm('html', {
  async fill(form) {
    const add = form.root.querySelector(
      '[data-mw-path="message.attachments"] > .mw-repeat__add > button',
    );
    await userEvent.click(add as Element);
    await userEvent.click(
      form.root.querySelector(
        '[data-mw-path="message.attachments"] > .mw-repeat__add > button',
      ) as Element,
    );
    await choose(form, 'message.attachments.1', 'In the message');
    await openMore(form);
    await userEvent.click(form.control('message.attachments.1.inline'));
  },
});

const withFile: Message = {
  type: 'html',
  html: '<p>Hello</p>',
  attachments: [{ kind: 'document', source: 'url', url: 'https://example.com/a.pdf' }],
};

it('gives an address back that was given up for a file in the message', async () => {
  const form = await renderForm(withFile);
  await choose(form, file, 'In the message');
  expect(form.message()).toMatchObject({ attachments: [{ source: 'inline', base64: '' }] });
  await choose(form, file, 'Web address');
  expect(form.message()).toEqual(withFile);
});

it('takes a small file from this computer, with its name and type', async () => {
  const form = await renderForm(withFile);
  await choose(form, file, 'In the message');
  const input = form.root.querySelector<HTMLInputElement>('input[type="file"]');
  await userEvent.upload(
    input as Element,
    new File(['hello'], 'hello.txt', { type: 'text/plain' }),
  );
  await expect.poll(() => form.control(`${file}.base64`).value).toBe(btoa('hello'));
  expect(form.message()).toMatchObject({
    attachments: [{ source: 'inline', filename: 'hello.txt', mime: 'text/plain' }],
  });
});

it('refuses a file that would make the message too large', async () => {
  const form = await renderForm(withFile);
  await choose(form, file, 'In the message');
  const input = form.root.querySelector<HTMLInputElement>('input[type="file"]');
  const large = new File(['x'.repeat(400_000)], 'large.txt', { type: 'text/plain' });
  await userEvent.upload(input as Element, large);
  const status = () => form.root.querySelector('.mw-file-chooser [role="status"]')?.textContent;
  await expect.poll(status).toContain('too large');
  expect(form.message()).toMatchObject({ attachments: [{ source: 'inline', base64: '' }] });
});

it('says at the HTML that an e-mail has no words', async () => {
  const form = await renderForm(samples.html.minimal);
  await userEvent.fill(form.control('message.html'), '');
  const issues = form.control('message.html').closest('.mw-field');
  expect(issues?.querySelector('.mw-issue')?.textContent).toContain('Write HTML, plain text');
  await userEvent.fill(form.control('message.text'), 'Hello');
  expect(issues?.querySelector('.mw-issue')).toBeNull();
});

it('keeps HTML to the letter', async () => {
  const form = await renderForm(samples.html.minimal);
  const html = '<p>\n\t“Hello” &amp; <b>bye\n</p>';
  await userEvent.fill(form.control('message.html'), html);
  expect(form.message()).toMatchObject({ html });
});
