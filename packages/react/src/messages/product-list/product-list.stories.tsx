import { messages } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type BuilderStoryArgs, renderBuilder } from '../../stories/builder-story.tsx';

/** Several products, grouped in sections. */
const meta: Meta<BuilderStoryArgs> = {
  title: 'Messages/Product list',
  render: renderBuilder,
};
export default meta;

type Story = StoryObj<typeof meta>;

/** As the author finds it. */
export const Empty: Story = { args: { message: messages['product-list'].empty() } };

export const Filled: Story = { args: { message: samples['product-list'].maximal } };

/** What is too much stays, and is said at its list and in the footer. */
export const OverLimit: Story = {
  args: {
    message: {
      ...samples['product-list'].maximal,
      sections: [
        ...samples['product-list'].maximal.sections,
        {
          title: 'Everything else that we have',
          products: Array.from({ length: 26 }, (_, index) => ({ id: `cushion-${index + 1}` })),
        },
      ],
    },
  },
  play: async ({ canvas }) => {
    const [issue] = await canvas.findAllByText('1 too many; all sections together hold 30.');
    await expect(issue).toBeVisible();
  },
};

/** A provider that does not carry the type: the message is kept, and another type offered. */
export const Unsupported: Story = {
  args: { message: samples['product-list'].maximal, unsupported: true },
};
