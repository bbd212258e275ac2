import '../styles/index.css';
import {
  bird,
  type Draft,
  d360,
  digishare,
  livedesk,
  type Message,
  type Provider,
  type TemplateParameter,
} from '@messagewright/core';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { objections } from '../../test/render-field.tsx';
import type { MessageBuilderProps } from './builder-props.ts';
import { MessageBuilder } from './message-builder.tsx';

const from = d360 as Provider;
const target = bird as Provider;
const providers = [from, target];
const reply: Draft = {
  version: 1,
  to: { type: 'phone', phone: '+447700900123' },
  message: { type: 'text', text: 'Hello' },
  replyTo: { id: 'wamid.4021' },
  options: { '360dialog': { callbackData: 'order-4021' } },
};
const plain: Draft = { version: 1, to: reply.to, message: reply.message };

const choose = (provider: Provider) => page.getByText(provider.label, { exact: true }).click();
const news = () => page.getByRole('region', { name: 'Changed for Bird:' });
const undo = () => news().getByRole('button', { name: 'Undo' });
const radio = (provider: Provider) => page.getByRole('radio', { name: provider.label });

/** The builder with what it last gave out. */
async function renderBuilder(props: Partial<MessageBuilderProps> = {}) {
  let current = props.value ?? props.defaultValue ?? reply;
  const told: string[] = [];
  const { container } = await render(
    <MessageBuilder
      providers={providers}
      {...(!props.value && { defaultValue: reply })}
      onChange={(next) => {
        current = next;
      }}
      onNotify={({ type, text }) => told.push(`${type}: ${text}`)}
      {...props}
    />,
  );
  return { root: container, draft: () => current, told };
}

beforeEach(() => page.viewport(1200, 900));

describe('another provider, chosen by the author', () => {
  it('carries the draft over and names each change, also to a screen reader', async () => {
    const { draft, told } = await renderBuilder();
    await choose(target);
    await expect.element(news()).toBeVisible();
    expect(draft().replyTo).toBeUndefined();
    expect(draft().message).toEqual(reply.message);
    const lines = news().getByRole('listitem').elements();
    expect(lines.map(({ textContent }) => textContent?.trim())).toEqual([
      expect.stringContaining('order-4021'),
      'Reply reference: The reply reference belongs to the provider before and was cleared.',
    ]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^converted: Changed for Bird: .*order-4021.* Reply reference: /);
  });

  it('is undone in one step, with everything as it was', async () => {
    const { draft, told } = await renderBuilder();
    await choose(target);
    await undo().click();
    await expect.element(radio(from)).toBeChecked();
    expect(draft()).toEqual(reply);
    expect(news().elements()).toHaveLength(0);
    expect(document.activeElement?.className).toBe('mw-conversion-place');
    expect(told).toHaveLength(1);
  });

  it('is not undone over an edit', async () => {
    const { draft } = await renderBuilder();
    await choose(target);
    await userEvent.fill(page.getByRole('textbox', { name: 'Text' }), 'Hello there');
    await expect.element(news()).toBeVisible();
    expect(undo().elements()).toHaveLength(0);
    await news().getByRole('button', { name: 'Dismiss the changes' }).click();
    expect(news().elements()).toHaveLength(0);
    expect(draft().message).toEqual({ type: 'text', text: 'Hello there' });
  });

  it('is mended on the spot, and the focus goes to what was mended', async () => {
    const text = (words: string): TemplateParameter => ({ value: { type: 'text', text: words } });
    const message: Message = {
      type: 'template',
      name: 'order_shipped',
      language: 'en',
      components: [
        { slot: 'header', parameters: [text('4021')] },
        { slot: 'body', parameters: [text('Salma')] },
      ],
    };
    const { draft, root } = await renderBuilder({ defaultValue: { ...plain, message } });
    await choose(target);
    await news().getByRole('listitem').getByRole('button').first().click();
    await expect.poll(() => draft().message).toMatchObject({ components: [{ slot: 'keyed' }] });
    const focused = () => document.activeElement?.closest('[data-mw-path^="message.components"]');
    await expect.poll(focused).not.toBeNull();
    expect(root.contains(document.activeElement)).toBe(true);
  });

  it('says nothing where nothing changes', async () => {
    const { draft, told } = await renderBuilder({ defaultValue: plain });
    await choose(target);
    await expect.element(radio(target)).toBeChecked();
    expect(draft()).toBe(plain);
    expect(news().elements()).toHaveLength(0);
    expect(told).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe objects to: %s', async (theme) => {
    await renderBuilder({ theme });
    await choose(target);
    await expect.element(news()).toBeVisible();
    expect(await objections(news().element() as HTMLElement)).toEqual([]);
  });
});

describe('a host that holds the provider', () => {
  it('hears whom a note reaches when it changes the provider by itself', async () => {
    const note: Draft = {
      ...plain,
      to: { type: 'conversation', id: '141' },
      options: { livedesk: { private: true } },
    };
    const { rerender } = await render(<MessageBuilder provider={livedesk} value={note} />);
    const toAll = page.getByRole('region', { name: 'Changed for DigiShare:' });
    await rerender(<MessageBuilder provider={digishare} value={note} />);
    await expect
      .element(toAll.getByText(/This was a note for agents only. Here the customer gets it./))
      .toBeVisible();
    await rerender(<MessageBuilder provider={livedesk} value={note} />);
    const toAgents = page.getByRole('region', { name: 'Changed for LiveDesk:' });
    await expect
      .element(toAgents.getByText(/Here it is a note that only agents see/))
      .toBeVisible();
  });

  it('may refuse: the draft stays as it is', async () => {
    const asked: string[] = [];
    const { draft } = await renderBuilder({
      provider: from,
      onProviderChange: ({ id }) => asked.push(id),
    });
    await choose(target);
    expect(asked).toEqual(['bird']);
    await expect.element(radio(from)).toBeChecked();
    expect(draft()).toBe(reply);
    expect(news().elements()).toHaveLength(0);
  });

  it('may agree, and holds the draft that comes of it', async () => {
    const given: Draft[] = [];
    await render(<Host onDraft={(draft) => given.push(draft)} />);
    await choose(target);
    await expect.element(news()).toBeVisible();
    expect(given.map(({ replyTo }) => replyTo)).toEqual([undefined]);
    await undo().click();
    await expect.element(radio(from)).toBeChecked();
    expect(given.at(-1)).toEqual(reply);
  });

  it('may change it by itself: the draft stays as it is', async () => {
    let current = reply;
    const onChange = (next: Draft) => {
      current = next;
    };
    const shared = { defaultValue: reply, onChange };
    const screen = await render(<MessageBuilder provider={from} {...shared} />);
    await screen.rerender(<MessageBuilder provider={target} {...shared} />);
    expect(current).toBe(reply);
    expect(news().elements()).toHaveLength(0);
  });
});

function Host({ onDraft }: { onDraft: (draft: Draft) => void }) {
  const [provider, setProvider] = useState(from);
  const [value, setValue] = useState(reply);
  return (
    <MessageBuilder
      provider={provider}
      providers={providers}
      onProviderChange={setProvider}
      value={value}
      onChange={(draft) => {
        setValue(draft);
        onDraft(draft);
      }}
    />
  );
}
