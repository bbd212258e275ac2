import { messages } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type BuilderStoryArgs, renderBuilder } from '../../stories/builder-story.tsx';

/** A short animation with a caption and buttons. */
const meta: Meta<BuilderStoryArgs> = {
  title: 'Messages/GIF',
  render: renderBuilder,
};
export default meta;

type Story = StoryObj<typeof meta>;

/** As the author finds it. */
export const Empty: Story = { args: { message: messages.gif.empty() } };

export const Filled: Story = { args: { message: samples.gif.maximal } };

/** Nothing limits its words; an address that is none stays, and is said at its field and in the footer. */
export const OverLimit: Story = {
  args: {
    message: {
      ...samples.gif.maximal,
      media: { kind: 'gif', source: 'url', url: 'folding-chair.gif' },
    },
  },
  play: async ({ canvas }) => {
    const [issue] = await canvas.findAllByText(/whole address/);
    await expect(issue).toBeVisible();
  },
};

/** A provider that does not carry the type: the message is kept, and another type offered. */
export const Unsupported: Story = {
  args: { message: samples.gif.maximal, unsupported: true },
};
