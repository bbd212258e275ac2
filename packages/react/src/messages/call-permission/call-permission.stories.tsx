import { messages } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type BuilderStoryArgs, renderBuilder } from '../../stories/builder-story.tsx';

/** Asks the recipient whether the business may call. */
const meta: Meta<BuilderStoryArgs> = {
  title: 'Messages/Call permission',
  render: renderBuilder,
};
export default meta;

type Story = StoryObj<typeof meta>;

/** As the author finds it. */
export const Empty: Story = { args: { message: messages['call-permission'].empty() } };

export const Filled: Story = { args: { message: samples['call-permission'].maximal } };

/** What is too long stays, is counted in red, and is said at its field and in the footer. */
export const OverLimit: Story = {
  args: {
    message: {
      ...samples['call-permission'].maximal,
      body: 'May we ring you? '.repeat(70),
    },
  },
  play: async ({ canvas }) => {
    const [issue] = await canvas.findAllByText(/characters too long/);
    await expect(issue).toBeVisible();
  },
};

/** A provider that does not carry the type: the message is kept, and another type offered. */
export const Unsupported: Story = {
  args: { message: samples['call-permission'].maximal, unsupported: true },
};
