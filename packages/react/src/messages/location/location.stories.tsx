import { messages } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type BuilderStoryArgs, renderBuilder } from '../../stories/builder-story.tsx';

/** A pin on the map. Both coordinates can be pasted at once. */
const meta: Meta<BuilderStoryArgs> = {
  title: 'Messages/Location',
  render: renderBuilder,
};
export default meta;

type Story = StoryObj<typeof meta>;

/** As the author finds it. */
export const Empty: Story = { args: { message: messages.location.empty() } };

export const Filled: Story = { args: { message: samples.location.maximal } };

/** A number out of range is said at its field. */
export const OverLimit: Story = {
  args: { message: { ...samples.location.maximal, latitude: 91 } },
  play: async ({ canvas }) => {
    const [issue] = await canvas.findAllByText('The largest value is 90.');
    await expect(issue).toBeVisible();
  },
};

/** A provider that does not carry the type: the message is kept, and another type offered. */
export const Unsupported: Story = {
  args: { message: samples.location.maximal, unsupported: true },
};
