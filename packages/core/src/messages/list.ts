import * as z from 'zod/mini';
import type { Node } from '../node.ts';
import { type Button, buttonSchema } from '../parts/button.ts';
import { type Custom, customSchema } from '../parts/custom.ts';
import { extraMember } from '../parts/extra.ts';
import { type Framed, framedMembers } from '../parts/header.ts';
import { type Media, mediaSchema } from '../parts/media.ts';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** One choice of a list. */
export type ListRow =
  | (Node & {
      type: 'row';
      title: string;
      /** What comes back when it is picked. */
      id?: string | undefined;
      description?: string | undefined;
      imageUrl?: string | undefined;
    })
  | Custom;

/** Rows under one title. */
export interface ListSection extends Node {
  title?: string | undefined;
  description?: string | undefined;
  media?: Media | undefined;
  rows: ListRow[];
}

/** Rows behind one button; the recipient opens the list and picks one. */
export interface ListMessage extends Base<'list'>, Framed {
  /** The label that opens the list. */
  button?: string | undefined;
  sections: ListSection[];
  /** What the recipient sees after picking (Bird's reply message). */
  confirmation?: { title?: string | undefined; text?: string | undefined } | undefined;
  /** Beside the rows, on the message itself (Bird's list actions). */
  buttons?: Button[] | undefined;
}

const rowSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('row'),
    title: z.string(),
    id: z.optional(z.string()),
    description: z.optional(z.string()),
    imageUrl: z.optional(z.string()),
    ...extraMember,
  }),
  customSchema,
]);

const sectionSchema = z.strictObject({
  title: z.optional(z.string()),
  description: z.optional(z.string()),
  media: z.optional(mediaSchema),
  rows: z.array(rowSchema),
  ...extraMember,
});

/** See `ListMessage`. */
export const listMessage: MessageDefinition<'list'> = {
  type: 'list',
  group: 'interactive',
  schema: z.strictObject({
    ...baseMembers('list'),
    ...framedMembers,
    button: z.optional(z.string()),
    sections: z.array(sectionSchema),
    confirmation: z.optional(
      z.strictObject({ title: z.optional(z.string()), text: z.optional(z.string()) }),
    ),
    buttons: z.optional(z.array(buttonSchema)),
  }),
  empty: () => ({
    type: 'list',
    body: '',
    button: '',
    sections: [{ title: '', rows: [{ type: 'row', title: '', id: 'row_1' }] }],
  }),
};

/** Example lists. */
export const listSamples: MessageSamples<ListMessage> = {
  minimal: {
    type: 'list',
    body: 'What can we do for you?',
    button: 'Choose',
    sections: [
      { title: 'Orders', rows: [{ type: 'row', title: 'Where is my parcel?', id: 'track' }] },
    ],
  },
  maximal: {
    type: 'list',
    header: { type: 'text', text: 'Support menu' },
    body: 'Hello Salma, *what is it about?*\nPick a topic and we take it from there.',
    footer: 'Mon–Sat, 9:00 to 18:00',
    button: 'Select a topic',
    sections: [
      {
        title: 'Orders',
        rows: [
          {
            type: 'row',
            title: 'Where is my parcel?',
            id: 'orders_track',
            description: 'Track it on the map',
          },
          {
            type: 'row',
            title: 'Return an item',
            id: 'orders_return',
            description: 'Free within 30 days',
          },
        ],
      },
      {
        title: 'Technical support',
        rows: [
          {
            type: 'row',
            title: 'Login and recovery',
            id: 'tech_login',
            description: 'Access to your account',
          },
          {
            type: 'row',
            title: 'Something else',
            id: 'tech_other',
            description: 'Talk to a person',
          },
        ],
      },
    ],
  },
  variants: [
    {
      type: 'list',
      header: { type: 'text', text: 'Our rugs' },
      body: 'Which one would you like to see?',
      button: 'Show the rugs',
      sections: [
        {
          title: 'Wool',
          description: 'Woven by hand in the Atlas',
          media: {
            kind: 'image',
            source: 'url',
            url: 'https://example.com/rugs/wool.jpg',
            alt: 'Three woollen rugs',
          },
          rows: [
            {
              type: 'row',
              title: 'The blue one',
              id: 'rug_blue',
              description: '200 × 300',
              imageUrl: 'https://example.com/rugs/blue.jpg',
            },
            {
              type: 'row',
              title: 'The ochre one',
              description: '160 × 230',
              imageUrl: 'https://example.com/rugs/ochre.jpg',
            },
          ],
        },
        { title: 'Cotton', rows: [{ type: 'row', title: 'The sand one', id: 'rug_sand' }] },
      ],
      confirmation: { title: 'Thank you', text: 'We send you pictures at once.' },
      buttons: [{ type: 'reply', text: 'None of these', id: 'rug_none' }],
    },
  ],
};
