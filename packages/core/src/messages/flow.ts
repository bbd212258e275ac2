import * as z from 'zod/mini';
import type { JsonText } from '../json.ts';
import { type Framed, framedMembers } from '../parts/header.ts';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** How a flow is named: by its id, or by its name in the business account. */
export type FlowReference = { by: 'id'; id: string } | { by: 'name'; name: string };

/** A body with a button that opens a form of several screens inside the chat. */
export interface FlowMessage extends Base<'flow'>, Framed {
  flow: FlowReference;
  label: string;
  /** Comes back with the answers, so that they find their conversation. */
  token?: string | undefined;
  mode?: 'draft' | 'published' | undefined;
  /** Whether the first screen is known here, or asked of the business's own server. */
  action?: 'navigate' | 'data_exchange' | undefined;
  screen?: string | undefined;
  /** What the first screen is filled in with: a JSON object as text. */
  data?: JsonText | undefined;
}

/** See `FlowMessage`. */
export const flowMessage: MessageDefinition<'flow'> = {
  type: 'flow',
  group: 'interactive',
  schema: z.strictObject({
    ...baseMembers('flow'),
    ...framedMembers,
    flow: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('id'), id: z.string() }),
      z.strictObject({ by: z.literal('name'), name: z.string() }),
    ]),
    label: z.string(),
    token: z.optional(z.string()),
    mode: z.optional(z.enum(['draft', 'published'])),
    action: z.optional(z.enum(['navigate', 'data_exchange'])),
    screen: z.optional(z.string()),
    data: z.optional(z.string()),
  }),
  empty: () => ({ type: 'flow', body: '', flow: { by: 'id', id: '' }, label: '' }),
};

/** Example flows. */
export const flowSamples: MessageSamples<FlowMessage> = {
  minimal: {
    type: 'flow',
    body: 'Tell us when our technician may come.',
    flow: { by: 'id', id: '1183402690021' },
    label: 'Pick a time',
  },
  maximal: {
    type: 'flow',
    header: { type: 'text', text: 'Repair appointment' },
    body: 'Your washing machine is *still under warranty*.\nPick a day, and we repair it free of charge.',
    footer: 'Takes about a minute',
    flow: { by: 'id', id: '1183402690021' },
    label: 'Book a repair',
    token: 'repair-4021',
    mode: 'published',
    action: 'navigate',
    screen: 'CHOOSE_DAY',
    data: '{\n  "order": "4021",\n  "district": "Maarif"\n}',
  },
  variants: [
    {
      type: 'flow',
      body: 'Would you rate your delivery?',
      flow: { by: 'name', name: 'delivery_rating' },
      label: 'Rate it',
      token: 'rating-4021',
      mode: 'draft',
      action: 'data_exchange',
    },
  ],
};
