import { type Draft, digishare, type Provider } from '@messagewright/core';
import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Conversation, OutgoingMessage } from '../conversations/conversation.ts';
import { Desk } from '../desk/desk.tsx';
import { DeskDown } from '../desk/desk-down.tsx';
import { DeskHeader } from '../desk/desk-header.tsx';
import { TargetMenu } from '../desk/target-menu.tsx';
import type { DeskClient } from '../sending/desk-client.ts';
import { noAnswer, type SendAnswer } from '../sending/send-answer.ts';
import { defaultSettings } from '../settings/settings.ts';
import { SettingsMenu } from '../settings/settings-menu.tsx';
import { en } from './en.ts';
import { DeskWordsProvider } from './words.tsx';

/** Every word of the dictionary in brackets. */
function pseudo<T>(words: T): T {
  if (typeof words === 'string') return `⟦${words}⟧` as T;
  const entries = Object.entries(words as object).map(([key, value]) => [key, pseudo(value)]);
  return Object.fromEntries(entries) as T;
}

const dictionary = pseudo(en);

// What people wrote is numbers here, so that every letter seen is a word of the desk's.
const provider: Provider = { ...digishare, label: '4021' };
const draft: Draft = {
  version: 1,
  to: { type: 'conversation', id: '31' },
  message: { type: 'text', text: '12' },
};
const sent = (id: string, more: Partial<OutgoingMessage> = {}): OutgoingMessage => ({
  id,
  from: 'team',
  at: Date.now(),
  state: 'delivered',
  draft,
  ...more,
});
const full: Conversation = {
  id: '31',
  name: '31',
  provider,
  to: draft.to,
  unread: 3,
  messages: [
    { id: '1', from: 'customer', at: Date.now(), message: draft.message, by: 'choice' },
    sent('2'),
    sent('3', { state: 'failed' }),
    sent('4', { draft: { ...draft, options: { digishare: { sendToThird: false } } } }),
  ],
};
const empty: Conversation = {
  id: '32',
  name: '32',
  provider,
  to: draft.to,
  unread: 0,
  messages: [],
};
const refused: SendAnswer = {
  outcome: 'rejected',
  retryable: false,
  httpStatus: 422,
  issues: [],
  request: { method: '1', url: '2', body: 3 },
  answer: 4,
};

/** Texts that a person sees or hears and that do not come from the dictionary. */
function foreignTexts(): string[] {
  const found: string[] = [];
  const take = (text: string | null | undefined) => {
    let rest = text ?? '';
    for (let before = ''; before !== rest; ) {
      before = rest;
      rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
    }
    if (/\p{L}/u.test(rest)) found.push(text ?? '');
  };
  // The library has a test of its own; keys, ids and dates are nobody's words.
  const others = 'script, style, .mw-root, dd, pre, code';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement?.closest(others)) take(walker.currentNode.textContent);
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('.mw-root')) continue;
    for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
      take(element.getAttribute(name));
    }
  }
  return found;
}

/** A desk whose server refuses, then never answers. French writes the time without letters. */
function open() {
  const answers = [refused, { ...noAnswer('reloaded'), outcome: 'unknown' } as const];
  const client: DeskClient = {
    send: async () => answers.shift() ?? noAnswer('offline'),
    check: async () => noAnswer('no-answer'),
    retry: async () => noAnswer('no-answer'),
    facts: async () => undefined,
    arrange: async () => true,
    templates: async () => ({}),
    serviceWindow: async () => undefined,
    status: async () => 'none',
  };
  return render(
    <DeskWordsProvider locale="fr" dictionary={dictionary}>
      <DeskHeader>
        <TargetMenu target="sandbox" trial="silent" onTrial={() => {}} />
        <SettingsMenu settings={defaultSettings([])} onChange={() => {}} />
      </DeskHeader>
      <Desk initial={[full, empty]} client={client} area={undefined} onAnswered={() => {}} />
    </DeskWordsProvider>,
  );
}

const link = (name: RegExp) => page.getByRole('link', { name });
const button = (name: RegExp) => page.getByRole('button', { name });

beforeEach(async () => {
  history.replaceState(null, '', '#/');
  await page.viewport(1400, 900);
});

it('every visible word of the conversations and the thread is the dictionary’s', async () => {
  await open();
  expect(foreignTexts()).toEqual([]);
  await link(/^31/).click();
  expect(foreignTexts()).toEqual([]);
  await page.getByRole('searchbox').fill('99');
  expect(foreignTexts()).toEqual([]);
});

it('so is every word of the composer, its outcomes and its dialogs', async () => {
  await open();
  await link(/^32/).click();
  await link(/Write a message/).click();
  await page.getByRole('textbox', { name: 'Text' }).fill('12');
  expect(foreignTexts()).toEqual([]);
  for (const outcome of [/refused/, /do not know/]) {
    await button(/^Send$/).click();
    await expect.element(page.getByRole('heading', { name: outcome })).toBeVisible();
    expect(foreignTexts()).toEqual([]);
  }
  await button(/Check again/).click();
  await expect.element(page.getByText(/still not known/)).toBeVisible();
  await button(/^⟦Details/).click();
  expect(foreignTexts()).toEqual([]);
  await button(/Close/).click();
  await button(/Send again anyway/).click();
  expect(foreignTexts()).toEqual([]);
  await button(/Do not send/).click();
  await button(/It arrived/).click();
  await expect.element(link(/Write another/)).toBeVisible();
  expect(foreignTexts()).toEqual([]);
});

it('so is every word where the server does not answer', async () => {
  await render(
    <DeskWordsProvider locale="fr" dictionary={dictionary}>
      <DeskDown failed onRetry={() => {}} />
    </DeskWordsProvider>,
  );
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(foreignTexts()).toEqual([]);
});
