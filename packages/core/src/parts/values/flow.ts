import * as z from 'zod/mini';
import type { JsonText } from '../../json.ts';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import type { ValueDefinition } from './definition.ts';

/** What a button that opens a flow takes along. */
export interface FlowValue extends Node {
  type: 'flow';
  token?: string | undefined;
  data?: JsonText | undefined;
}

/** See `FlowValue`. */
export const flowValue: ValueDefinition<'flow'> = {
  type: 'flow',
  schema: z.strictObject({
    type: z.literal('flow'),
    token: z.optional(z.string()),
    data: z.optional(z.string()),
    ...extraMember,
  }),
  empty: () => ({ type: 'flow' }),
};
