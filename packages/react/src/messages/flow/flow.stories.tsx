import { messages } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type BuilderStoryArgs, renderBuilder } from '../../stories/builder-story.tsx';

/** A button that opens a form of several screens. */
const meta: Meta<BuilderStoryArgs> = {
  title: 'Messages/Flow',
  render: renderBuilder,
};
export default meta;

type Story = StoryObj<typeof meta>;

/** As the author finds it. */
export const Empty: Story = { args: { message: messages.flow.empty() } };

export const Filled: Story = { args: { message: samples.flow.maximal } };

/** What is too long stays, is counted in red, and is said at its field and in the footer. */
export const OverLimit: Story = {
  args: {
    message: {
      ...samples.flow.maximal,
      label: 'Book a repair of your washing machine',
    },
  },
  play: async ({ canvas }) => {
    const [issue] = await canvas.findAllByText('7 characters too long.');
    await expect(issue).toBeVisible();
  },
};

/** A provider that does not carry the type: the message is kept, and another type offered. */
export const Unsupported: Story = { args: { message: samples.flow.maximal, unsupported: true } };
