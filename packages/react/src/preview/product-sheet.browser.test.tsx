import '../styles/index.css';
import { samples } from '@messagewright/core/samples';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { MessagePreview } from './message-preview.tsx';

const products = samples['product-list'].maximal;

const open = () => page.getByRole('button', { name: 'View items' });
const sheet = () => page.getByRole('dialog', { name: 'For your living room' });
const row = (name: string) => sheet().getByRole('button', { name, exact: true });

beforeEach(() => page.viewport(420, 700));

describe('the products of a message', () => {
  it('are counted under their title', async () => {
    await render(<MessagePreview message={products} />);
    await expect.element(page.getByText('For your living room')).toBeVisible();
    await expect.element(page.getByText('5 items')).toBeVisible();
  });

  it('open by mouse, in their sections', async () => {
    await render(<MessagePreview message={products} />);
    await open().click();
    for (const { title, products: items } of products.sections) {
      await expect.element(sheet().getByRole('group', { name: title ?? '' })).toBeVisible();
      for (const { id } of items) await expect.element(row(id)).toBeVisible();
    }
  });

  it('open by keyboard, are walked by arrows, and close on Escape', async () => {
    await render(<MessagePreview message={products} />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(row('lamp-brass-30')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(row('rug-blue-200')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(sheet()).not.toBeInTheDocument();
    await expect.element(open()).toHaveFocus();
  });

  it('give the product that is tapped, and the sheet closes', async () => {
    const onPick = vi.fn();
    await render(<MessagePreview message={products} onPick={onPick} />);
    await open().click();
    await row('cushion-ochre').click();
    expect(onPick).toHaveBeenCalledExactlyOnceWith({
      type: 'product',
      catalogId: '305117004021',
      id: 'cushion-ochre',
    });
    await expect.element(sheet()).not.toBeInTheDocument();
    await expect.element(page.getByRole('status')).toMatchTextContent('looks at a product');
  });

  it('say so while there are none', async () => {
    await render(
      <MessagePreview message={{ ...products, sections: [{ products: [] }] }} defaultSheetOpen />,
    );
    await expect.element(page.getByText('There are no products yet.')).toBeVisible();
  });

  it.each(['light', 'dark'] as const)('have nothing that axe objects to, %s', async (theme) => {
    const { container } = await render(<MessagePreview message={products} theme={theme} />);
    await open().click();
    await vi.waitFor(() => expect(sheet().element().getAnimations()).toHaveLength(0));
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
      [],
    );
  });
});

describe('what else the recipient picks', () => {
  it.each([
    [
      'link',
      'Track my parcel',
      { type: 'link', title: 'Track my parcel', url: 'https://example.com/orders/4021/track' },
    ],
    ['address-request', 'Provide address', { type: 'address', country: 'IN' }],
    ['product', 'View', { type: 'product', catalogId: '305117004021', id: 'lamp-brass-45' }],
    ['catalog', 'View catalogue', { type: 'catalog' }],
    [
      'flow',
      'Book a repair',
      {
        type: 'flow',
        title: 'Book a repair',
        flow: { by: 'id', id: '1183402690021' },
        token: 'repair-4021',
      },
    ],
    ['call', 'Call Nadia', { type: 'call', title: 'Call Nadia', payload: 'case-4021' }],
    ['call-permission', 'Choose', { type: 'call-permission' }],
  ] as const)('is neutral data: %s', async (type, name, pick) => {
    const onPick = vi.fn();
    await render(<MessagePreview message={samples[type].maximal} onPick={onPick} />);
    await page.getByRole('button', { name, exact: true }).click();
    expect(onPick).toHaveBeenCalledExactlyOnceWith(pick);
    await expect.element(page.getByRole('status')).toMatchTextContent(`"type": "${pick.type}"`);
  });

  it('has a label of its own where a call button has none', async () => {
    await render(<MessagePreview message={samples.call.minimal} />);
    await expect.element(page.getByRole('button', { name: 'Call now' })).toBeVisible();
  });
});
