import * as z from 'zod/mini';
import type { JsonText } from '../json.ts';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';

/** Content written as JSON by hand. `content`: under a normal envelope; `body`: the whole request body. */
export interface CustomMessage extends Base<'custom'> {
  scope: 'content' | 'body';
  json: JsonText;
}

/** See `CustomMessage`. */
export const customMessage: MessageDefinition<'custom'> = {
  type: 'custom',
  group: 'advanced',
  schema: z.strictObject({
    ...baseMembers('custom'),
    scope: z.enum(['content', 'body']),
    json: z.string(),
  }),
  empty: () => ({ type: 'custom', scope: 'content', json: '{}' }),
};

/** Example messages written by hand. */
export const customSamples: MessageSamples<CustomMessage> = {
  minimal: { type: 'custom', scope: 'content', json: '{}' },
  maximal: {
    type: 'custom',
    scope: 'content',
    json: '{\n  "type": "text",\n  "body": "Written by hand."\n}',
  },
  variants: [
    {
      type: 'custom',
      scope: 'body',
      json: '{\n  "send_to_third": true,\n  "conversation_id": "conv_4021",\n  "type": "text",\n  "body": "The whole body."\n}',
    },
  ],
};
