import '../styles/index.css';
import {
  bird,
  type Context,
  type Draft,
  d360,
  digishare,
  type Provider,
} from '@messagewright/core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { objections } from '../../test/render-field.tsx';
import { fr } from '../dictionary/fr.ts';
import type { MessageBuilderProps } from './builder-props.ts';
import { MessageBuilder } from './message-builder.tsx';

const now = new Date(2026, 10, 21, 15, 30, 0).getTime();
const minute = 60_000;
const draft: Draft = {
  version: 1,
  to: { type: 'phone', phone: '+447700900123' },
  message: { type: 'text', text: 'Hello' },
};

function builder(context: Context | undefined, props: Partial<MessageBuilderProps> = {}) {
  return (
    <MessageBuilder
      provider={bird as Provider}
      defaultValue={draft}
      context={context}
      locale="en-GB"
      {...props}
    />
  );
}

const line = () => document.querySelector('.mw-window');
const text = () => line()?.querySelector('.mw-window__words')?.textContent;
const instead = () => page.getByRole('button', { name: 'Write a template instead' });

beforeEach(() => page.viewport(1200, 900));

describe('the line of the service window', () => {
  it('is not there where nobody says when it closes', async () => {
    await render(builder(undefined));
    expect(line()).toBeNull();
  });

  it('says until when, and how long that is', async () => {
    await render(builder({ now, serviceWindowExpiresAt: now + 192 * minute }));
    await expect.poll(text).toBe('Free-form messages until 18:42 · 3 h 12 min left');
    expect(instead().elements()).toHaveLength(0);
  });

  it('leaves out minutes that there are none of', async () => {
    await render(builder({ now, serviceWindowExpiresAt: now + 180 * minute }));
    await expect.poll(text).toBe('Free-form messages until 18:30 · 3 h left');
  });

  it('counts down by the host’s clock and says when it closes, once, in the same place', async () => {
    const closes = now + 2 * minute;
    const screen = await render(builder({ now, serviceWindowExpiresAt: closes }));
    await expect.poll(text).toContain('2 min left');
    const height = line()?.getBoundingClientRect().height;
    const spoken = () => line()?.querySelector('[aria-live]')?.textContent;
    await screen.rerender(builder({ now: now + minute, serviceWindowExpiresAt: closes }));
    await expect.poll(text).toContain('1 min left');
    expect(spoken()).toBe('');
    await screen.rerender(builder({ now: closes, serviceWindowExpiresAt: closes }));
    await expect.poll(text).toBe('The service window closed at 15:32.');
    expect(spoken()).toBe('The service window closed at 15:32.');
    expect(line()?.getBoundingClientRect().height).toBe(height);
  });

  it('moves by itself where the host gives no time', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: now + 10_000 });
    try {
      await render(builder({ serviceWindowExpiresAt: now + 90_000 }));
      await vi.waitFor(() => expect(text()).toContain('2 min left'));
      await vi.advanceTimersByTimeAsync(50_000);
      await vi.waitFor(() => expect(text()).toContain('1 min left'));
      await vi.advanceTimersByTimeAsync(30_000);
      await vi.waitFor(() => expect(text()).toBe('The service window closed at 15:31.'));
    } finally {
      vi.useRealTimers();
    }
  });

  it('offers a template once it is closed, and is content with one', async () => {
    let type = '';
    const onChange = (next: Draft) => {
      type = next.message.type;
    };
    await render(builder({ now, serviceWindowExpiresAt: now - minute }, { onChange }));
    await instead().click();
    expect(type).toBe('template');
    await expect.poll(text).toBe('The service window closed at 15:29.');
    expect(instead().elements()).toHaveLength(0);
    expect(line()?.hasAttribute('data-shut')).toBe(false);
  });

  it('offers none where the provider carries none, or nobody may change the type', async () => {
    const closed = { now, serviceWindowExpiresAt: 0 };
    const conversation: Draft = { ...draft, to: { type: 'conversation', id: 'c1' } };
    await render(builder(closed, { provider: digishare as Provider, defaultValue: conversation }));
    await expect.poll(text).toBe('The service window is closed.');
    expect(instead().elements()).toHaveLength(0);
    await render(builder(closed, { readOnly: true, types: ['text', 'template'] }));
    await render(builder(closed, { types: ['text'] }));
    expect(instead().elements()).toHaveLength(0);
  });

  it('does not say the footer’s note again, and takes the focus from it', async () => {
    await render(builder({ now, serviceWindowExpiresAt: now - minute }));
    const note = page.getByRole('button', { name: /only a template reaches them/ });
    await note.click();
    expect(document.activeElement).toBe(line());
    expect(line()?.textContent).not.toContain('only a template reaches them');
  });

  it('has no end where the window never closes', async () => {
    await render(builder({ now, serviceWindowExpiresAt: Number.POSITIVE_INFINITY }));
    await expect.poll(text).toBe('Free-form messages may go at any time');
  });

  it('speaks French', async () => {
    const props = { locale: 'fr', dictionary: fr, provider: d360 as Provider };
    await render(builder({ now, serviceWindowExpiresAt: now + 65 * minute }, props));
    await expect.poll(text).toBe('Messages libres jusqu’à 16:35 · encore 1 h 5 min');
  });

  it.each([
    ['light', now + minute],
    ['dark', now - minute],
  ] as const)('has nothing that axe objects to: %s', async (theme, serviceWindowExpiresAt) => {
    await render(builder({ now, serviceWindowExpiresAt }, { theme }));
    expect(await objections(line() as HTMLElement)).toEqual([]);
  });
});
