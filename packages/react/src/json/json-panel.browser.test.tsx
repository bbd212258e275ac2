import '../styles/index.css';
import {
  bodyForm,
  cellOf,
  type Draft,
  digishare,
  empty,
  isCodec,
  livedesk,
  type Message,
  type MessageType,
  messages,
  type Provider,
  prepare,
} from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { MessageBuilder } from '../builder/message-builder.tsx';
import { fr } from '../dictionary/fr.ts';
import { JsonPanel } from './json-panel.tsx';

const draftOf = (message: Message): Draft => ({
  version: 1,
  to: { type: 'conversation', id: 'c1' },
  message,
});
const carried = (Object.keys(messages) as MessageType[]).filter((type) =>
  isCodec(cellOf(digishare, type)),
);
const bodyOf = (draft: Draft) =>
  JSON.stringify(bodyForm(prepare(draft, digishare).request), null, 2);

const copy = () => page.getByRole('button', { name: /^(Copy JSON|Copied)$/ });
const pre = () => document.querySelector('pre');
const marked = () =>
  [...document.querySelectorAll('[data-marked]')].map((line) => line.textContent?.trim());

function show(draft: Draft, props: Partial<Parameters<typeof MessageBuilder.Root>[0]> = {}) {
  return render(
    <MessageBuilder.Root provider={digishare} defaultValue={draft} {...props}>
      <JsonPanel />
      {props.children}
    </MessageBuilder.Root>,
  );
}

beforeEach(() => page.viewport(420, 700));

