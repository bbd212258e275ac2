import { bird, type Message, type SectionMessage } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { describeForm } from '../../../test/describe-form.tsx';
import { type RenderedForm, renderForm } from '../../../test/render-form.tsx';
import { MessageBuilder } from '../../builder/message-builder.tsx';

describeForm('section');

const text = (words: string): Message => ({ type: 'text', text: words });

function section(...items: Message[]): SectionMessage {
  return { type: 'section', items };
}

/** The button that opens and closes the card of a message. */
function toggle(form: RenderedForm, at: string): Element {
  return form.root.querySelector(
    `[data-mw-path="${at}"] > .mw-item-head > .mw-item-head__toggle`,
  ) as Element;
}

/** What the menu that is open offers. */
async function offered(): Promise<(string | null)[]> {
  const items = () => [...document.querySelectorAll('[role^="menuitem"]')];
  await expect.poll(() => items().length).toBeGreaterThan(0);
  return items().map(({ textContent }) => textContent);
}

async function pick(name: string): Promise<void> {
  const items = () => [...document.querySelectorAll('[role^="menuitem"]')];
  const wanted = () => items().find(({ textContent }) => textContent === name);
  await expect.poll(wanted).toBeDefined();
  await userEvent.click(wanted() as Element);
  await expect.poll(() => items().length).toBe(0);
}

const addTo = (form: RenderedForm, list: string) =>
  form.root.querySelector(`[data-mw-path="${list}"] > .mw-repeat__add > button`) as Element;

describe('the messages of a section', () => {
  it('are of the types that a section may hold, and a section in it holds no other', async () => {
    const form = await renderForm(section());
    await userEvent.click(addTo(form, 'message.items'));
    const outer = await offered();
    expect(outer).toEqual(expect.arrayContaining(['Text', 'Image', 'List', 'Section']));
    expect(outer).not.toEqual(expect.arrayContaining(['Template']));
    expect(outer).not.toEqual(expect.arrayContaining(['One-time code']));
    await pick('Section');
    await expect.poll(() => addTo(form, 'message.items.0.items')).not.toBeNull();
    await userEvent.click(addTo(form, 'message.items.0.items'));
    expect(await offered()).toEqual(outer.filter((name) => name !== 'Section'));
    await pick('Location');
    await expect
      .poll(() => form.message<SectionMessage>().items)
      .toMatchObject([{ type: 'section', items: [{ type: 'location' }] }]);
  });

  it('open while there are few, and while they say nothing yet', async () => {
    const form = await renderForm(section(...['a', 'b', 'c', 'd'].map(text)));
    const open = () => form.root.querySelectorAll('.mw-item-head__toggle[aria-expanded="true"]');
    expect(open()).toHaveLength(0);
    await userEvent.click(addTo(form, 'message.items'));
    await pick('Text');
    await expect.poll(() => open().length).toBe(1);
    expect(toggle(form, 'message.items.4').getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(form.control('message.items.4.text'));
  });

  it('say their first words while they are closed', async () => {
    const form = await renderForm(
      section(text('We close at *18:00*.'), text('Bring your number.')),
    );
    await userEvent.click(toggle(form, 'message.items.0'));
    expect(toggle(form, 'message.items.0').textContent).toContain('We close at *18:00*.');
    expect(form.root.querySelector('[data-mw-path="message.items.0.text"]')).toBeNull();
  });

  it('say how many errors they hide while they are closed', async () => {
    const form = await renderForm(section(text('x'.repeat(4097)), text('fine')));
    await userEvent.click(toggle(form, 'message.items.0'));
    await userEvent.click(toggle(form, 'message.items.1'));
    expect(toggle(form, 'message.items.0').textContent).toContain('1 issue');
    expect(toggle(form, 'message.items.1').textContent).not.toContain('issue');
  });

  it('stay open or closed when they move', async () => {
    const form = await renderForm(section(text('first'), text('second')));
    await userEvent.click(toggle(form, 'message.items.0'));
    await userEvent.click(page.getByRole('button', { name: 'Move item 1 down' }));
    expect(form.message<SectionMessage>().items).toEqual([text('second'), text('first')]);
    await expect
      .poll(() => toggle(form, 'message.items.1').getAttribute('aria-expanded'))
      .toBe('false');
    expect(form.control('message.items.0.text').value).toBe('second');
  });

  it('become another type with the words they have, and get the rest back', async () => {
    const image: Message = {
      type: 'image',
      media: { kind: 'image', source: 'url', url: 'https://example.com/a.jpg' },
      caption: 'A lamp',
    };
    const form = await renderForm(section(image));
    await userEvent.click(page.getByRole('button', { name: 'Change type of item 1' }));
    await pick('Text');
    await expect.poll(() => form.message<SectionMessage>().items).toEqual([text('A lamp')]);
    await userEvent.fill(form.control('message.items.0.text'), 'A lamp!');
    await userEvent.click(page.getByRole('button', { name: 'Change type of item 1' }));
    await pick('Image');
    await expect.poll(() => form.message<SectionMessage>().items).toEqual([image]);
  });

  it('are held to the limits of their own type, two levels deep too', async () => {
    const form = await renderForm(section(section(text('x'.repeat(4096)))));
    const at = 'message.items.0.items.0.text';
    const field = form.control(at).closest('.mw-field');
    expect(field?.querySelector('.mw-counter')?.textContent).toBe('4,096 / 4,096');
    expect(field?.querySelector('.mw-issue')).toBeNull();
    await userEvent.fill(form.control(at), 'x'.repeat(4097));
    expect(field?.querySelector('.mw-issue')?.textContent).toContain('1 character too long.');
    expect(form.control(at).labels?.[0]?.textContent).toBe('Text');
  });

  it('count the rows of a list among themselves', async () => {
    const form = await renderForm(section(samples.list.maximal, samples.list.maximal));
    const used = [...form.root.querySelectorAll('.mw-item-form')].map(
      (item) => item.querySelector('[data-part="sections"] .mw-repeat__used')?.textContent,
    );
    expect(used[0]).toMatch(/rows? used|sections? used/);
    expect(used[1]).toBe(used[0]);
  });

  it('open when a click on their issue leads there', async () => {
    const items = [text('a'), text('b'), text('c'), text('x'.repeat(4097))];
    const to = { type: 'phone', phone: '+447700900123' } as const;
    const { container } = await render(
      <MessageBuilder
        provider={bird}
        defaultValue={{ version: 1, to, message: section(...items) }}
      />,
    );
    expect(container.querySelector('[data-mw-path="message.items.3.text"]')).toBeNull();
    await userEvent.click(container.querySelector('.mw-issue-pill') as Element);
    const issue = () => document.querySelector('.mw-issue-list__item[data-severity="error"]');
    await expect.poll(() => issue()?.textContent).toMatch(/Item 4 · Text: 1 character too long/);
    await userEvent.click(issue() as Element);
    await expect
      .poll(() => document.activeElement?.getAttribute('data-mw-path'))
      .toBe('message.items.3.text');
  });
});
