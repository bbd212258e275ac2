import '../styles/index.css';
import { digishare } from '@messagewright/core';
import axe from 'axe-core';
import { StrictMode, useState } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { MessageBuilder } from '../builder/message-builder.tsx';
import { WordsProvider } from '../context/index.ts';
import { Dialog } from './dialog.tsx';

function Example() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="A title"
        description="What it is for"
        footer={
          <button type="button" onClick={() => setOpen(false)}>
            Done
          </button>
        }
      >
        <form>
          <button type="submit">Submit</button>
        </form>
      </Dialog>
    </>
  );
}

const opener = () => page.getByRole('button', { name: 'Open' });
const dialog = () => page.getByRole('dialog', { name: 'A title' });
const portal = () => document.querySelector('.mw-portal');

beforeEach(() => page.viewport(800, 600));

describe('Dialog', () => {
  test('is named by its title and described', async () => {
    await render(<Example />);
    await opener().click();
    await expect.element(dialog()).toHaveAccessibleDescription('What it is for');
  });

  test.each([
    ['its close button', () => page.getByRole('button', { name: 'Close' }).click()],
    ['a button of its own', () => page.getByRole('button', { name: 'Done' }).click()],
    ['the Escape key', () => userEvent.keyboard('{Escape}')],
    [
      'a click beside it',
      () => userEvent.click(page.elementLocator(portal()!), { position: { x: 5, y: 5 } }),
    ],
  ])('closes by %s, and the focus goes back to where it came from', async (_, close) => {
    await render(<Example />, { wrapper: StrictMode });
    await opener().click();
    await expect.element(dialog()).toBeVisible();
    expect(dialog().element().contains(document.activeElement)).toBe(true);
    await close();
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.element(opener()).toHaveFocus();
  });

  test('keeps the focus inside', async () => {
    await render(<Example />);
    await opener().click();
    for (let step = 0; step < 6; step++) {
      await userEvent.tab();
      expect(dialog().element().contains(document.activeElement)).toBe(true);
    }
  });

  test('submits no form around the builder', async () => {
    const submit = vi.fn((event: React.FormEvent) => event.preventDefault());
    await render(
      <form onSubmit={submit}>
        <Example />
      </form>,
    );
    await opener().click();
    const inside = vi.fn((event: Event) => event.preventDefault());
    document.querySelector('[role="dialog"] form')?.addEventListener('submit', inside);
    await page.getByRole('button', { name: 'Submit' }).click();
    expect(inside).toHaveBeenCalledOnce();
    expect(submit).not.toHaveBeenCalled();
  });

  test('goes where the builder says, in its theme and direction', async () => {
    const container = document.createElement('div');
    document.body.append(container);
    await render(
      <MessageBuilder.Root
        provider={digishare}
        theme="dark"
        locale="ar"
        portalContainer={container}
      >
        <Example />
      </MessageBuilder.Root>,
    );
    await opener().click();
    await expect.element(dialog()).toBeVisible();
    expect(container.contains(dialog().element())).toBe(true);
    expect(portal()?.getAttribute('data-mw-theme')).toBe('dark');
    expect(portal()?.getAttribute('dir')).toBe('rtl');
    expect(getComputedStyle(portal()!).colorScheme).toBe('dark');
    container.remove();
  });

  test('adds no styles to the page, which a strict content security policy would refuse', async () => {
    await render(<Example />);
    const before = document.querySelectorAll('style').length;
    await opener().click();
    await expect.element(dialog()).toBeVisible();
    expect(document.querySelectorAll('style').length).toBe(before);
  });

  test('fills the width of a narrow page, and fits a low one', async () => {
    await page.viewport(400, 300);
    await render(<Example />);
    await opener().click();
    await expect.element(dialog()).toBeVisible();
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const box = dialog().element().getBoundingClientRect();
    expect([box.left, box.right]).toEqual([0, 400]);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(300);
  });

  test.each(['ltr', 'rtl'] as const)('has nothing that axe finds, %s', async (dir) => {
    await render(
      <WordsProvider dir={dir}>
        <main>
          <Example />
        </main>
      </WordsProvider>,
    );
    await opener().click();
    await expect.element(dialog()).toBeVisible();
    const { violations } = await axe.run(document.body);
    expect(violations).toEqual([]);
  });
});