describe('the JSON panel', () => {
  test.each(carried)('copies and shows exactly the request of %s', async (type) => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const draft = draftOf(samples[type].maximal);
    await show(draft);
    expect(pre()?.textContent).toBe(bodyOf(draft));
    await copy().click();
    expect(write).toHaveBeenCalledExactlyOnceWith(bodyOf(draft));
  });

  test('says the method and the path', async () => {
    await show(draftOf(samples.text.minimal));
    await expect.element(page.getByText('POST /v1/messages')).toBeVisible();
  });

  test('says politely that it copied, and tells the host', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const notify = vi.fn();
    await show(draftOf(samples.text.minimal), { onNotify: notify });
    await copy().click();
    await expect.element(page.getByRole('status')).toHaveTextContent('JSON copied.');
    await expect.element(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(notify).toHaveBeenCalledExactlyOnceWith({ type: 'copied', text: 'JSON copied.' });
  });

  test.each([
    [
      'is refused',
      () => vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no')),
    ],
    [
      'is not there',
      () => vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never),
    ],
  ])('selects the JSON where the clipboard %s', async (_, refuse) => {
    refuse();
    const notify = vi.fn();
    const draft = draftOf(samples.list.maximal);
    await show(draft, { onNotify: notify });
    await copy().click();
    await expect.element(page.getByText(/did not allow copying/).first()).toBeVisible();
    expect(getSelection()?.toString()).toBe(bodyOf(draft));
    expect(notify).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ type: 'copy-failed' }),
    );
  });

  test('says calmly how much is in the way of sending', async () => {
    await show(empty('list', digishare), { locale: 'fr', dictionary: fr });
    const count = prepare(empty('list', digishare), digishare).issues.filter(
      ({ severity }) => severity === 'error',
    ).length;
    await expect
      .element(page.getByText(`Ce message ne peut pas encore être envoyé : ${count} problèmes.`))
      .toBeVisible();
  });

  test('marks the lines that are wrong, once they are said to be', async () => {
    const list = samples.list.minimal;
    const body = 'x'.repeat(1025);
    await show(draftOf({ ...list, body, button: '' }));
    await expect.poll(marked).toEqual([`"text": "${body}"`]);
  });

  test('marks the line of what the host has to say', async () => {
    await show(draftOf(samples.text.minimal), {
      issues: [
        {
          layer: 'answer',
          code: 'answer.not-found',
          severity: 'error',
          path: ['to', 'id'],
          params: {},
        },
      ],
    });
    await expect.poll(marked).toEqual(['"conversation_id": "c1",']);
  });

  test('gives the reason where the provider lacks the type', async () => {
    await show(draftOf(samples.image.minimal));
    await expect
      .element(page.getByText('DigiShare does not document this message type.'))
      .toBeVisible();
    expect(pre()).toBeNull();
    await expect.element(copy()).not.toBeInTheDocument();
  });

  describe('of a message with files', () => {
    const withFiles: Draft = {
      version: 1,
      to: { type: 'conversation', id: '141' },
      message: {
        type: 'attachments',
        items: [
          { kind: 'image', source: 'file', file: { id: 'a', name: 'van.jpg', size: 2_097_152 } },
          { kind: 'document', source: 'file', file: { id: 'b', name: 'bill.pdf' } },
        ],
        caption: 'Both',
      },
      options: { livedesk: { private: true } },
    };
    const rows = () =>
      page
        .getByRole('row')
        .elements()
        .map((row) => [...row.children].map(({ textContent }) => textContent));
    const showFiles = (props: Parameters<typeof show>[1] = {}) =>
      show(withFiles, { provider: livedesk as Provider, ...props });

    test('is a table of parts, in the order that they go out', async () => {
      await showFiles();
      await expect.element(page.getByRole('table', { name: 'Parts of the request' })).toBeVisible();
      expect(rows()).toEqual([
        ['Part', 'Value or file', 'Type', 'Size'],
        ['attachments[]', 'van.jpg', 'image/jpeg', '2 MB'],
        ['attachments[]', 'bill.pdf', 'application/pdf', 'not known'],
        ['content', 'Both', 'Text', '4 bytes'],
        ['private', 'true', 'Text', '4 bytes'],
      ]);
    });

    test.each([320, 700])(
      'keeps every part in sight in %i px, and its name in one line',
      async (width) => {
        await page.viewport(width + 40, 700);
        const file = { id: 'c', name: 'price-list.xlsx', size: 3000 };
        const message = {
          type: 'attachments',
          items: [{ kind: 'document', source: 'file', file }],
        };
        await show({ ...withFiles, message } as Draft, {
          provider: livedesk as Provider,
          style: { inlineSize: width },
        });
        const table = page.getByRole('table').element();
        expect(table.scrollWidth).toBeLessThanOrEqual(width);
        const name = page.getByText('price-list.xlsx', { exact: true }).element();
        expect(name.getBoundingClientRect().height).toBeLessThan(30);
        const size = page.getByText('3 kB', { exact: true }).element().getBoundingClientRect();
        expect(size.right).toBeLessThanOrEqual(table.getBoundingClientRect().right);
      },
    );

    test('stands a file at the side where reading starts', async () => {
      await showFiles({ dir: 'rtl' });
      const name = document.createRange();
      name.selectNodeContents(page.getByText('van.jpg', { exact: true }).element());
      const row = page.getByRole('row').nth(1).element().getBoundingClientRect();
      expect(row.right - name.getBoundingClientRect().right).toBeLessThan(20);
    });

    test('says why there is no JSON, and copies a cURL command', async () => {
      const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
      await showFiles();
      await expect.element(page.getByText(/not as JSON/)).toBeVisible();
      await page.getByRole('button', { name: 'Copy as cURL' }).click();
      const line = pre()?.textContent ?? '';
      expect(line).toContain(`-F 'attachments[]=@"van.jpg"'`);
      expect(write).toHaveBeenCalledExactlyOnceWith(line);
      await expect.element(page.getByRole('status')).toHaveTextContent('cURL command copied.');
    });

    test('marks the part of the file that is refused', async () => {
      const issue = { layer: 'answer', severity: 'error', code: 'file.size', params: {} } as const;
      await showFiles({ issues: [{ ...issue, path: ['message', 'items', 1] }] });
      await expect.poll(marked).toEqual([expect.stringContaining('bill.pdf')]);
    });

    test.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (theme) => {
      await showFiles({
        theme,
        locale: 'fr',
        dictionary: fr,
        style: { background: 'var(--mw-sunken)' },
      });
      await expect.element(page.getByRole('table')).toBeVisible();
      const { violations } = await axe.run(document.querySelector('.mw-root')!);
      expect(violations).toEqual([]);
    });
  });

  test('follows every edit', async () => {
    await show(draftOf({ type: 'text', text: 'Hello' }), { children: <MessageBuilder.Form /> });
    await page.getByRole('textbox', { name: /^Text/ }).fill('Good evening');
    await expect
      .poll(() => pre()?.textContent)
      .toBe(bodyOf(draftOf({ type: 'text', text: 'Good evening' })));
  });

  test('shows markup as text and wraps what is long', async () => {
    const text = `<img src="x" onerror="alert(1)">\u202e${'x'.repeat(500)}`;
    const draft = draftOf({ type: 'text', text });
    await show(draft);
    expect(pre()?.textContent).toBe(bodyOf(draft));
    expect(pre()?.querySelector('img')).toBeNull();
    expect(pre()!.scrollWidth).toBeLessThanOrEqual(pre()!.clientWidth);
  });

  test.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (theme) => {
    const long = { ...samples.list.maximal, button: 'Longer than twenty characters' };
    await show(draftOf(long), { theme, style: { background: 'var(--mw-sunken)' } });
    await expect.poll(marked).toHaveLength(1);
    const { violations } = await axe.run(document.querySelector('.mw-root')!);
    expect(violations).toEqual([]);
  });
});
