import type { CarouselMessage } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { describeForm } from '../../../test/describe-form.tsx';
import { type RenderedForm, renderForm } from '../../../test/render-form.tsx';

describeForm('carousel');

const links = samples.carousel.maximal;
const [replies, products] = (samples.carousel.variants ?? []) as [CarouselMessage, CarouselMessage];

const cards = (form: RenderedForm) => form.message<CarouselMessage>().cards;
const offer = (form: RenderedForm, kind: string) =>
  userEvent.selectOptions(form.control('message.cards.kind'), kind);
const add = () => page.getByRole('button', { name: 'Add card' });

describe('what the cards offer', () => {
  it.each([
    ['link', links],
    ['reply', replies],
    ['product', products],
  ] as const)('is read from the cards: %s', async (kind, message) => {
    const form = await renderForm(message);
    expect(form.control('message.cards.kind').value).toBe(kind);
  });

  it('becomes replies on every card, with pictures, texts and labels kept', async () => {
    const form = await renderForm(links);
    await offer(form, 'reply');
    expect(cards(form)).toEqual(
      links.cards.map(({ body, media }, index) => ({
        body,
        media,
        buttons: [{ type: 'reply', text: 'See it', id: `button_${index + 1}` }],
      })),
    );
    await expect
      .element(
        page.getByRole('group', { name: 'Card 3: Buttons' }).getByLabelText('Button 1: Label'),
      )
      .toHaveValue('See it');
  });

  it('loses nothing when it is chosen back at once', async () => {
    const form = await renderForm(links);
    await offer(form, 'product');
    expect(cards(form)).toEqual(links.cards.map(() => ({ product: { catalogId: '', id: '' } })));
    await offer(form, 'link');
    expect(cards(form)).toEqual(links.cards);
    expect(form.control('message.cards.2.buttons.0.url').value).toBe(
      'https://example.com/rugs/sand',
    );
  });

  it('makes alike what was not', async () => {
    const form = await renderForm({ ...links, cards: [...links.cards, ...replies.cards] });
    await offer(form, 'reply');
    await offer(form, 'link');
    await offer(form, 'reply');
    const types = cards(form).map(({ buttons }) => buttons?.map(({ type }) => type));
    expect(types).toEqual(Array.from({ length: 5 }, () => ['reply']));
  });

  it.each([
    ['link', links],
    ['reply', replies],
    ['product', products],
  ] as const)('is the same on a new card: %s', async (kind, message) => {
    const form = await renderForm(message);
    await add().click();
    const next = cards(form).at(-1);
    expect(next?.buttons?.[0]?.type ?? 'product').toBe(kind);
    expect(next?.product?.catalogId).toBe(kind === 'product' ? '305117004021' : undefined);
  });
});

describe('media on cards', () => {
  it('are all of one kind, which is chosen once', async () => {
    const form = await renderForm(replies);
    await userEvent.selectOptions(form.control('message.cards.mediaKind'), 'video');
    expect(cards(form).map(({ media }) => media)).toEqual([
      { kind: 'video', source: 'id', id: '1166846181421424' },
      { kind: 'video', source: 'id', id: '1166846181421425' },
    ]);
    await add().click();
    expect(cards(form).at(-1)?.media?.kind).toBe('video');
  });

  it('show each their kind where an import brought several', async () => {
    const [first, second] = links.cards;
    const film = { kind: 'video', source: 'id', id: '98213' } as const;
    const form = await renderForm({ ...links, cards: [first ?? {}, { ...second, media: film }] });
    const control = form.control('message.cards.1.media.kind');
    expect(control.getAttribute('aria-invalid')).toBe('true');
    await userEvent.selectOptions(control, 'image');
    expect(control.getAttribute('aria-invalid')).toBeNull();
    expect(cards(form)[1]?.media).toEqual({ ...film, kind: 'image' });
  });
});

describe('products on cards', () => {
  it('stand in one catalogue, which is written once', async () => {
    const form = await renderForm(products);
    await userEvent.fill(page.getByRole('textbox', { name: 'Catalogue id' }), '77');
    expect(cards(form).map(({ product }) => product)).toEqual([
      { catalogId: '77', id: 'rug-blue-200' },
      { catalogId: '77', id: 'rug-ochre-160' },
    ]);
    await expect.element(page.getByRole('textbox', { name: 'Catalogue id' })).toHaveFocus();
  });

  it('show each its own where an import brought several, also once they are alike', async () => {
    const [first, second] = products.cards;
    const other = { ...second, product: { catalogId: '9', id: 'rug-ochre-160' } };
    const form = await renderForm({ ...products, cards: [first ?? {}, other] });
    const control = form.control('message.cards.1.product.catalogId');
    expect(control.getAttribute('aria-invalid')).toBe('true');
    await userEvent.fill(control, '305117004021');
    await expect.element(page.getByRole('textbox', { name: 'Card 2: Catalogue id' })).toHaveFocus();
    expect(control.getAttribute('aria-invalid')).toBeNull();
  });

  it('keep their ids when a card is duplicated', async () => {
    const form = await renderForm(products);
    await page.getByRole('button', { name: 'More for card 1' }).click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await expect.poll(() => cards(form)[1]?.product?.id).toBe('rug-blue-200');
  });
});

describe('a card', () => {
  it('has at most two line breaks in its text', async () => {
    const form = await renderForm(links);
    const text = form.control('message.cards.0.body');
    await userEvent.fill(text, 'a\nb\nc');
    expect(text.getAttribute('aria-invalid')).toBeNull();
    await userEvent.fill(text, 'a\nb\nc\nd');
    expect(text.getAttribute('aria-invalid')).toBe('true');
    await expect.element(page.getByText('1 line too many.').first()).toBeVisible();
  });

  it('is one of at most ten', async () => {
    const [card = {}] = links.cards;
    await renderForm({ ...links, cards: Array.from({ length: 9 }, () => card) });
    await add().click();
    await expect.element(add()).toHaveAttribute('aria-disabled', 'true');
    await expect.element(add()).toHaveAccessibleDescription('10 of 10 cards used');
  });
});
