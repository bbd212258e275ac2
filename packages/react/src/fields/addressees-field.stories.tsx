import { type Addressee, bird, type Draft, type Provider } from '@messagewright/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { MessageBuilder } from '../builder/message-builder.tsx';
import { storySettings } from '../stories/story-settings.ts';
import { RecipientField } from './index.ts';

interface Args {
  contacts: Addressee[];
}

/** Several receivers: by an identifier, by the id of a contact, or by several identifiers. */
const meta: Meta<Args> = {
  title: 'Builder/Several recipients',
  render: ({ contacts }, { globals }) => {
    const settings = storySettings(globals);
    const draft: Draft = {
      version: 1,
      to: { type: 'contacts', contacts },
      message: { type: 'text', text: '' },
    };
    return (
      <MessageBuilder.Root
        {...settings}
        key={`${settings.locale} ${settings.dir}`}
        provider={bird as Provider}
        defaultValue={draft}
        style={{ maxInlineSize: 640, padding: 16 }}
      >
        <RecipientField />
      </MessageBuilder.Root>
    );
  },
};
export default meta;

type Story = StoryObj<Args>;

export const One: Story = { args: { contacts: [{ key: 'phonenumber', value: '', role: 'to' }] } };

export const Several: Story = {
  args: {
    contacts: [
      { key: 'phonenumber', value: '+12025550143', role: 'to' },
      { id: '1e7b70ab-3dcc-48f4-a6f6-63a493f6134c', role: 'cc' },
      {
        identifiers: [
          { key: 'phonenumber', value: '+447700900123' },
          { key: 'loyalty', value: '4021' },
        ],
        platformAddress: '+447700900123',
      },
    ],
  },
};
