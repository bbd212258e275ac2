import { messages } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type BuilderStoryArgs, renderBuilder } from '../../stories/builder-story.tsx';

/** Several messages in one, each with its own form. */
const meta: Meta<BuilderStoryArgs> = {
  title: 'Messages/Section',
  render: renderBuilder,
};
export default meta;

type Story = StoryObj<typeof meta>;

/** As the author finds it. */
export const Empty: Story = { args: { message: messages.section.empty() } };

export const Filled: Story = { args: { message: samples.section.maximal } };

/** A section in a section, one level more. */
export const Nested: Story = {
  args: {
    message: samples.section.variants?.[0] ?? samples.section.maximal,
  },
};

/** What is too long stays, is counted in red, and is said at its field and in the footer. */
export const OverLimit: Story = {
  args: {
    message: {
      ...samples.section.maximal,
      items: [{ type: 'text', text: 'Too long. '.repeat(500) }, ...samples.section.maximal.items],
    },
  },
  play: async ({ canvas }) => {
    const [issue] = await canvas.findAllByText(/characters too long/);
    await expect(issue).toBeVisible();
  },
};

/** A provider that does not carry the type: the message is kept, and another type offered. */
export const Unsupported: Story = {
  args: { message: samples.section.maximal, unsupported: true },
};
