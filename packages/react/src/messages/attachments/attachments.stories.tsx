import { messages } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type BuilderStoryArgs, renderBuilder } from '../../stories/builder-story.tsx';

/** Several files under one text. */
const meta: Meta<BuilderStoryArgs> = {
  title: 'Messages/Attachments',
  render: renderBuilder,
  globals: { provider: 'bird' },
};
export default meta;

type Story = StoryObj<typeof meta>;

/** As the author finds it. */
export const Empty: Story = { args: { message: messages.attachments.empty() } };

export const Filled: Story = { args: { message: samples.attachments.maximal } };

/** Pictures stand side by side. */
export const Pictures: Story = {
  args: {
    message: {
      ...samples.attachments.minimal,
      caption: 'The rug, from *both* sides',
      buttons: [
        { type: 'reply', text: 'I take it', id: 'rug_yes' },
        { type: 'reply', text: 'Not for me', id: 'rug_no' },
      ],
    },
  },
};

/** Pictures and files in one message. */
export const Mixed: Story = {
  args: {
    message: {
      type: 'attachments',
      items: [...samples.attachments.minimal.items, ...samples.attachments.maximal.items],
      caption: 'The rug, and the contract for it',
    },
  },
};

/** What is too long stays, is counted in red, and is said at its field and in the footer. */
export const OverLimit: Story = {
  args: {
    message: {
      ...samples.attachments.maximal,
      caption: 'Please read both. '.repeat(70),
    },
  },
  play: async ({ canvas }) => {
    const [issue] = await canvas.findAllByText(/characters too long/);
    await expect(issue).toBeVisible();
  },
};

/** A provider that does not carry the type: the message is kept, and another type offered. */
export const Unsupported: Story = {
  args: { message: samples.attachments.maximal, unsupported: true },
};
