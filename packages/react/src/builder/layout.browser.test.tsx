import '../styles/index.css';
import { type Draft, digishare, empty } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { MessageBuilder } from './message-builder.tsx';

const list: Draft = {
  version: 1,
  to: { type: 'conversation', id: 'conv_1' },
  message: { ...samples.list.maximal, button: 'x'.repeat(21) },
};

const rail = () => page.getByRole('group', { name: 'Message type' });
const menu = () => page.getByRole('button', { name: /^Change message type/ });
const form = () => page.getByRole('region', { name: 'List' });
const result = () => page.getByRole('region', { name: 'Preview and JSON' });
const phone = () => page.getByRole('figure');
const toggle = (name: string) => page.getByRole('button', { name });
const views = () => page.getByRole('group', { name: 'View' });

const box = (locator: ReturnType<typeof form>) => locator.element().getBoundingClientRect();

/** The page stays wide: the builder goes by its own width. */
function buildIn(width: number, height?: number) {
  return render(
    <div style={{ width, height }}>
      <MessageBuilder
        provider={digishare}
        defaultValue={list}
        style={{ height }}
        onSubmit={() => {}}
      />
    </div>,
  );
}

beforeEach(() => page.viewport(1500, 1000));

describe('by its own width the builder', () => {
  it.each([1400, 900])('of %i px has three zones side by side', async (width) => {
    await buildIn(width);
    await expect.element(rail()).toBeVisible();
    await expect.element(menu()).not.toBeInTheDocument();
    await expect.element(views()).not.toBeInTheDocument();
    expect(box(rail()).right).toBeLessThanOrEqual(box(form()).left + 1);
    expect(box(form()).right).toBeLessThanOrEqual(box(result()).left + 1);
    expect(box(result()).right).toBeLessThanOrEqual(width);
    expect(box(form()).width).toBeGreaterThan(box(result()).width);
  });

  it.each([899, 560])(
    'of %i px has a menu of types and a panel that can be put away',
    async (width) => {
      await buildIn(width);
      await expect.element(rail()).not.toBeInTheDocument();
      await expect.element(menu()).toBeVisible();
      await expect.element(views()).not.toBeInTheDocument();
      const before = box(form()).width;
      await toggle('Hide preview and JSON').click();
      await expect.element(phone()).not.toBeInTheDocument();
      expect(box(form()).width).toBeGreaterThan(before + 150);
      await toggle('Show preview and JSON').click();
      await expect.element(phone()).toBeVisible();
    },
  );

  it.each([559, 400, 320])('of %i px has one column that shows one thing', async (width) => {
    await buildIn(width);
    await expect.element(form()).toBeVisible();
    await expect.element(phone()).not.toBeInTheDocument();
    await views().getByText('Preview').click();
    await expect.element(phone()).toBeVisible();
    await expect.element(form()).not.toBeInTheDocument();
    expect(box(result()).width).toBeGreaterThan(width - 5);
    await views().getByText('Form').click();
    await expect.element(form()).toBeVisible();
  });

  it.each([1400, 900, 899, 700, 560, 559, 400, 320])(
    'of %i px has nothing that sticks out',
    async (width) => {
      const { container } = await buildIn(width);
      const root = container.querySelector('.mw-frame') as HTMLElement;
      const right = root.getBoundingClientRect().right;
      const out = [...root.querySelectorAll<HTMLElement>('*')].filter(
        (element) =>
          element.checkVisibility() &&
          !element.closest('.mw-visually-hidden, .mw-tabs__panel') &&
          element.getBoundingClientRect().right > right + 1,
      );
      expect(out.map(({ className }) => className)).toEqual([]);
    },
  );
});

describe('in height', () => {
  it('a given one is kept, and the zones scroll on their own', async () => {
    const { container } = await buildIn(1200, 500);
    const root = container.querySelector('.mw-builder') as HTMLElement;
    expect(root.getBoundingClientRect().height).toBe(500);
    expect(form().element().scrollHeight).toBeGreaterThan(form().element().clientHeight + 100);
    const send = toggle('Send').element().getBoundingClientRect();
    expect(send.bottom).toBeLessThanOrEqual(root.getBoundingClientRect().bottom);
  });

  it('without one, the page scrolls, and types, preview and footer stay in view', async () => {
    await buildIn(1200);
    window.scrollTo(0, 300);
    expect(window.scrollY).toBeGreaterThan(100);
    expect(toggle('Send').element().getBoundingClientRect().bottom).toBeLessThanOrEqual(1000);
    expect(box(phone()).top).toBeGreaterThanOrEqual(0);
    expect(box(rail()).top).toBeGreaterThanOrEqual(0);
    window.scrollTo(0, 0);
  });
});

it('right to left, the zones change sides', async () => {
  await render(<MessageBuilder provider={digishare} defaultValue={list} dir="rtl" />);
  expect(box(rail()).left).toBeGreaterThan(box(form()).left);
  expect(box(form()).left).toBeGreaterThan(box(result()).left);
});

it('a theme of the host wins over that of the page', async () => {
  const ink = async (theme: 'light' | 'dark') => {
    const { container, unmount } = await render(
      <MessageBuilder provider={digishare} defaultValue={list} theme={theme} />,
    );
    const color = getComputedStyle(container.querySelector('.mw-form') as Element).color;
    await unmount();
    return color;
  };
  expect(await ink('light')).toBe('rgb(22, 32, 42)');
  expect(await ink('dark')).toBe('rgb(232, 237, 241)');
});

it('the look stays inside: nothing of the page around changes', async () => {
  const { container } = await render(
    <>
      <MessageBuilder provider={digishare} defaultValue={list} />
      <p data-testid="own">
        A paragraph and a <button type="button">button</button> of the host
      </p>
    </>,
  );
  const own = getComputedStyle(container.querySelector('[data-testid="own"]') as Element);
  expect(own.marginBlockStart).toBe('16px');
  expect(own.boxSizing).toBe('content-box');
  expect(own.fontFamily).toBe(getComputedStyle(document.body).fontFamily);
});

describe.each(['light', 'dark'] as const)('axe finds nothing (%s)', (theme) => {
  const check = async () => {
    // What fades in has less contrast while it does.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await axe.run(document.body, {
      // A test page has no landmarks, no heading and no title of its own.
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  const build = (width: number, draft: Draft, dir: 'ltr' | 'rtl' = 'ltr') =>
    render(
      <div style={{ width, colorScheme: theme }}>
        <MessageBuilder
          provider={digishare}
          defaultValue={draft}
          theme={theme}
          dir={dir}
          onSubmit={() => {}}
        />
      </div>,
    );

  it.each([1400, 800, 400])('over a limit, %i px wide', async (width) => {
    await build(width, list);
    await toggle('Send').click();
    expect(await check()).toEqual([]);
  });

  it('in an empty form that was sent, right to left, with its issues listed', async () => {
    await build(1400, empty('list', digishare), 'rtl');
    await toggle('Send').click();
    await page.getByRole('button', { name: /^\d+ issues/ }).click();
    await expect.element(page.getByRole('dialog', { name: 'Issues' })).toBeVisible();
    expect(await check()).toEqual([]);
  });

  it('on the JSON and in the type menu', async () => {
    await build(800, list);
    await page.getByRole('tab', { name: 'JSON' }).click();
    await menu().click();
    await expect.element(page.getByRole('menu')).toBeVisible();
    expect(await check()).toEqual([]);
  });

  it('at a type that the provider lacks', async () => {
    await build(1400, { ...list, message: samples.carousel.maximal });
    expect(await check()).toEqual([]);
  });
});
