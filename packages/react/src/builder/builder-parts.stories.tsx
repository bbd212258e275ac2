import type { Draft, Message } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { storySettings } from '../stories/story-settings.ts';
import type { MessageBuilderProps } from './builder-props.ts';
import { MessageBuilder } from './message-builder.tsx';

function draftOf(message: Message): Draft {
  return { version: 1, to: { type: 'conversation', id: 'conv_4021' }, message };
}

const tooLong: Draft = draftOf({ ...samples.list.maximal, button: 'Select one of our topics' });

const meta: Meta<MessageBuilderProps> = {
  title: 'Builder/Parts',
  component: MessageBuilder,
  args: { defaultValue: draftOf(samples.list.maximal) },
  render: (args, { globals }) => <MessageBuilder {...storySettings(globals)} {...args} />,
};
export default meta;

type Story = StoryObj<MessageBuilderProps>;

/** What the provider carries, and what it does not, with the reason. */
export const TypePicker: Story = { args: { children: <MessageBuilder.TypePicker /> } };

/** The fields of the chosen type. */
export const Form: Story = { args: { children: <MessageBuilder.Form /> } };

/** The message as its recipient sees it. */
export const Preview: Story = { args: { children: <MessageBuilder.Preview /> } };

/** The exact request. */
export const Json: Story = { args: { children: <MessageBuilder.Json /> } };

/** Opens the list of issues; each leads to its field. */
export const Issues: Story = {
  args: { defaultValue: tooLong, children: <MessageBuilder.Issues /> },
};

/** Nothing is wrong. */
export const NoIssues: Story = {
  args: { defaultValue: draftOf(samples.list.minimal), children: <MessageBuilder.Issues /> },
};

/** Without `onSubmit` people copy the JSON. */
export const ActionsWithoutSend: Story = { args: { children: <MessageBuilder.Actions /> } };

/** With `onSubmit` they send. */
export const Actions: Story = {
  args: { onSubmit: () => undefined, children: <MessageBuilder.Actions /> },
};
