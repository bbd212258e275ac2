import {
  type ButtonsMessage,
  bird,
  type CarouselMessage,
  d360,
  type Message,
  type Provider,
  type TextMessage,
} from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { objections } from '../../test/render-field.tsx';
import { renderForm } from '../../test/render-form.tsx';

const provider = bird as Provider;
const film = (url: string): Message => ({
  type: 'video',
  media: { kind: 'video', source: 'url', url },
});

describe('what few providers take of a medium', () => {
  it('is its description', async () => {
    const form = await renderForm(film('https://example.com/a.mp4'), { provider });
    await userEvent.fill(form.control('message.media.alt'), 'A rug is woven');
    expect(form.message()).toMatchObject({ media: { alt: 'A rug is woven' } });
  });

  it('is not asked for by the others', async () => {
    await renderForm(film('https://example.com/a.mp4'), { provider: d360 as Provider });
    expect(page.getByLabelText('Alternative text').elements()).toHaveLength(0);
    expect(page.getByLabelText('MIME type').elements()).toHaveLength(0);
    expect(page.getByRole('radio', { name: 'Media id' }).elements()).toHaveLength(1);
  });

  it('is its type, only where neither address nor name tells', async () => {
    const form = await renderForm(film('https://example.com/a.mp4'), { provider });
    const type = () => page.getByLabelText('MIME type').elements();
    expect(type()).toHaveLength(0);
    await userEvent.fill(form.control('message.media.url'), 'https://example.com/films/4021');
    await expect.poll(type).toHaveLength(1);
    await userEvent.fill(form.control('message.media.mime'), 'video/mp4');
    expect(form.message()).toMatchObject({ media: { mime: 'video/mp4' } });
    expect(type()).toHaveLength(1);
    expect(await objections(form.root)).toEqual([]);
  });

  it('is whether a sticker moves', async () => {
    const sticker: Message = {
      type: 'sticker',
      media: { kind: 'sticker', source: 'url', url: 'https://example.com/a.webp' },
    };
    const form = await renderForm(sticker, { provider });
    await page.getByRole('switch', { name: 'Animated' }).click();
    expect(form.message()).toMatchObject({ media: { animated: true } });
  });

  it('is no id of an upload', async () => {
    await renderForm(film('https://example.com/a.mp4'), { provider });
    expect(page.getByRole('radio', { name: 'Media id' }).elements()).toHaveLength(0);
  });
});

describe('a header of a provider that takes media only', () => {
  it('is a picture with a description, or nothing', async () => {
    const form = await renderForm(samples.buttons.minimal, { provider });
    const kind = page.getByRole('combobox', { name: 'Header' });
    const offered = [...(kind.element() as HTMLSelectElement).options].map(({ value }) => value);
    expect(offered.slice(0, 2)).toEqual(['none', 'image']);
    expect(offered).not.toContain('text');
    await userEvent.selectOptions(kind, 'image');
    await userEvent.fill(form.control('message.header.media.url'), 'https://example.com/a.jpg');
    await userEvent.fill(form.control('message.header.media.alt'), 'A rug');
    expect(form.message<ButtonsMessage>().header).toEqual({
      type: 'media',
      media: { kind: 'image', source: 'url', url: 'https://example.com/a.jpg', alt: 'A rug' },
    });
  });

  it('shows the line that came from elsewhere, with what is wrong with it', async () => {
    const form = await renderForm(samples.buttons.maximal, { provider });
    expect(form.control('message.header.text').value).toBe('Delivery on Friday');
    await userEvent.selectOptions(form.control('message.header.type'), 'none');
    expect(form.message()).not.toHaveProperty('header');
  });

  it('has no footer either, unless one came from elsewhere', async () => {
    await renderForm(samples.buttons.minimal, { provider });
    expect(page.getByLabelText('Footer').elements()).toHaveLength(0);
    await renderForm(samples.buttons.maximal, { provider });
    await expect
      .element(page.getByLabelText('Footer'))
      .toHaveValue('Free of charge until Thursday');
  });
});

describe('cards of a provider that takes a link on each', () => {
  const {
    cards: [card],
  } = samples.carousel.maximal;
  const carousel: CarouselMessage = {
    type: 'carousel',
    body: 'Rugs',
    cards: [
      { ...card, title: 'Blue' },
      { ...card, title: 'Red' },
    ],
  };

  it('have a title, and nobody is asked what they offer', async () => {
    const form = await renderForm(carousel, { provider });
    expect(page.getByLabelText('What the cards offer').elements()).toHaveLength(0);
    await userEvent.fill(form.control('message.cards.1.title'), 'Ochre');
    expect(form.message<CarouselMessage>().cards[1]?.title).toBe('Ochre');
    await page.getByRole('button', { name: 'Add card' }).click();
    expect(form.message<CarouselMessage>().cards[2]?.buttons).toEqual([
      { type: 'link', text: '', url: '' },
    ]);
  });

  it('show any other buttons that came from elsewhere', async () => {
    const buttons = [{ type: 'buy', text: 'Buy', amountCents: 100, currency: 'EUR' }] as const;
    const bought = carousel.cards.map((each) => ({ ...each, buttons: [...buttons] }));
    const form = await renderForm({ ...carousel, cards: bought }, { provider });
    expect(form.control('message.cards.0.buttons.0.amountCents').value).toBe('1');
    await userEvent.selectOptions(form.control('message.cards.kind'), 'link');
    expect(form.message<CarouselMessage>().cards[0]?.buttons).toEqual([
      { type: 'link', text: 'Buy', url: '' },
    ]);
  });
});

describe('the attachments of a text', () => {
  it('are added where they are carried, with the note that WhatsApp does not show them', async () => {
    const form = await renderForm({ type: 'text', text: 'Your invoice' }, { provider });
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('button', { name: 'Add attachment' }).click();
    await userEvent.fill(form.control('message.attachments.0.url'), 'https://example.com/a.pdf');
    await userEvent.fill(form.control('message.attachments.0.filename'), 'a.pdf');
    expect(form.message<TextMessage>().attachments).toEqual([
      { kind: 'document', source: 'url', url: 'https://example.com/a.pdf', filename: 'a.pdf' },
    ]);
    await expect.element(page.getByText(/WhatsApp does not show them/)).toBeVisible();
    await page.getByRole('button', { name: 'More of attachment 1' }).click();
    await page.getByRole('switch', { name: 'Shown inside the e-mail' }).click();
    expect(form.message<TextMessage>().attachments?.[0]?.inline).toBe(true);
    expect(await objections(form.root)).toEqual([]);
  });

  it('are not asked for elsewhere', async () => {
    await renderForm({ type: 'text', text: 'Your invoice' }, { provider: d360 as Provider });
    expect(page.getByRole('button', { name: 'Add attachment' }).elements()).toHaveLength(0);
  });
});
