import '../styles/index.css';
import type { ButtonsMessage, ListMessage } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { objections } from '../../test/render-field.tsx';
import { MessagePreview } from './message-preview.tsx';

const list: ListMessage = {
  type: 'list',
  body: 'What is it about?',
  button: 'Choose',
  sections: [
    {
      title: 'Orders',
      description: 'All you have *bought*',
      media: { kind: 'image', source: 'url', url: 'https://example.com/orders.jpg' },
      rows: [
        {
          type: 'row',
          title: 'My parcel',
          id: 'parcel',
          imageUrl: 'https://example.com/parcel.jpg',
        },
      ],
    },
  ],
  confirmation: { title: 'Thank you', text: 'We are *on it*.' },
  buttons: [
    { type: 'link', text: 'Our shop', url: 'https://example.com' },
    { type: 'buy', text: 'Buy now', amountCents: 1990, currency: 'EUR' },
    { type: 'location-request' },
  ],
};

const button = (name: string | RegExp) => page.getByRole('button', { name });
const bubbles = (root: Element) =>
  [...root.querySelectorAll('.mw-bubble')].map(({ textContent }) => textContent);

describe('the preview of a list', () => {
  it('shows what its sections and rows say and show, and loads nothing by itself', async () => {
    const { container } = await render(<MessagePreview message={list} defaultSheetOpen />);
    await expect.element(page.getByText(/^All you have/)).toBeVisible();
    await expect.element(page.getByText('orders.jpg')).toBeVisible();
    expect(container.querySelectorAll('img')).toHaveLength(0);
    expect(await objections(container as HTMLElement)).toEqual([]);
  });

  it('shows the pictures that the host lets load', async () => {
    const { container } = await render(
      <MessagePreview message={list} defaultSheetOpen loadMedia={() => true} />,
    );
    const sources = () => [...container.querySelectorAll('img')].map(({ src }) => src);
    expect(sources()).toEqual(['https://example.com/orders.jpg', 'https://example.com/parcel.jpg']);
  });

  it('answers once a row was picked, after the recipient’s own words', async () => {
    const { container } = await render(<MessagePreview message={list} defaultSheetOpen />);
    expect(bubbles(container)).toHaveLength(1);
    await button(/My parcel/).click();
    await expect.poll(() => bubbles(container)).toHaveLength(3);
    expect(bubbles(container).slice(1)).toEqual(['My parcel', 'Thank youWe are on it.10:24']);
    expect(await objections(container as HTMLElement)).toEqual([]);
  });

  it('answers nothing to its buttons, nor where nothing is to be answered', async () => {
    const empty = { ...list, confirmation: { title: '', text: ' ' } };
    const { container } = await render(<MessagePreview message={empty} defaultSheetOpen />);
    await button(/My parcel/).click();
    await expect.poll(() => bubbles(container)).toHaveLength(2);
    await button('Our shop').click();
    await expect.poll(() => bubbles(container)).toHaveLength(1);
  });

  it('has its buttons under the one that opens it', async () => {
    const { container } = await render(<MessagePreview message={list} />);
    const labels = [...container.querySelectorAll('.mw-action')].map(
      ({ textContent }) => textContent,
    );
    expect(labels).toEqual(['Choose', 'Our shop', 'Buy now · €19.90', 'Send location']);
  });
});

describe('the preview of a buy button', () => {
  it.each([
    [{ currency: 'EUR' }, 'Buy now'],
    [{ amountCents: 100, currency: '' }, 'Buy now'],
    [{ amountCents: 100, currency: 'USD' }, 'Buy now · $1.00'],
  ])('has a price once both parts are known: %j', async (price, label) => {
    const message: ButtonsMessage = {
      type: 'buttons',
      body: 'The rug?',
      buttons: [{ type: 'buy', text: 'Buy now', ...price }],
    };
    const { container } = await render(<MessagePreview message={message} />);
    expect(container.querySelector('.mw-action')?.textContent).toBe(label);
  });
});
