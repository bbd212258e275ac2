import { type Button, bird, type Draft, type Message, type Provider } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import { MessageBuilder } from '../builder/message-builder.tsx';
import { storySettings } from '../stories/story-settings.ts';

const buttons: Button[] = [
  { type: 'reply', text: 'Yes, please', id: 'yes', description: 'We come on Friday' },
  { type: 'link', text: 'Our terms', url: 'https://example.com/terms' },
  { type: 'buy', text: 'Buy it', amountCents: 1990, currency: 'EUR' },
  { type: 'location-request', text: 'Tell us where' },
];

interface Args {
  message: Message;
}

/** Messages of a provider that takes more than most: several types of button, words after a choice. */
const meta: Meta<Args> = {
  title: 'Builder/More than most take',
  args: { message: { type: 'buttons', body: 'Shall we deliver *the rug*?', buttons } },
  argTypes: { message: { table: { disable: true } } },
  render: ({ message }, { globals }) => {
    const settings = storySettings(globals);
    const draft: Draft = { version: 1, to: { type: 'phone', phone: '+442079460958' }, message };
    return (
      <MessageBuilder
        {...settings}
        key={`${settings.locale} ${settings.dir}`}
        provider={bird as Provider}
        defaultValue={draft}
      />
    );
  },
};
export default meta;

type Story = StoryObj<Args>;

/** One editor for every type of button. */
export const EveryTypeOfButton: Story = {};

/** Add asks which, where there is a choice. */
export const AddingAButton: Story = {
  args: { message: { type: 'buttons', body: 'Shall we deliver?', buttons: buttons.slice(0, 1) } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add button' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Link' }));
    await waitFor(() => expect(canvas.getByLabelText('Button 2: Web address')).toBeVisible());
  },
};

/** Pictures and words in the list, and what is answered to any choice. */
export const ListWithMore: Story = {
  args: {
    message: {
      ...samples.list.maximal,
      sections: [
        {
          title: 'Orders',
          description: 'All about what you have bought',
          media: { kind: 'image', source: 'url', url: 'https://example.com/orders.jpg' },
          rows: [
            {
              type: 'row',
              title: 'Where is my parcel?',
              id: 'orders_track',
              description: 'Track it on the map',
              imageUrl: 'https://example.com/parcel.jpg',
            },
            { type: 'row', title: 'Return an item', id: 'orders_return' },
          ],
        },
      ],
      confirmation: { title: 'Thank you', text: 'We answer *within the hour*.' },
      buttons: [{ type: 'link', text: 'Our shop', url: 'https://example.com' }],
    },
  },
};

/** Files that go along where the text is an e-mail. */
export const TextWithAttachments: Story = {
  args: {
    message: {
      type: 'text',
      text: 'Your invoice is attached.',
      attachments: [
        {
          kind: 'document',
          source: 'url',
          url: 'https://example.com/invoice.pdf',
          filename: 'invoice.pdf',
        },
      ],
    },
  },
};

/** Cards with a title, each with its link. */
export const CardsWithTitles: Story = {
  args: {
    message: {
      ...samples.carousel.maximal,
      cards: samples.carousel.maximal.cards.map((card, index) => ({
        ...card,
        title: `Rug no. ${index + 1}`,
      })),
    },
  },
};
