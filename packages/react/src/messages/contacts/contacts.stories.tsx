import { messages } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type BuilderStoryArgs, renderBuilder } from '../../stories/builder-story.tsx';

/** Cards for the recipient's address book. */
const meta: Meta<BuilderStoryArgs> = {
  title: 'Messages/Contacts',
  render: renderBuilder,
};
export default meta;

type Story = StoryObj<typeof meta>;

/** As the author finds it. */
export const Empty: Story = { args: { message: messages.contacts.empty() } };

export const Filled: Story = { args: { message: samples.contacts.maximal } };

/** What an address book cannot hold is said at its field. */
export const OverLimit: Story = {
  args: {
    message: {
      ...samples.contacts.maximal,
      contacts: [{ name: { formatted: 'Night desk' }, birthday: '1988-02-31' }],
    },
  },
  play: async ({ canvas }) => {
    const [issue] = await canvas.findAllByText(/Give a date as/);
    await expect(issue).toBeVisible();
  },
};

/** A provider that does not carry the type: the message is kept, and another type offered. */
export const Unsupported: Story = {
  args: { message: samples.contacts.maximal, unsupported: true },
};

/** Only a name: nothing else takes room. */
export const NameOnly: Story = { args: { message: samples.contacts.minimal } };
