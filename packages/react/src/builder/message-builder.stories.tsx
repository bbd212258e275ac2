import { type Draft, empty, type Provider } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { storySettings } from '../stories/story-settings.ts';
import type { MessageBuilderProps } from './builder-props.ts';
import { MessageBuilder } from './message-builder.tsx';

const list: Draft = {
  version: 1,
  to: { type: 'conversation', id: 'conv_4021' },
  message: samples.list.maximal,
};

/** The whole builder. Everything but a provider is optional. */
const meta: Meta<MessageBuilderProps> = {
  title: 'Builder/Message builder',
  component: MessageBuilder,
  args: { defaultValue: list, onChange: fn(), onSubmit: fn() },
  render: (args, { globals }) => <MessageBuilder {...storySettings(globals)} {...args} />,
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Filled: Story = {};

/** A form that nobody has begun: nothing is wrong yet. */
export const Empty: Story = {
  args: { defaultValue: undefined, defaultType: 'list' },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText('Fill this in.')).toBeNull();
  },
};

/** After *Send* everything that is missing is said, and the focus stands at the first of it. */
export const SentTooEarly: Story = {
  args: { defaultValue: undefined, defaultType: 'list' },
  play: async ({ canvas, args, canvasElement }) => {
    const send = canvasElement.querySelector('[data-variant="primary"]');
    await userEvent.click(send as HTMLElement);
    await expect(args.onSubmit).not.toHaveBeenCalled();
    await expect(canvas.getAllByRole('textbox')[0]).toHaveFocus();
  },
};

/** With a given height the three zones scroll on their own; without one the page does. */
export const InAGivenHeight: Story = { args: { style: { height: 620 } } };

/** Under 900 px of its own width the types become a menu, and the result can be put away. */
export const InASidePanel: Story = { args: { style: { maxInlineSize: 720 } } };

/** Under 560 px: one column that shows the form, the preview or the JSON. */
export const InOneColumn: Story = { args: { style: { maxInlineSize: 400 } } };

/** A switch stands in the header where there is a choice of providers. */
export const SeveralProviders: Story = {
  render: (args, { globals }) => {
    const settings = storySettings(globals);
    const another: Provider = { ...settings.provider, id: 'bird', label: 'Another' };
    return (
      <MessageBuilder
        {...settings}
        {...args}
        provider={undefined}
        providers={[settings.provider, another]}
      />
    );
  },
};

export const ReadOnly: Story = { args: { readOnly: true } };

/** Issues that the host knows, such as the provider's answer, stand at their field until it is edited. */
export const WithAnAnswer: Story = {
  args: {
    issues: [
      {
        layer: 'answer',
        code: 'answer.refused',
        severity: 'error',
        path: ['message', 'body'],
        params: { status: 422, message: 'The body was refused.' },
      },
    ],
  },
};

/** The options say that the message stays inside: the preview is marked. */
export const KeptInside: Story = {
  args: { defaultValue: { ...list, options: { digishare: { sendToThird: false } } } },
};

/** The host holds the draft; here it is laid open beside the builder. */
export const HeldByTheHost: Story = {
  render: function Holding(args, { globals }) {
    const settings = storySettings(globals);
    const [draft, setDraft] = useState<Draft>(() => empty('text', settings.provider));
    return (
      <>
        <MessageBuilder
          {...settings}
          {...args}
          defaultValue={undefined}
          value={draft}
          onChange={setDraft}
        />
        <pre>{JSON.stringify(draft, null, 2)}</pre>
      </>
    );
  },
};

/** Words, icons and parts can be the host's own. */
export const WithOwnParts: Story = {
  render: (args, { globals }) => (
    <MessageBuilder
      {...storySettings(globals)}
      {...args}
      dictionary={{ builder: { send: 'Reply' } }}
      components={{ Status: () => 'Saved just now' }}
      hideRecipient
      types={['text', 'list', 'buttons']}
    />
  ),
};

/** The parts laid out by the host. Each stands on its own inside `MessageBuilder.Root`. */
export const LaidOutByTheHost: Story = {
  render: (args, { globals }) => (
    <MessageBuilder.Root {...storySettings(globals)} {...args}>
      <div style={{ display: 'grid', gap: 16, gridTemplateColumns: '1fr 360px' }}>
        <MessageBuilder.Form />
        <MessageBuilder.Preview />
      </div>
      <div style={{ display: 'flex', gap: 16, alignItems: 'center' }}>
        <MessageBuilder.Issues />
        <MessageBuilder.Actions />
      </div>
    </MessageBuilder.Root>
  ),
};
