import type { ProductListMessage } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { describeForm } from '../../../test/describe-form.tsx';
import { renderForm } from '../../../test/render-form.tsx';

describeForm('product-list');

const products = samples['product-list'].maximal;

/** The message with so many products in each section. */
const sized = (...sizes: number[]): ProductListMessage => ({
  ...products,
  sections: sizes.map((size, index) => ({
    title: `Section ${index + 1}`,
    products: Array.from({ length: size }, (_, n) => ({ id: `product-${index}-${n}` })),
  })),
});

const add = (section: number) =>
  page
    .getByRole('group', { name: `Section ${section}: Products` })
    .getByRole('button', { name: 'Add product' });

describe('the products', () => {
  it('are counted over all sections', async () => {
    const form = await renderForm(sized(20, 9));
    await expect.element(page.getByText('29 of 30 products used')).toBeVisible();
    await add(1).click();
    await expect.element(add(2)).toHaveAttribute('aria-disabled', 'true');
    await expect.element(add(2)).toHaveAccessibleDescription('30 of 30 products used');
    expect(form.message<ProductListMessage>().sections[0]?.products).toHaveLength(21);
  });

  it('stay when they are too many, and the list says so', async () => {
    const form = await renderForm(sized(20, 12));
    await expect
      .element(page.getByText('2 too many; all sections together hold 30.'))
      .toBeVisible();
    expect(form.message<ProductListMessage>().sections[1]?.products).toHaveLength(12);
  });

  it('keep their ids when a section is duplicated: the catalogue knows no others', async () => {
    const form = await renderForm(products);
    await page.getByRole('button', { name: 'More for section 1' }).click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await expect
      .poll(() => form.message<ProductListMessage>().sections[1]?.products)
      .toEqual(products.sections[0]?.products);
  });
});

it('asks for its header', async () => {
  const form = await renderForm(products);
  expect(form.control('message.header.text').getAttribute('aria-required')).toBe('true');
  expect(form.control('message.footer').getAttribute('aria-required')).toBeNull();
});
