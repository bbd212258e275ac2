import './styles/layers.css';
import '@messagewright/react/styles.css';
import './styles/index.css';
import type { Draft } from '@messagewright/core';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { App } from './app.tsx';
import type { DeskClient, SendRequest } from './sending/desk-client.ts';
import { noAnswer, type SendAnswer } from './sending/send-answer.ts';
import { sendStorage } from './sending/send-storage.ts';
import { memoryArea } from './storage/memory-area.ts';

const base = { retryable: false, issues: [], sendId: 'snd_1' } as const;
const accepted: SendAnswer = {
  ...base,
  outcome: 'accepted',
  messageId: 'msg_1',
  request: { method: 'POST', url: 'https://example.com/v1/messages', body: { type: 'text' } },
  answer: { id: 'msg_1' },
};
const unknown: SendAnswer = { ...base, outcome: 'unknown', problem: 'upstream-timeout' };
const refused: SendAnswer = {
  ...base,
  outcome: 'rejected',
  httpStatus: 422,
  issues: [
    {
      layer: 'answer',
      code: 'answer.refused',
      severity: 'error',
      path: ['message', 'text'],
      params: { status: 422, message: 'Not this text.' },
    },
  ],
};

/** A page over a server that gives the answers in turn, each when it is let go. */
function stage(...answers: SendAnswer[]) {
  const requests: SendRequest[] = [];
  const waiting: (() => void)[] = [];
  const area = memoryArea();
  const next = () =>
    new Promise<SendAnswer>((resolve) => {
      waiting.push(() => resolve(answers.shift() ?? noAnswer('no-answer')));
    });
  const client: DeskClient = {
    send(request) {
      requests.push(request);
      return next();
    },
    check: next,
    retry: next,
    arrange: async () => true,
    templates: async () => ({}),
    serviceWindow: async () => undefined,
    status: async () => 'none',
    facts: async () => ({
      target: 'sandbox',
      conversations: null,
      numbers: null,
      birdNumbers: null,
      livedeskConversations: null,
    }),
  };
  const answer = async () => {
    await expect.poll(() => waiting.length).toBe(1);
    waiting.shift()?.();
  };
  return { requests, answer, area, open: () => render(<App client={client} area={area} />) };
}

const conversation = (name: string) => page.getByRole('link', { name: new RegExp(name) });
const write = () => page.getByRole('link', { name: /Write a message|Continue your draft/ });
const text = () => page.getByRole('textbox', { name: 'Text' });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string | RegExp) => page.getByRole('heading', { name });
const focused = () => document.activeElement?.textContent;

async function compose(words: string) {
  await conversation('Salma Bennani').click();
  await write().click();
  await text().fill(words);
}

beforeEach(async () => {
  history.replaceState(null, '', '#/');
  await page.viewport(1400, 900);
});

