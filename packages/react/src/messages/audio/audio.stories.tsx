import { messages } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type BuilderStoryArgs, renderBuilder } from '../../stories/builder-story.tsx';

/** A sound, or a note that somebody spoke. */
const meta: Meta<BuilderStoryArgs> = {
  title: 'Messages/Audio',
  render: renderBuilder,
};
export default meta;

type Story = StoryObj<typeof meta>;

/** As the author finds it. */
export const Empty: Story = { args: { message: messages.audio.empty() } };

export const Filled: Story = { args: { message: samples.audio.maximal } };

/** A file that the platform does not take is said at its address before anything is sent. */
export const OverLimit: Story = {
  args: {
    message: {
      ...samples.audio.maximal,
      media: { kind: 'audio', source: 'url', url: 'https://example.com/sounds/directions.wav' },
      voice: true,
    },
  },
  play: async ({ canvas }) => {
    const [issue] = await canvas.findAllByText(/By its name this is WAV/);
    await expect(issue).toBeVisible();
  },
};

/** A provider that does not carry the type: the message is kept, and another type offered. */
export const Unsupported: Story = {
  args: { message: samples.audio.maximal, unsupported: true },
};

/** Music, or any other sound that is no voice note. */
export const Sound: Story = { args: { message: samples.audio.minimal } };
