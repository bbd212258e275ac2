import '../styles/index.css';
import type { CarouselMessage } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { MessagePreview } from './message-preview.tsx';

const carousel = samples.carousel.maximal;
const [replies, products] = (samples.carousel.variants ?? []) as CarouselMessage[];

const track = () => page.getByRole('list', { name: 'Cards' });
const card = (n: number) =>
  page.getByRole('listitem', { name: `Card ${n} of ${carousel.cards.length}` });
const next = () => page.getByRole('button', { name: 'Next card' });
const previous = () => page.getByRole('button', { name: 'Previous card' });

/** How far a card is from where the track starts reading. */
function offset(n: number, dir: 'ltr' | 'rtl' = 'ltr'): number {
  const box = track().element().getBoundingClientRect();
  const own = card(n).element().getBoundingClientRect();
  return dir === 'rtl' ? box.right - own.right : own.left - box.left;
}

/** Whether a card stands where the track starts reading, its padding aside. */
const isFirst = (n: number, dir?: 'ltr' | 'rtl') => Math.abs(offset(n, dir) - 12) < 3;

beforeEach(() => page.viewport(420, 700));

describe('the cards of a carousel', () => {
  it('stand side by side at one height, the next one in sight', async () => {
    await render(<MessagePreview message={carousel} />);
    const boxes = [1, 2, 3].map((n) => card(n).element().getBoundingClientRect());
    expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
    expect(new Set(boxes.map(({ height }) => height)).size).toBe(1);
    expect(boxes[1]?.left).toBeLessThan(track().element().getBoundingClientRect().right);
  });

  it.each(['ltr', 'rtl'] as const)('turn by their buttons, %s', async (dir) => {
    await render(
      <div dir={dir}>
        <MessagePreview message={carousel} />
      </div>,
    );
    await expect.element(previous()).toHaveAttribute('aria-disabled', 'true');
    await next().click();
    await expect.poll(() => isFirst(2, dir)).toBe(true);
    await expect.element(previous()).not.toHaveAttribute('aria-disabled');
    await previous().click();
    await expect.poll(() => isFirst(1, dir)).toBe(true);
  });

  it('leave the focus on the button that turned to the last one', async () => {
    await render(<MessagePreview message={carousel} />);
    await next().click();
    await expect.poll(() => isFirst(2)).toBe(true);
    await next().click();
    await expect.element(next()).toHaveAttribute('aria-disabled', 'true');
    await expect.element(next()).toHaveFocus();
  });

  it.each([
    ['ltr', '{ArrowRight}', '{ArrowLeft}'],
    ['rtl', '{ArrowLeft}', '{ArrowRight}'],
  ] as const)('turn by the arrow keys as they stand on the screen, %s', async (dir, on, back) => {
    await render(
      <div dir={dir}>
        <MessagePreview message={carousel} />
      </div>,
    );
    track().element().focus();
    await userEvent.keyboard(on);
    await expect.poll(() => isFirst(2, dir)).toBe(true);
    await userEvent.keyboard(back);
    await expect.poll(() => isFirst(1, dir)).toBe(true);
    await userEvent.keyboard('{End}');
    await expect.element(next()).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Home}');
    await expect.poll(() => isFirst(1, dir)).toBe(true);
  });

  it('follow a swipe', async () => {
    await render(<MessagePreview message={carousel} />);
    const element = track().element();
    element.scrollLeft = element.scrollWidth;
    await expect.element(next()).toHaveAttribute('aria-disabled', 'true');
    await expect.element(previous()).not.toHaveAttribute('aria-disabled');
  });

  it('are reached by Tab, and what is tapped comes back', async () => {
    const onPick = vi.fn();
    await render(<MessagePreview message={carousel} onPick={onPick} />);
    await userEvent.tab();
    await expect.element(track()).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onPick).toHaveBeenCalledExactlyOnceWith({
      type: 'link',
      title: 'See it',
      url: 'https://example.com/rugs/blue',
    });
  });

  it('give the id of a reply, and the product with its catalogue', async () => {
    const onPick = vi.fn();
    const { rerender } = await render(
      <MessagePreview message={replies as CarouselMessage} onPick={onPick} />,
    );
    await page.getByRole('button', { name: 'Keep the ochre' }).click();
    expect(onPick).toHaveBeenLastCalledWith({
      type: 'button',
      id: 'keep_ochre',
      title: 'Keep the ochre',
    });
    await rerender(<MessagePreview message={products as CarouselMessage} onPick={onPick} />);
    await page.getByRole('button', { name: 'View' }).first().click();
    expect(onPick).toHaveBeenLastCalledWith({
      type: 'product',
      catalogId: '305117004021',
      id: 'rug-blue-200',
    });
  });

  it('can be turned where nothing can be tapped', async () => {
    await render(<MessagePreview message={carousel} interactive={false} frame="none" />);
    await expect.element(page.getByRole('button', { name: 'See it' })).not.toBeInTheDocument();
    await next().click();
    await expect.element(previous()).not.toHaveAttribute('aria-disabled');
  });

  it('need no turning where all have room', async () => {
    const one: CarouselMessage = { ...carousel, cards: carousel.cards.slice(0, 1) };
    await render(<MessagePreview message={one} />);
    await expect.element(track()).not.toHaveAttribute('tabindex');
    await expect.element(next()).not.toBeInTheDocument();
  });

  it.each(['light', 'dark'] as const)('have nothing that axe objects to, %s', async (theme) => {
    const { container } = await render(<MessagePreview message={carousel} theme={theme} />);
    await next().click();
    await expect.element(previous()).not.toHaveAttribute('aria-disabled');
    await vi.waitFor(() => expect(previous().element().getAnimations()).toHaveLength(0));
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
      [],
    );
  });
});
