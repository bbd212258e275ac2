import { messages } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type BuilderStoryArgs, renderBuilder } from '../../stories/builder-story.tsx';

/** Content written by hand, for what no form offers. */
const meta: Meta<BuilderStoryArgs> = {
  title: 'Messages/Custom JSON',
  render: renderBuilder,
};
export default meta;

type Story = StoryObj<typeof meta>;

/** As the author finds it. */
export const Empty: Story = { args: { message: messages.custom.empty() } };

export const Filled: Story = { args: { message: samples.custom.maximal } };

/** What is wrong is said with its line and column. */
export const OverLimit: Story = {
  args: { message: { ...samples.custom.maximal, json: '{\n  "type": "text",\n}' } },
  play: async ({ canvas }) => {
    const [issue] = await canvas.findAllByText('Remove the comma before the closing bracket.');
    await expect(issue).toBeVisible();
  },
};

/** A provider that does not carry the type: the message is kept, and another type offered. */
export const Unsupported: Story = { args: { message: samples.custom.maximal, unsupported: true } };
