import * as z from 'zod/mini';
import { type Button, buttonSchema } from '../parts/button.ts';
import { type Framed, framedMembers } from '../parts/header.ts';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** A body with buttons to tap. Canonical with at least one reply button, or several of any kind. */
export interface ButtonsMessage extends Base<'buttons'>, Framed {
  buttons: Button[];
}

/** See `ButtonsMessage`. */
export const buttonsMessage: MessageDefinition<'buttons'> = {
  type: 'buttons',
  group: 'interactive',
  schema: z.strictObject({
    ...baseMembers('buttons'),
    ...framedMembers,
    buttons: z.array(buttonSchema),
  }),
  empty: () => ({
    type: 'buttons',
    body: '',
    buttons: [{ type: 'reply', text: '', id: 'button_1' }],
  }),
};

/** Example messages with reply buttons. */
export const buttonsSamples: MessageSamples<ButtonsMessage> = {
  minimal: {
    type: 'buttons',
    body: 'Did your parcel arrive?',
    buttons: [{ type: 'reply', text: 'Yes', id: 'arrived_yes' }],
  },
  maximal: {
    type: 'buttons',
    header: { type: 'text', text: 'Delivery on Friday' },
    body: 'We come between *9:00 and 12:00*. Does that suit you?',
    footer: 'Free of charge until Thursday',
    buttons: [
      { type: 'reply', text: 'Yes, that suits me', id: 'slot_confirm' },
      { type: 'reply', text: 'Another time', id: 'slot_change' },
      { type: 'reply', text: 'Cancel delivery', id: 'slot_cancel' },
    ],
  },
  variants: [
    {
      type: 'buttons',
      header: {
        type: 'media',
        media: { kind: 'image', source: 'url', url: 'https://example.com/photos/two-rugs.jpg' },
      },
      body: 'Which one shall we put aside for you?',
      buttons: [
        {
          type: 'reply',
          text: 'The blue one',
          description: 'Wool, 200 × 300',
          imageUrl: 'https://example.com/photos/rug-blue.jpg',
        },
        {
          type: 'reply',
          text: 'The ochre one',
          id: 'rug_ochre',
          description: 'Cotton, 160 × 230',
          imageUrl: 'https://example.com/photos/rug-ochre.jpg',
        },
      ],
    },
    {
      type: 'buttons',
      header: {
        type: 'media',
        media: {
          kind: 'document',
          source: 'url',
          url: 'https://example.com/files/contract-4021.pdf',
          mime: 'application/pdf',
          filename: 'contract-4021.pdf',
        },
      },
      body: 'Please read the contract. Do you agree?',
      buttons: [
        { type: 'reply', text: 'I agree', id: 'contract_yes' },
        { type: 'reply', text: 'I have a question', id: 'contract_question' },
      ],
    },
    {
      type: 'buttons',
      body: 'The chair is back in stock.',
      buttons: [
        { type: 'buy', text: 'Buy it', amountCents: 34_950, currency: 'MAD' },
        { type: 'reply', text: 'Not now', id: 'chair_later' },
      ],
      options: {
        bird: {
          subject: 'Back in stock',
          linkPreview: false,
          attachments: [
            {
              url: 'https://example.com/files/chair.pdf',
              filename: 'chair.pdf',
              inline: true,
              contentId: 'chair',
            },
          ],
        },
      },
    },
  ],
};
