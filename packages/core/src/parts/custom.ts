import * as z from 'zod/mini';
import type { JsonText } from '../json.ts';
import type { Node } from '../node.ts';
import { extraMember } from './extra.ts';

/** An item that our words do not cover, kept as it is. The same escape in every union of items. */
export type Custom = Node & { type: 'custom'; json: JsonText };

/** The shape of `Custom`. */
export const customSchema = z.strictObject({
  type: z.literal('custom'),
  json: z.string(),
  ...extraMember,
});
