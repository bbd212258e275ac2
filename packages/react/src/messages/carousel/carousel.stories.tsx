import { messages } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type BuilderStoryArgs, renderBuilder } from '../../stories/builder-story.tsx';

/** Cards side by side, each with its own button. */
const meta: Meta<BuilderStoryArgs> = {
  title: 'Messages/Carousel',
  render: renderBuilder,
};
export default meta;

type Story = StoryObj<typeof meta>;

/** As the author finds it. */
export const Empty: Story = { args: { message: messages.carousel.empty() } };

export const Filled: Story = { args: { message: samples.carousel.maximal } };

/** What is too long stays, is counted in red, and is said at its field and in the footer. */
export const OverLimit: Story = {
  args: {
    message: {
      ...samples.carousel.maximal,
      cards: samples.carousel.maximal.cards.map((card, index) =>
        index === 0 ? { ...card, body: `${card.body}\n\nThree weeks` } : card,
      ),
    },
  },
  play: async ({ canvas }) => {
    const [issue] = await canvas.findAllByText('1 line too many.');
    await expect(issue).toBeVisible();
  },
};

/** A provider that does not carry the type: the message is kept, and another type offered. */
export const Unsupported: Story = {
  args: { message: samples.carousel.maximal, unsupported: true },
};

/** Quick replies in place of the link. */
export const Replies: Story = {
  args: { message: samples.carousel.variants?.[0] ?? samples.carousel.maximal },
};

/** Products of a catalogue. */
export const Products: Story = {
  args: { message: samples.carousel.variants?.[1] ?? samples.carousel.maximal },
};
