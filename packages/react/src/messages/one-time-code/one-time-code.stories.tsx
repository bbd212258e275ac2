import { messages } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type BuilderStoryArgs, renderBuilder } from '../../stories/builder-story.tsx';

/** A code to sign in with, made by the provider. */
const meta: Meta<BuilderStoryArgs> = {
  title: 'Messages/One-time code',
  render: renderBuilder,
};
export default meta;

type Story = StoryObj<typeof meta>;

/** As the author finds it. */
export const Empty: Story = { args: { message: messages['one-time-code'].empty() } };

export const Filled: Story = { args: { message: samples['one-time-code'].maximal } };

/** A number out of its range stays, and is said at its field and in the footer. */
export const OverLimit: Story = {
  args: {
    message: {
      ...samples['one-time-code'].maximal,
      expiration: 91,
    },
  },
  play: async ({ canvas }) => {
    const [issue] = await canvas.findAllByText('The largest value is 90.');
    await expect(issue).toBeVisible();
  },
};

/** A provider that does not carry the type: the message is kept, and another type offered. */
export const Unsupported: Story = {
  args: { message: samples['one-time-code'].maximal, unsupported: true },
};
