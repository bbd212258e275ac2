import * as z from 'zod/mini';
import { type Framed, framedMembers } from '../parts/header.ts';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** A body with one button that opens a page. */
export interface LinkMessage extends Base<'link'>, Framed {
  label: string;
  url: string;
}

/** See `LinkMessage`. */
export const linkMessage: MessageDefinition<'link'> = {
  type: 'link',
  group: 'interactive',
  schema: z.strictObject({
    ...baseMembers('link'),
    ...framedMembers,
    label: z.string(),
    url: z.string(),
  }),
  empty: () => ({ type: 'link', body: '', label: '', url: '' }),
};

/** Example messages with a link. */
export const linkSamples: MessageSamples<LinkMessage> = {
  minimal: {
    type: 'link',
    body: 'Your invoice is ready.',
    label: 'Open the invoice',
    url: 'https://example.com/invoices/4021',
  },
  maximal: {
    type: 'link',
    header: { type: 'text', text: 'Parcel 4021' },
    body: 'Your parcel left Rabat at *8:40*.\nFollow it on the map.',
    footer: 'Updated every ten minutes',
    label: 'Track my parcel',
    url: 'https://example.com/orders/4021/track',
  },
  variants: [
    {
      type: 'link',
      header: {
        type: 'media',
        media: { kind: 'image', source: 'url', url: 'https://example.com/photos/spring-sale.jpg' },
      },
      body: 'Lamps and rugs at *half the price*, this week only.',
      label: 'See the offers',
      url: 'https://example.com/offers?week=12',
    },
    {
      type: 'link',
      body: 'Your order is on its way.',
      label: 'Track it',
      url: 'https://example.com/orders/{{order}}',
    },
  ],
};
