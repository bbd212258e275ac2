import { messages } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type BuilderStoryArgs, renderBuilder } from '../../stories/builder-story.tsx';

/** A small picture on the chat itself. */
const meta: Meta<BuilderStoryArgs> = {
  title: 'Messages/Sticker',
  render: renderBuilder,
};
export default meta;

type Story = StoryObj<typeof meta>;

/** As the author finds it. */
export const Empty: Story = { args: { message: messages.sticker.empty() } };

export const Filled: Story = { args: { message: samples.sticker.maximal } };

/** A file that the platform does not take is said at its address before anything is sent. */
export const OverLimit: Story = {
  args: {
    message: {
      ...samples.sticker.maximal,
      media: { kind: 'sticker', source: 'url', url: 'https://example.com/stickers/thanks.png' },
    },
  },
  play: async ({ canvas }) => {
    const [issue] = await canvas.findAllByText(/By its name this is PNG/);
    await expect(issue).toBeVisible();
  },
};

/** A provider that does not carry the type: the message is kept, and another type offered. */
export const Unsupported: Story = {
  args: { message: samples.sticker.maximal, unsupported: true },
};
