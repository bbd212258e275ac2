import { bird, d360, type ListMessage, type Provider } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { objections } from '../../../test/render-field.tsx';
import { renderForm } from '../../../test/render-form.tsx';

const provider = bird as Provider;
const plain: ListMessage = {
  type: 'list',
  body: 'What is it about?',
  button: 'Choose',
  sections: [{ title: 'Orders', rows: [{ type: 'row', title: 'My parcel', id: 'parcel' }] }],
};
const full: ListMessage = {
  ...plain,
  sections: [
    {
      title: 'Orders',
      description: 'All you have bought',
      media: { kind: 'image', source: 'url', url: 'https://example.com/orders.jpg', alt: 'A box' },
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
  confirmation: { title: 'Thank you', text: 'We are on it.' },
  buttons: [{ type: 'link', text: 'Our shop', url: 'https://example.com' }],
};
const more = (of: string) => page.getByRole('button', { name: `More of ${of}` });

describe('what few providers take of a list', () => {
  it('is not asked for by those who do not', async () => {
    await renderForm(plain, { provider: d360 as Provider });
    expect(page.getByRole('button', { name: /^More of/ }).elements()).toHaveLength(0);
    expect(page.getByRole('group', { name: 'After the choice' }).elements()).toHaveLength(0);
    expect(page.getByRole('group', { name: 'Buttons' }).elements()).toHaveLength(0);
  });

  it('is shown where it is set, also by those who do not', async () => {
    const form = await renderForm(full, { provider: d360 as Provider });
    expect(form.control('message.confirmation.text').value).toBe('We are on it.');
    expect(form.control('message.sections.0.description').value).toBe('All you have bought');
  });

  it('is filled in from empty', async () => {
    const form = await renderForm(plain, { provider });
    await more('section 1').click();
    const words = form.control('message.sections.0.description');
    await userEvent.fill(words, 'All you have bought');
    await userEvent.fill(form.control('message.sections.0.media.url'), 'https://example.com/a.jpg');
    await userEvent.fill(form.control('message.sections.0.media.alt'), 'A box');
    await more('row 1').click();
    const picture = form.control('message.sections.0.rows.0.imageUrl');
    await userEvent.fill(picture, 'https://example.com/b.jpg');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await userEvent.fill(form.control('message.confirmation.title'), 'Thank you');
    await userEvent.fill(form.control('message.confirmation.text'), 'We are on it.');
    const [section] = plain.sections;
    expect(form.message()).toEqual({
      ...plain,
      sections: [
        {
          ...section,
          description: 'All you have bought',
          media: { kind: 'image', source: 'url', url: 'https://example.com/a.jpg', alt: 'A box' },
          rows: [{ ...section?.rows[0], imageUrl: 'https://example.com/b.jpg' }],
        },
      ],
      confirmation: { title: 'Thank you', text: 'We are on it.' },
    });
  });

  it('loses the picture of a section with its address', async () => {
    const form = await renderForm(full, { provider });
    await userEvent.clear(form.control('message.sections.0.media.url'));
    expect(form.message<ListMessage>().sections[0]).not.toHaveProperty('media');
    await userEvent.fill(form.control('message.sections.0.media.url'), 'https://example.com/c.jpg');
    expect(form.message<ListMessage>().sections[0]?.media).toEqual({
      kind: 'image',
      source: 'url',
      url: 'https://example.com/c.jpg',
    });
  });

  it('says at its field that the answer is too long', async () => {
    const form = await renderForm(full, { provider });
    const text = form.control('message.confirmation.text');
    await userEvent.fill(text, 'x'.repeat(512));
    expect(text.getAttribute('aria-invalid')).toBeNull();
    await userEvent.fill(text, 'x'.repeat(513));
    expect(text.getAttribute('aria-invalid')).toBe('true');
  });

  it.each([900, 400])('has nothing that axe objects to at %i px', async (width) => {
    const form = await renderForm(full, { provider, width });
    expect(await objections(form.root)).toEqual([]);
  });
});
