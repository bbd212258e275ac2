import '../styles/index.css';
import type { ListMessage, Message, MessageType } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { WordsProvider } from '../context/words.tsx';
import { fr } from '../dictionary/fr.ts';
import { previews } from '../messages/previews.ts';
import { MessagePreview, type MessagePreviewProps } from './message-preview.tsx';

const list = samples.list.maximal;
const buttons = samples.buttons.maximal;
const previewed = (Object.keys(previews) as MessageType[]).filter((type) => previews[type]);

const open = () => page.getByRole('button', { name: 'Select a topic' });
const sheet = () => page.getByRole('dialog', { name: 'Select a topic' });
const row = (name: RegExp) => page.getByRole('button', { name });
const answer = () => page.getByRole('status');

beforeEach(() => page.viewport(420, 700));

describe('the sheet of a list', () => {
  it('opens by mouse and shows every section and row', async () => {
    await render(<MessagePreview message={list} />);
    await expect.element(sheet()).not.toBeInTheDocument();
    await open().click();
    for (const { title, rows } of list.sections) {
      await expect.element(sheet().getByRole('group', { name: title ?? '' })).toBeVisible();
      for (const item of rows) {
        const name = item.type === 'row' ? item.title : '';
        await expect.element(sheet().getByText(name, { exact: true })).toBeVisible();
      }
    }
  });

  it('opens by keyboard, takes the focus and walks by arrows', async () => {
    await render(<MessagePreview message={list} />);
    await userEvent.tab();
    await expect.element(open()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(row(/Where is my parcel/)).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(row(/Return an item/)).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect.element(row(/Where is my parcel/)).toHaveFocus();
  });

  it('closes on Escape and gives the focus back', async () => {
    await render(<MessagePreview message={list} />);
    await open().click();
    await userEvent.keyboard('{Escape}');
    await expect.element(sheet()).not.toBeInTheDocument();
    await expect.element(open()).toHaveFocus();
    await expect.element(open()).toHaveAttribute('aria-expanded', 'false');
  });

  it('closes by its own button and by a tap beside it', async () => {
    await render(<MessagePreview message={list} />);
    await open().click();
    await page.getByRole('button', { name: 'Close the list' }).click();
    await expect.element(sheet()).not.toBeInTheDocument();
    await open().click();
    await page.getByText('Today').click({ force: true });
    await expect.element(sheet()).not.toBeInTheDocument();
  });

  it('shows what comes back when a row is picked, and marks the row', async () => {
    const onPick = vi.fn();
    await render(<MessagePreview message={list} onPick={onPick} />);
    await open().click();
    await row(/Return an item/).click();
    await expect.element(answer()).toMatchTextContent('"id": "orders_return"');
    expect(onPick).toHaveBeenCalledExactlyOnceWith({
      type: 'row',
      id: 'orders_return',
      title: 'Return an item',
      description: 'Free within 30 days',
    });
    await expect.element(open()).toHaveFocus();
    await open().click();
    await expect.element(row(/Return an item/)).toHaveAttribute('aria-pressed', 'true');
    await expect.element(row(/Something else/)).toHaveAttribute('aria-pressed', 'false');
  });

  it('leaves the focus alone when it is opened from outside', async () => {
    const { rerender } = await render(<Beside message={list} sheetOpen={false} />);
    await page.getByRole('textbox').click();
    await rerender(<Beside message={list} sheetOpen={true} />);
    await expect.element(sheet()).toBeVisible();
    await expect.element(page.getByRole('textbox')).toHaveFocus();
  });

  it('asks a parent that holds it before it opens', async () => {
    const onSheetOpenChange = vi.fn();
    await render(
      <MessagePreview message={list} sheetOpen={false} onSheetOpenChange={onSheetOpenChange} />,
    );
    await open().click();
    expect(onSheetOpenChange).toHaveBeenCalledExactlyOnceWith(true);
    await expect.element(sheet()).not.toBeInTheDocument();
  });

  it('stays open while the message changes', async () => {
    const { rerender } = await render(<MessagePreview message={list} defaultSheetOpen />);
    const edited: ListMessage = { ...list, sections: [{ title: 'New', rows: [] }] };
    await rerender(<MessagePreview message={edited} defaultSheetOpen />);
    await expect.element(sheet().getByText('New')).toBeVisible();
  });

  it('scrolls when it holds more than the phone', async () => {
    const long = Array.from({ length: 30 }, (_, index) => ({
      type: 'row' as const,
      id: `row_${index}`,
      title: `Row number ${index}`,
    }));
    await render(
      <MessagePreview message={{ ...list, sections: [{ rows: long }] }} defaultSheetOpen />,
    );
    const box = sheet().element();
    expect(box.scrollHeight).toBeGreaterThan(box.clientHeight);
    expect(box.getBoundingClientRect().bottom).toBeLessThanOrEqual(700);
  });
});

function Beside(props: MessagePreviewProps) {
  return (
    <>
      <input aria-label="Title" />
      <MessagePreview {...props} />
    </>
  );
}

describe('what the recipient picks', () => {
  it('is the id and title of a button', async () => {
    await render(<MessagePreview message={buttons} />);
    await page.getByRole('button', { name: 'Another time' }).click();
    await expect.element(answer()).toMatchTextContent('"id": "slot_change"');
    await expect.element(answer()).toMatchTextContent('"title": "Another time"');
  });

  it('is gone when the message is edited', async () => {
    const { rerender } = await render(<MessagePreview message={buttons} />);
    await page.getByRole('button', { name: 'Another time' }).click();
    await expect.element(answer()).toMatchTextContent('slot_change');
    await rerender(<MessagePreview message={{ ...buttons, body: 'Edited' }} />);
    await expect.element(answer()).toHaveTextContent('');
  });

  it('is a place for a location request', async () => {
    await render(<MessagePreview message={samples['location-request'].maximal} />);
    await page.getByRole('button', { name: 'Send location' }).click();
    await expect.element(answer()).toMatchTextContent('"type": "location"');
  });

  it('shows the address of a link and goes nowhere', async () => {
    const message: Message = {
      type: 'buttons',
      body: 'a',
      buttons: [{ type: 'link', text: 'Go', url: 'javascript:window.pwned=true' }],
    };
    const { container } = await render(<MessagePreview message={message} />);
    await page.getByRole('button', { name: 'Go' }).click();
    await expect.element(answer()).toMatchTextContent('javascript:window.pwned=true');
    expect(container.querySelector('[href]')).toBeNull();
    expect(Reflect.get(window, 'pwned')).toBeUndefined();
  });

  it('is nothing where the preview only shows', async () => {
    const { container } = await render(<MessagePreview message={list} interactive={false} />);
    await expect.element(page.getByText('Select a topic')).toBeVisible();
    expect(container.querySelectorAll('button, [tabindex]')).toHaveLength(0);
  });
});

describe('limits', () => {
  it('mark the surplus at the place they are of', async () => {
    const limits = (path: string) => (path === 'message.sections.1.rows.0.title' ? 5 : undefined);
    const { container } = await render(
      <MessagePreview message={list} limits={limits} defaultSheetOpen />,
    );
    const marks = [...container.querySelectorAll('mark')];
    expect(marks.map((mark) => mark.textContent)).toEqual(['too long from here:  and recovery']);
  });

  it.each<[Message, string, string]>([
    [{ type: 'text', text: 'abcde' }, 'message.text', 'e'],
    [
      { type: 'buttons', buttons: [{ type: 'reply', text: 'abcde' }] },
      'message.buttons.0.text',
      'e',
    ],
    [
      { type: 'buttons', header: { type: 'text', text: 'abcde' }, buttons: [] },
      'message.header.text',
      'e',
    ],
    [{ type: 'buttons', body: 'abcde', buttons: [] }, 'message.body', 'e'],
    [{ type: 'buttons', footer: 'abcde', buttons: [] }, 'message.footer', 'e'],
    [{ type: 'list', button: 'abcde', sections: [] }, 'message.button', 'e'],
    [{ type: 'location', name: 'abcde' }, 'message.name', 'e'],
    [{ type: 'location', address: 'abcde' }, 'message.address', 'e'],
    [{ type: 'location-request', body: '', label: 'abcde' }, 'message.label', 'e'],
  ])('are known at each place: %j', async (message, place, surplus) => {
    const limits = (path: string) => (path === place ? 4 : undefined);
    const { container } = await render(<MessagePreview message={message} limits={limits} />);
    expect(container.querySelector('mark')?.textContent).toBe(`too long from here: ${surplus}`);
  });

  it('are asked for below the given path', async () => {
    const limits = (path: string) => (path === 'message.items.2.text' ? 4 : undefined);
    const { container } = await render(
      <MessagePreview message={samples.text.minimal} path="message.items.2" limits={limits} />,
    );
    expect(container.querySelectorAll('mark')).toHaveLength(1);
  });
});

describe('messages without much in them', () => {
  it.each([
    ['text', { type: 'text', text: '' }, 'Your text appears here'],
    ['white space', { type: 'text', text: ' \n ' }, 'Your text appears here'],
    ['buttons', { type: 'buttons', body: '', buttons: [] }, 'Your text appears here'],
    ['a button', { type: 'buttons', body: 'a', buttons: [{ type: 'reply', text: '' }] }, 'Button'],
    ['a list', { type: 'list', sections: [] }, 'List button'],
    ['a location', { type: 'location' }, 'No coordinates yet'],
    ['a location request', { type: 'location-request', body: '' }, 'Send location'],
    ['unfinished JSON', { type: 'custom', scope: 'content', json: '{' }, 'not finished'],
    ['JSON without a type', { type: 'custom', scope: 'content', json: '[]' }, 'names no type'],
  ] satisfies [string, Message, string][])('show a hint: %s', async (_, message, hint) => {
    await render(<MessagePreview message={message} />);
    await expect.element(page.getByText(hint, { exact: false })).toBeVisible();
  });

  it('say so when a list has no rows', async () => {
    await render(<MessagePreview message={{ type: 'list', sections: [] }} defaultSheetOpen />);
    await expect.element(page.getByText('The list has no rows yet.')).toBeVisible();
  });

  it('name their type where there is no preview', async () => {
    await render(<MessagePreview message={samples.custom.maximal} />);
    await expect.element(page.getByText('No preview for this message')).toBeVisible();
    await expect.element(page.getByText('text', { exact: true })).toBeVisible();
  });
});

describe('any message', () => {
  it('is drawn without the network', async () => {
    const elsewhere = () =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => new URL(name).origin !== location.origin);
    const before = elsewhere();
    for (const { maximal, variants = [] } of Object.values(samples)) {
      for (const message of [maximal, ...variants]) {
        const { container, unmount } = await render(<MessagePreview message={message} />);
        expect(container.querySelector('img, video, audio, [src]')).toBeNull();
        await unmount();
      }
    }
    expect(elsewhere()).toEqual(before);
  });

  it('loads nothing for a medium in its header', async () => {
    const header = {
      type: 'media' as const,
      media: {
        kind: 'image' as const,
        source: 'url' as const,
        url: 'https://example.com/a%20b.jpg',
      },
    };
    const { container } = await render(<MessagePreview message={{ ...buttons, header }} />);
    await expect.element(page.getByText('a b.jpg')).toBeVisible();
    expect(container.querySelector('img, video, audio, [src], [href]')).toBeNull();
  });

  it('speaks the language around it', async () => {
    await render(
      <WordsProvider locale="fr" dictionary={fr}>
        <MessagePreview message={samples['location-request'].maximal} />
      </WordsProvider>,
    );
    await expect.element(page.getByText('Aujourd’hui')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Envoyer la position' })).toBeVisible();
  });

  it('takes the focus where its chat scrolls, and only there', async () => {
    const { rerender } = await render(<MessagePreview message={samples.text.minimal} />);
    const chat = page.getByRole('figure');
    await expect.element(chat).not.toHaveAttribute('tabindex');
    await rerender(<MessagePreview message={{ type: 'text', text: 'a\n'.repeat(100) }} />);
    await expect.element(chat).toHaveAttribute('tabindex', '0');
  });

  it('stands alone without the phone, its sheet below it', async () => {
    await render(<MessagePreview message={list} frame="none" defaultSheetOpen />);
    await expect.element(page.getByText('Your business')).not.toBeInTheDocument();
    const bubble = page.getByRole('button', { name: 'Select a topic' }).element();
    const top = sheet().element().getBoundingClientRect().top;
    expect(top).toBeGreaterThan(bubble.getBoundingClientRect().bottom);
  });
});

describe.each(['light', 'dark'] as const)('accessibility, %s', (theme) => {
  const findings = async (container: Element) => {
    // A component is not a page: where its landmarks stand is the host's matter.
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  it.each(previewed)('has no findings: %s', async (type) => {
    for (const message of [samples[type].minimal, samples[type].maximal]) {
      const { container, unmount } = await render(
        <MessagePreview message={message} theme={theme} limits={() => 8} />,
      );
      expect(await findings(container)).toEqual([]);
      await unmount();
    }
  });

  it('has no findings with the sheet open, and with an answer', async () => {
    const { container } = await render(<MessagePreview message={list} theme={theme} />);
    await open().click();
    await vi.waitFor(() => expect(sheet().element().getAnimations()).toHaveLength(0));
    expect(await findings(container)).toEqual([]);
    await row(/Return an item/).click();
    await expect.element(answer()).toMatchTextContent('orders_return');
    expect(await findings(container)).toEqual([]);
  });

  it('has no findings with a button picked', async () => {
    const { container } = await render(<MessagePreview message={buttons} theme={theme} />);
    await page.getByRole('button', { name: 'Another time' }).click();
    await expect.element(answer()).toMatchTextContent('slot_change');
    expect(await findings(container)).toEqual([]);
  });

  it('has no findings in a private note, which says in words what it is', async () => {
    const { container } = await render(
      // Without a frame the words stand on the host's own ground.
      <div style={{ background: theme === 'dark' ? '#14181b' : '#fff' }}>
        <MessagePreview message={samples.text.minimal} theme={theme} frame="none" isPrivate />
      </div>,
    );
    await expect.element(page.getByText('Private note')).toBeVisible();
    expect(await findings(container)).toEqual([]);
  });

  it('has no findings in an empty message and a hostile one', async () => {
    const text = 'a\u202eb https://b\u0430nk.example `c`\n> d\n- e';
    for (const message of [
      { type: 'text', text: '' },
      { type: 'text', text },
    ] satisfies Message[]) {
      const { container, unmount } = await render(
        <MessagePreview message={message} theme={theme} />,
      );
      expect(await findings(container)).toEqual([]);
      await unmount();
    }
  });
});
