import * as z from 'zod/mini';
import type { Message } from '../message.ts';
import { type Entry, entrySchema } from '../parts/entry.ts';
import { taggedUnion } from '../parts/tagged-union.ts';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';
import { leafMessages } from './leaf-messages.ts';

/** Several messages in one. */
export interface SectionMessage extends Base<'section'> {
  items: Message[];
  configurations?: Entry[] | undefined;
}

const itemSchema: z.ZodMiniType<Message> = z.lazy(() =>
  taggedUnion<Message>([...Object.values(leafMessages), sectionMessage]),
);

/** See `SectionMessage`. */
export const sectionMessage: MessageDefinition<'section'> = {
  type: 'section',
  group: 'advanced',
  schema: z.strictObject({
    ...baseMembers('section'),
    items: z.array(itemSchema),
    configurations: z.optional(z.array(entrySchema)),
  }),
  empty: () => ({ type: 'section', items: [] }),
  holds: 'items',
};

/** Example sections. */
export const sectionSamples: MessageSamples<SectionMessage> = {
  minimal: { type: 'section', items: [{ type: 'text', text: 'Your order is ready.' }] },
  maximal: {
    type: 'section',
    items: [
      { type: 'text', text: 'Your order *4021* is ready. This is what is in it:' },
      {
        type: 'image',
        media: { kind: 'image', source: 'url', url: 'https://example.com/photos/parcel-4021.jpg' },
        caption: 'One lamp, two cushions',
      },
      { type: 'location', latitude: 33.5731, longitude: -7.5898, name: 'Pick-up point' },
    ],
    configurations: [{ key: 'layout', value: 'stacked' }],
  },
  variants: [
    {
      type: 'section',
      items: [
        { type: 'text', text: 'Two things before you come:' },
        {
          type: 'section',
          items: [
            { type: 'text', text: 'We close at 18:00.' },
            { type: 'text', text: 'Please bring your order number.' },
          ],
          configurations: [
            { key: 'layout', value: 'row' },
            { key: 'default', value: 'first' },
          ],
        },
      ],
    },
  ],
};
