import { bird, type Context, type Draft, type Provider } from '@messagewright/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { storySettings } from '../stories/story-settings.ts';
import type { MessageBuilderProps } from './builder-props.ts';
import { MessageBuilder } from './message-builder.tsx';

const now = new Date(2026, 10, 21, 15, 30).getTime();
const minute = 60_000;
const draft: Draft = {
  version: 1,
  to: { type: 'phone', phone: '+442079460958' },
  message: { type: 'text', text: 'Your order is ready.' },
};

const at = (serviceWindowExpiresAt: number): { context: Context } => ({
  context: { now, serviceWindowExpiresAt },
});

/** Until when free-form messages may go, where the host knows it. */
const meta: Meta<MessageBuilderProps> = {
  title: 'Builder/Service window',
  component: MessageBuilder,
  args: { defaultValue: draft },
  render: (args, { globals }) => (
    <MessageBuilder {...storySettings(globals)} {...args} provider={bird as Provider} />
  ),
};
export default meta;

type Story = StoryObj<typeof meta>;

/** It is counted down each minute. */
export const Open: Story = { args: at(now + 192 * minute) };

/** Nothing stops the author, since the recipient may write at any moment; a template is proposed. */
export const Closed: Story = {
  args: at(now - 5 * minute),
  play: async ({ canvas }) => {
    const instead = await canvas.findByRole('button', { name: 'Write a template instead' });
    await expect(instead).toBeVisible();
  },
};

/** Some conversations have no end. */
export const Permanent: Story = { args: at(Number.POSITIVE_INFINITY) };
