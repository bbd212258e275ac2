import { messages } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type BuilderStoryArgs, renderBuilder } from '../../stories/builder-story.tsx';

/** Rows behind one button. The recipient opens the list and picks one. */
const meta: Meta<BuilderStoryArgs> = {
  title: 'Messages/List',
  render: renderBuilder,
};
export default meta;

type Story = StoryObj<typeof meta>;

/** As the author finds it. */
export const Empty: Story = { args: { message: messages.list.empty() } };

export const Filled: Story = { args: { message: samples.list.maximal } };

/** What is too long stays, is counted in red, and is said at its field and in the footer. */
export const OverLimit: Story = {
  args: {
    message: {
      ...samples.list.maximal,
      sections: samples.list.maximal.sections.map((section, index) => ({
        ...section,
        rows: [
          ...section.rows,
          { type: 'row', title: 'Login and account recovery', id: `recovery_${index}` },
        ],
      })),
    },
  },
  play: async ({ canvas }) => {
    const [issue] = await canvas.findAllByText('2 characters too long.');
    await expect(issue).toBeVisible();
  },
};

/** A provider that does not carry the type: the message is kept, and another type offered. */
export const Unsupported: Story = { args: { message: samples.list.maximal, unsupported: true } };