describe('a message that is accepted', () => {
  it('appears in the thread, and the composer begins anew', async () => {
    const { open, requests, answer } = stage(accepted);
    await open();
    await compose('Tomorrow before noon.');
    await button('Send').dblClick();
    await expect.element(button('Sending…')).toBeVisible();
    await answer();
    const log = page.getByRole('region', { name: 'Messages with Salma Bennani' });
    await expect.element(log.getByText('Tomorrow before noon.')).toBeVisible();
    await expect.element(log.getByText('Accepted by DigiShare')).toBeVisible();
    expect(requests).toHaveLength(1);
    expect(requests[0]?.draft.to).toEqual({ type: 'conversation', id: 'conv_salma' });
    expect(focused()).toContain('Tomorrow before noon.');
    await page.getByRole('link', { name: 'Write another' }).click();
    await expect.element(text()).toHaveValue('');
    expect(focused()).toBe('Message to Salma Bennani');
  });

  it.each([
    ['held_for_quality_assessment', 'DigiShare holds it for a quality check', /^Held by DigiShare/],
    ['paused', 'DigiShare has paused this template', /^Paused by DigiShare/],
  ])('is said to be %s where the provider says so', async (status, notice, state) => {
    const { open, answer } = stage({ ...accepted, status });
    await open();
    await compose('Hello');
    await button('Send').click();
    await answer();
    await expect.element(page.getByText(notice, { exact: true })).toBeVisible();
    const log = page.getByRole('region', { name: 'Messages with Salma Bennani' });
    await expect.element(log.getByText(state)).toBeVisible();
  });

  it('can be looked into, request and answer', async () => {
    const { open, answer } = stage(accepted);
    await open();
    await compose('Hello');
    await button('Send').click();
    await answer();
    await button('Details').click();
    const dialog = page.getByRole('dialog', { name: 'Message details' });
    await expect.element(dialog.getByText(/example\.com/)).toBeVisible();
    await expect.element(dialog.getByText(/"id": "msg_1"/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(focused()).toBe('Details');
  });
});

describe('a message that is not', () => {
  it('keeps its draft, names the field, and goes out under a new key once it is mended', async () => {
    const { open, requests, answer } = stage(refused, accepted);
    await open();
    await compose('Bad');
    await button('Send').click();
    await answer();
    await expect.element(heading('DigiShare refused this message')).toBeVisible();
    expect(focused()).toContain('DigiShare refused this message');
    await expect.element(text()).toHaveValue('Bad');
    await expect.element(text()).toHaveAttribute('aria-invalid', 'true');
    await button('Edit and send again').click();
    await expect.element(text()).toHaveFocus();
    await text().fill('Good');
    await button('Send').click();
    await answer();
    await expect.element(button('Sending…')).not.toBeInTheDocument();
    expect(new Set(requests.map(({ key }) => key)).size).toBe(2);
  });

  it('for want of an answer goes out again under the same key', async () => {
    const { open, requests, answer } = stage(noAnswer('no-answer'), accepted);
    await open();
    await compose('Hello');
    await button('Send').click();
    await answer();
    await expect.element(heading('The desk’s server did not answer')).toBeVisible();
    await button('Try again').click();
    await answer();
    await expect.element(page.getByText('Accepted by DigiShare').first()).toBeVisible();
    expect(requests.map(({ key }) => key)).toEqual([requests[0]?.key, requests[0]?.key]);
  });
});

describe('a message that the provider has and could not deliver', () => {
  const undelivered: SendAnswer = { ...refused, retryable: true, issues: [], messageId: '30' };

  it('is tried again by the provider, one time at a time, and never called delivered', async () => {
    const { open, requests, answer } = stage(undelivered, accepted);
    await open();
    await compose('Hello');
    await button('Send').click();
    await answer();
    await expect.element(heading('DigiShare could not deliver this message')).toBeVisible();
    await userEvent.dblClick(button('Ask DigiShare to retry'));
    await expect.element(button('Asking…')).toHaveAttribute('aria-disabled', 'true');
    await answer();
    const log = page.getByRole('region', { name: 'Messages with Salma Bennani' });
    await expect.element(log.getByText('Retry requested from DigiShare')).toBeVisible();
    expect(requests).toHaveLength(1);
  });

  it('says why it was not tried again, and keeps the way open', async () => {
    const { open, answer } = stage(undelivered, noAnswer('retry-too-soon'));
    await open();
    await compose('Hello');
    await button('Send').click();
    await answer();
    await button('Ask DigiShare to retry').click();
    await answer();
    await expect
      .element(page.getByRole('alert').getByText(/^No retry was requested/))
      .toBeVisible();
    await expect.element(button('Ask DigiShare to retry')).toBeVisible();
    await expect.element(text()).toHaveValue('Hello');
  });
});

describe('a message of which nobody knows', () => {
  const sendIntoTheDark = async (...answers: SendAnswer[]) => {
    const staged = stage(unknown, ...answers);
    await staged.open();
    await compose('Hello');
    await button('Send').click();
    await staged.answer();
    await expect.element(heading('We do not know whether it went out')).toBeVisible();
    return staged;
  };

  it('is asked for, and goes nowhere by itself', async () => {
    const { requests, answer } = await sendIntoTheDark(unknown);
    await button('Check again').click();
    await answer();
    await expect.element(page.getByText('Checked now: still not known.')).toBeVisible();
    await expect.element(text()).toHaveValue('Hello');
    expect(requests).toHaveLength(1);
  });

  it('goes out a second time only after a question', async () => {
    const { requests, answer } = await sendIntoTheDark(accepted);
    const question = page.getByRole('dialog', { name: 'Send it again?' });
    await button('Send').click();
    await expect.element(button('Do not send')).toHaveFocus();
    await button('Do not send').click();
    await expect.element(question).not.toBeInTheDocument();
    expect(requests).toHaveLength(1);
    await button('Send again anyway').click();
    await question.getByRole('button', { name: 'Send again' }).click();
    await answer();
    await expect.element(page.getByText('Accepted by DigiShare').first()).toBeVisible();
    expect(new Set(requests.map(({ key }) => key)).size).toBe(2);
  });

  it('is in the thread once somebody has said that it arrived', async () => {
    await sendIntoTheDark();
    await button('It arrived').click();
    await expect.element(page.getByText('Arrived, as you said')).toBeVisible();
    await expect.element(write()).toHaveTextContent('Write a message');
  });

  it('still is after a reload', async () => {
    const { open, requests } = await sendIntoTheDark();
    await open();
    await expect
      .poll(() => page.getByRole('heading', { name: /do not know/ }).elements().length)
      .toBe(2);
    expect(requests).toHaveLength(1);
  });

  it('cannot be asked for where a reload took its files', async () => {
    const { open, area } = stage();
    const to = { type: 'conversation', id: 'conv_salma' } as const;
    const draft: Draft = { version: 1, to, message: { type: 'text', text: 'Hello' } };
    const attempt = { key: 'k', provider: 'digishare', draft, startedAt: 0, filesLost: true };
    sendStorage(area).save('conv_salma', { attempt });
    await open();
    await conversation('Salma Bennani').click();
    await page.getByRole('link', { name: 'Your last message needs you' }).click();
    await expect.element(page.getByText(/Ask Salma Bennani before/)).toBeVisible();
    await expect.element(button('It arrived')).toBeVisible();
    expect(button('Check again').query()).toBeNull();
  });
});

describe('the draft', () => {
  it('goes to the person on the screen, wherever its import was meant for', async () => {
    const { open, requests } = stage(accepted);
    await open();
    await compose('');
    await button('Import…').click();
    const payload = '{"send_to_third":true,"conversation_id":"other","type":"text","body":"Hi"}';
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(payload);
    await dialog.getByRole('button', { name: 'Import' }).click();
    await expect.element(text()).toHaveValue('Hi');
    await page.getByRole('tab', { name: 'JSON' }).click();
    await expect.element(page.getByText(/"conversation_id": "conv_salma"/)).toBeVisible();
    await button('Send').click();
    await expect.poll(() => requests.length).toBe(1);
    expect(requests[0]?.draft.to).toEqual({ type: 'conversation', id: 'conv_salma' });
  });

  it('outlives a reload, and can be discarded', async () => {
    const { open } = stage();
    const first = await open();
    await compose('Half a thought');
    await expect.element(page.getByText('Saved just now')).toBeVisible();
    await first.unmount();
    await open();
    await expect.element(text()).toHaveValue('Half a thought');
    await expect.element(conversation('Salma Bennani')).toMatchTextContent('Draft');
    await button('Discard draft').click();
    await button('Discard').click();
    await expect.element(text()).toHaveValue('');
    await expect.element(button('Discard draft')).not.toBeInTheDocument();
  });

  it('can begin with a message that failed', async () => {
    await stage().open();
    await conversation('Inès Carvalho').click();
    await button('Edit and send again').click();
    await expect
      .element(text())
      .toHaveValue('I am so sorry, Inès. We refund you today, and a new one leaves tomorrow.');
  });
});

describe('the desk', () => {
  it('finds conversations, and says when there are none', async () => {
    await stage().open();
    const search = page.getByRole('searchbox', { name: 'Search conversations' });
    await search.fill('nobody');
    await expect.element(page.getByText('Nothing found')).toBeVisible();
    await button('Clear the search').click();
    await expect.element(search).toHaveFocus();
    await search.fill('vase');
    await expect.element(conversation('Inès Carvalho')).toBeVisible();
    expect(page.getByRole('listitem').elements()).toHaveLength(1);
  });

  it('takes the unread mark away when a conversation is opened', async () => {
    await stage().open();
    await expect.element(conversation('Salma Bennani')).toMatchTextContent('2 unread messages');
    await conversation('Salma Bennani').click();
    await expect.element(conversation('Salma Bennani')).not.toMatchTextContent('unread');
    expect(focused()).toBe('Salma Bennani');
  });

  it('shows one pane at a time where there is no room, and the focus goes along', async () => {
    await page.viewport(400, 800);
    await stage().open();
    await conversation('Salma Bennani').click();
    await expect.element(conversation('Salma Bennani')).not.toBeInTheDocument();
    expect(focused()).toBe('Salma Bennani');
    await write().click();
    expect(focused()).toBe('Message to Salma Bennani');
    await expect.element(write()).not.toBeInTheDocument();
    await page.getByRole('link', { name: 'Back to the messages' }).click();
    await expect.element(write()).toHaveFocus();
    await page.getByRole('link', { name: 'Back to the conversations' }).click();
    await expect.element(conversation('Salma Bennani')).toHaveFocus();
    expect(document.documentElement.scrollWidth).toBe(400);
  });

  it('says so when its server does not answer, and asks again', async () => {
    let answers = 0;
    const client = {
      facts: async () => (answers++ ? { target: 'live' } : undefined),
      templates: async () => undefined,
    };
    await render(<App client={client as unknown as DeskClient} area={undefined} />);
    await expect.element(page.getByRole('alert')).toMatchTextContent('The desk does not answer');
    await button('Try again').click();
    await expect.element(heading('Choose a conversation')).toBeVisible();
  });

  it('says so when the address names no conversation', async () => {
    history.replaceState(null, '', '#/conv_nobody/write');
    await stage().open();
    await expect.element(heading('There is no such conversation')).toBeVisible();
  });

  it('speaks French and remembers it', async () => {
    const { open } = stage();
    const first = await open();
    await button('Settings').click();
    await page.getByRole('radio', { name: 'Français' }).click();
    await first.unmount();
    await open();
    await expect.element(heading('Choisissez une conversation')).toBeVisible();
    expect(document.documentElement.lang).toBe('fr');
  });
});

describe('axe finds nothing', () => {
  const audit = async () => {
    const { violations } = await axe.run(document.body, {
      resultTypes: ['violations'],
      // The page of the test has no title and no language of its own.
      rules: { 'document-title': { enabled: false } },
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join()}`);
  };

  it.each(['light', 'dark'] as const)('in a thread and an unknown outcome, %s', async (theme) => {
    const { open, answer } = stage(unknown);
    await open();
    await button('Settings').click();
    await page.getByRole('radio', { name: theme === 'light' ? 'Light' : 'Dark' }).click();
    expect(await audit()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await conversation('Inès Carvalho').click();
    expect(await audit()).toEqual([]);
    await compose('Hello');
    await button('Send').click();
    await answer();
    await expect.element(heading(/do not know/)).toBeVisible();
    expect(await audit()).toEqual([]);
    await button('Details').click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(await audit()).toEqual([]);
  });
});

it('says of a private note that it is saved, not that it was delivered', async () => {
  const { open } = stage();
  const { container } = await open();
  await conversation('Elena Marchetti').click();
  await expect.element(page.getByText('Saved, only agents see it')).toBeVisible();
  const stateOf = (entry: string) =>
    container.querySelector(`.entry:${entry} .state`)?.textContent?.trim();
  expect(stateOf('has([data-private])')).toBe('Saved, only agents see it');
  expect(stateOf('not(:has([data-private]))')).toBe('Delivered');
});
