import { afterEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

it('the example of the README shows a builder that sends what was typed', async () => {
  const fetching = vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(async () => Response.json({ outcome: 'accepted' }));
  const root = document.createElement('div');
  root.id = 'root';
  document.body.append(root);
  await import('../docs/examples/embed.tsx');

  await userEvent.fill(page.getByRole('textbox', { name: 'Conversation id' }), 'conv_1');
  await userEvent.fill(page.getByRole('textbox', { name: 'Text' }), 'Hello');
  await userEvent.click(page.getByRole('button', { name: 'Send' }));

  await expect.poll(() => fetching.mock.calls.length).toBe(1);
  const [address, init] = fetching.mock.calls[0] ?? [];
  expect(address).toBe('/v1/messages');
  expect(JSON.parse(String(init?.body))).toEqual({
    provider: 'digishare',
    draft: {
      version: 1,
      to: { type: 'conversation', id: 'conv_1' },
      message: { type: 'text', text: 'Hello' },
    },
  });
});

it('the example for files sends them as a form, shows how far they are, stops, and tries again', async () => {
  const requests: FakeRequest[] = [];
  /** A request whose way the test decides. */
  class FakeRequest {
    upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
    headers: Record<string, string> = {};
    responseText = '';
    onload = () => {};
    onabort = () => {};
    body: unknown;
    target = '';
    constructor() {
      requests.push(this);
    }
    open(method: string, path: string) {
      this.target = `${method} ${path}`;
    }
    setRequestHeader(name: string, value: string) {
      this.headers[name] = value;
    }
    send(body: unknown) {
      this.body = body;
    }
    abort() {
      this.onabort();
    }
    answer(body: object) {
      this.answerText(JSON.stringify(body));
    }
    answerText(text: string) {
      this.responseText = text;
      this.onload();
    }
  }
  vi.stubGlobal('XMLHttpRequest', FakeRequest);
  await page.viewport(1400, 1000);
  const root = document.createElement('div');
  root.id = 'root';
  document.body.append(root);
  await import('../docs/examples/files.tsx');

  await userEvent.fill(page.getByRole('textbox', { name: 'Conversation id' }), '141');
  await userEvent.click(page.getByRole('button', { name: 'Document' }));
  const file = new File(['One line of text.'], 'note.txt', { type: 'text/plain' });
  const input = () => document.querySelector<HTMLInputElement>('input[type=file]');
  await expect.poll(input).not.toBeNull();
  await userEvent.upload(page.elementLocator(input() as HTMLInputElement), file);
  await expect.element(page.getByText('note.txt').first()).toBeVisible();
  const send = page.getByRole('button', { name: 'Send' });
  await userEvent.click(send);

  await expect.poll(() => requests.length).toBe(1);
  const [first] = requests;
  expect(first?.target).toBe('POST /v1/messages');
  const form = first?.body;
  if (!(form instanceof FormData)) throw new Error('no form');
  const [[name, message] = [], [part, bytes] = []] = [...form];
  expect(name).toBe('message');
  const { provider, draft } = JSON.parse(String(message));
  expect(provider).toBe('livedesk');
  expect(draft.message.media.file).toEqual({ id: part, name: 'note.txt', size: file.size });
  expect(await (bytes as File).text()).toBe('One line of text.');

  first?.upload.onprogress?.({ loaded: 1000 + file.size / 2, total: 1000 + file.size });
  const bar = page.getByRole('progressbar', { name: 'Upload of note.txt' });
  await expect.element(bar).toHaveAttribute('value', '0.5');
  await userEvent.click(page.getByRole('button', { name: 'Cancel the upload of note.txt' }));
  await expect.element(page.getByText('Stopped.')).toBeVisible();

  await userEvent.click(page.getByRole('button', { name: 'Upload note.txt again' }));
  await expect.poll(() => requests.length).toBe(2);
  requests[1]?.answerText('<h1>Bad gateway</h1>');
  await expect.element(page.getByText('No answer. Try again.')).toBeVisible();

  await userEvent.click(page.getByRole('button', { name: 'Upload note.txt again' }));
  await expect.poll(() => requests.length).toBe(3);
  const [, , third] = requests;
  expect(third?.headers).toEqual(first?.headers);
  const error = { code: 'file.type', severity: 'error', params: {} };
  const pointer = '/message/media/file/id';
  third?.answer({ title: 'A file was refused', errors: [{ ...error, pointer }] });
  await expect.element(page.getByText('A file was refused')).toBeVisible();
  const words = 'This file is of another type than its name says.';
  await expect.element(page.getByText(words).last()).toBeVisible();
});
