import { messages } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type BuilderStoryArgs, renderBuilder } from '../../stories/builder-story.tsx';

/** One product from the catalogue. */
const meta: Meta<BuilderStoryArgs> = {
  title: 'Messages/Product',
  render: renderBuilder,
};
export default meta;

type Story = StoryObj<typeof meta>;

/** As the author finds it. */
export const Empty: Story = { args: { message: messages.product.empty() } };

export const Filled: Story = { args: { message: samples.product.maximal } };

/** What is too long stays, is counted in red, and is said at its field and in the footer. */
export const OverLimit: Story = {
  args: {
    message: {
      ...samples.product.maximal,
      footer: 'While stocks last, in our shops and on our pages, until Sunday evening',
    },
  },
  play: async ({ canvas }) => {
    const [issue] = await canvas.findAllByText(/characters too long/);
    await expect(issue).toBeVisible();
  },
};

/** A provider that does not carry the type: the message is kept, and another type offered. */
export const Unsupported: Story = { args: { message: samples.product.maximal, unsupported: true } };
