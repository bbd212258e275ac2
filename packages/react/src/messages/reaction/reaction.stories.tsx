import { messages } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type BuilderStoryArgs, renderBuilder } from '../../stories/builder-story.tsx';

/** An emoji on an earlier message, or taking it away again. */
const meta: Meta<BuilderStoryArgs> = {
  title: 'Messages/Reaction',
  render: renderBuilder,
};
export default meta;

type Story = StoryObj<typeof meta>;

/** As the author finds it. */
export const Empty: Story = { args: { message: messages.reaction.empty() } };

export const Filled: Story = { args: { message: samples.reaction.maximal } };

/** More than one emoji is said at its field. */
export const OverLimit: Story = {
  args: {
    message: { ...samples.reaction.maximal, emoji: '👍🎉' },
  },
  play: async ({ canvas }) => {
    const [issue] = await canvas.findAllByText(/exactly one emoji/);
    await expect(issue).toBeVisible();
  },
};

/** A provider that does not carry the type: the message is kept, and another type offered. */
export const Unsupported: Story = {
  args: { message: samples.reaction.maximal, unsupported: true },
};

/** Without an emoji an earlier reaction is taken away. */
export const Removed: Story = {
  args: { message: { type: 'reaction', messageId: 'wamid.sample4021', emoji: '' } },
};
