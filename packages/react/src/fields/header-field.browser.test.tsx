import { type ButtonsMessage, d360, type Message, type Provider } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderForm } from '../../test/render-form.tsx';

const header = () => page.getByRole('textbox', { name: 'Header' });
const message = (more: Partial<ButtonsMessage> = {}): ButtonsMessage => ({
  type: 'buttons',
  body: 'Yes or no?',
  buttons: [{ type: 'reply', text: 'Yes', id: 'yes' }],
  ...more,
});

describe('HeaderField', () => {
  it('adds a header when something is typed and takes it out when it is emptied', async () => {
    const form = await renderForm(message());
    await userEvent.type(header(), 'Hi');
    expect(form.message()).toEqual(message({ header: { type: 'text', text: 'Hi' } }));
    await userEvent.clear(header());
    expect(form.message()).toEqual(message());
    expect(Object.keys(form.message())).not.toContain('header');
    await expect.element(header()).toHaveValue('');
  });

  it('shows a header that came with the draft as empty once it is emptied', async () => {
    const form = await renderForm(message({ header: { type: 'text', text: 'Hello' } }));
    await userEvent.clear(header());
    await expect.element(header()).toHaveValue('');
    await userEvent.type(header(), 'A');
    expect(form.message<ButtonsMessage>().header).toEqual({ type: 'text', text: 'A' });
  });

  it('keeps what was imported with the header', async () => {
    const extra = { digishare: { rest: '[{"at":"/x","is":1}]' } };
    const form = await renderForm(message({ header: { type: 'text', text: 'Hello', extra } }));
    await userEvent.type(header(), '!');
    expect(form.message<ButtonsMessage>().header).toEqual({ type: 'text', text: 'Hello!', extra });
  });

  it('keeps the line breaks of an imported header', async () => {
    const form = await renderForm(message({ header: { type: 'text', text: 'one\ntwo' } }));
    await expect.element(header()).toHaveValue('one\ntwo');
    await userEvent.click(header());
    await userEvent.keyboard('{Control>}{End}{/Control}!');
    expect(form.message<ButtonsMessage>().header).toEqual({ type: 'text', text: 'one\ntwo!' });
  });

  it('shows at its control what is wrong with a header that is no text', async () => {
    const media = { kind: 'image', source: 'url', url: 'https://example.com/a.png' } as const;
    await renderForm(message({ header: { type: 'media', media } }));
    const described = header().element().getAttribute('aria-describedby')?.split(' ') ?? [];
    const said = described.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    expect(said.trim()).not.toBe('');
  });
});

describe('HeaderField where a medium may stand above the body', () => {
  const provider = d360 as Provider;
  const kind = () => page.getByRole('combobox', { name: 'Header' });
  const text = () => page.getByRole('textbox', { name: 'Text of the header' });
  const url = 'https://example.com/a.png';

  it('begins with none and asks for nothing', async () => {
    await renderForm(message(), { provider });
    await expect.element(kind()).toHaveValue('none');
    await expect.element(text()).not.toBeInTheDocument();
  });

  it('offers the kinds that the limits name', async () => {
    await renderForm(message(), { provider });
    const options = [...(kind().element() as HTMLSelectElement).options];
    expect(options.map(({ value }) => value)).toEqual([
      'none',
      'text',
      'image',
      'video',
      'document',
    ]);
  });

  it('takes a line of text, and keeps its control when it is emptied', async () => {
    const form = await renderForm(message(), { provider });
    await userEvent.selectOptions(kind(), 'text');
    expect(form.message()).toEqual(message());
    await userEvent.fill(text(), 'Hi');
    expect(form.message<ButtonsMessage>().header).toEqual({ type: 'text', text: 'Hi' });
    await userEvent.clear(text());
    expect(form.message()).toEqual(message());
    await expect.element(text()).toBeVisible();
  });

  it('takes a medium, and another kind from the same address', async () => {
    const form = await renderForm(message(), { provider });
    await userEvent.selectOptions(kind(), 'image');
    await userEvent.fill(page.getByRole('textbox', { name: 'Web address' }), url);
    const media = { kind: 'image', source: 'url', url };
    expect(form.message<ButtonsMessage>().header).toEqual({ type: 'media', media });
    await userEvent.selectOptions(kind(), 'document');
    expect(form.message<ButtonsMessage>().header).toEqual({
      type: 'media',
      media: { ...media, kind: 'document' },
    });
    await expect.element(page.getByRole('textbox', { name: 'File name' })).toBeVisible();
  });

  it('goes when none is chosen', async () => {
    const form = await renderForm(message({ header: { type: 'text', text: 'Hello' } }), {
      provider,
    });
    await userEvent.selectOptions(kind(), 'none');
    expect(form.message()).toEqual(message());
    await expect.element(text()).not.toBeInTheDocument();
  });

  it('is a line of text for a type that takes no medium', async () => {
    const list: Message = { type: 'list', body: 'Which?', button: 'Choose', sections: [] };
    await renderForm(list, { provider });
    await expect.element(header()).toBeVisible();
    await expect.element(kind()).not.toBeInTheDocument();
  });
});
