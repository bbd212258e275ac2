import { type Draft, empty, livedesk, type Provider } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, spyOn, userEvent } from 'storybook/test';
import { MessageBuilder } from '../builder/message-builder.tsx';
import { storyProviders, storySettings } from '../stories/story-settings.ts';
import { JsonPanel } from './json-panel.tsx';

const draftOf = (message: Draft['message']): Draft => ({
  version: 1,
  to: { type: 'conversation', id: 'c_1842' },
  message,
});

/** The exact request, following every edit. Needs a builder around it. */
const meta: Meta<{ draft: Draft }> = {
  title: 'Builder/JSON panel',
  args: { draft: draftOf(samples.list.maximal) },
  render: ({ draft }, { globals }) => (
    <MessageBuilder.Root
      {...storySettings(globals)}
      defaultValue={draft}
      style={{ maxInlineSize: 408, padding: 16, background: 'var(--mw-sunken)' }}
    >
      <JsonPanel />
    </MessageBuilder.Root>
  ),
};
export default meta;

type Story = StoryObj<typeof meta>;

/** A message that nobody has begun to write: what is missing is said, and marked nowhere yet. */
export const Empty: Story = { args: { draft: empty('list', storyProviders[0]) } };

export const Filled: Story = {};

/** The line of what is too long is marked. */
export const OverLimit: Story = {
  args: { draft: draftOf({ ...samples.list.maximal, button: 'Select one of our topics' }) },
  play: async ({ canvasElement }) => {
    const marked = canvasElement.querySelectorAll('[data-marked]');
    await expect([...marked].map((line) => line.textContent?.trim())).toEqual([
      '"button": "Select one of our topics",',
    ]);
  },
};

/** The provider does not carry the type, so there is no request. */
export const Unsupported: Story = { args: { draft: draftOf(samples.image.minimal) } };

/** Files go out in several parts, so the panel shows those, and a command line in place of JSON. */
export const SeveralParts: Story = {
  args: {
    draft: {
      version: 1,
      to: { type: 'conversation', id: '141' },
      message: {
        type: 'attachments',
        items: [
          { kind: 'image', source: 'file', file: { id: '1', name: 'van.jpg', size: 348_160 } },
          {
            kind: 'document',
            source: 'file',
            file: { id: '2', name: 'bill 4021.pdf', size: 91_204 },
          },
        ],
        caption: 'Your parcel and its bill.',
      },
      replyTo: { id: '3029' },
    },
  },
  render: ({ draft }, { globals }) => (
    <MessageBuilder.Root
      {...storySettings(globals)}
      provider={livedesk as Provider}
      defaultValue={draft}
      style={{ maxInlineSize: 408, padding: 16, background: 'var(--mw-sunken)' }}
    >
      <JsonPanel />
    </MessageBuilder.Root>
  ),
};

/** Where the browser does not let one copy, the JSON is selected. */
export const CopyRefused: Story = {
  args: { draft: draftOf(samples.text.minimal) },
  play: async ({ canvas }) => {
    const write = spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await userEvent.click(canvas.getByRole('button'));
    await expect(canvas.getByRole('status')).not.toBeEmptyDOMElement();
    await expect(getSelection()?.toString()).toMatch(/^\{[\s\S]*\}$/);
    write.mockRestore();
  },
};
