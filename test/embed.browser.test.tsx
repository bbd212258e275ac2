import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

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
