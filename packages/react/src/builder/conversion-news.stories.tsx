import { bird, type Draft, d360, type Provider } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { storySettings } from '../stories/story-settings.ts';
import type { MessageBuilderProps } from './builder-props.ts';
import { MessageBuilder } from './message-builder.tsx';

const draft: Draft = {
  version: 1,
  to: { type: 'phone', phone: '+442079460958' },
  message: samples.buttons.maximal,
  replyTo: { id: 'wamid.4021' },
  options: { '360dialog': { callbackData: 'order-4021' } },
};

/** What changes with the provider is said, and undone in one step. */
const meta: Meta<MessageBuilderProps> = {
  title: 'Builder/Another provider',
  component: MessageBuilder,
  args: { defaultValue: draft },
  render: (args, { globals }) => {
    const { provider: _provider, ...settings } = storySettings(globals);
    return <MessageBuilder {...settings} {...args} providers={[d360, bird] as Provider[]} />;
  },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Changed: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Bird' }));
    await expect(await canvas.findByText('Changed for Bird:')).toBeVisible();
  },
};
