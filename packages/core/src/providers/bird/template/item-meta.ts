import * as z from 'zod/mini';
import type { Cursor } from '../../../cursor.ts';
import { constant, leaf, optionalText } from '../../../draw.ts';
import type { Json } from '../../../json.ts';
import type { ItemMeta } from '../../../parts/product.ts';
import { booleanAt, defined, textAt } from '../../../read-json.ts';
import type { WireMember } from '../../../wire.ts';

/** The shape of an item's marks, around the member that holds what it is. */
export const metaShape = {
  id: z.optional(z.string()),
  reference: z.optional(z.string()),
  role: z.optional(z.string()),
  hidden: z.optional(z.boolean()),
};

/** What Bird calls an item, and the marks on it. */
export function metaMembers(item: Cursor<ItemMeta>, type: string): readonly WireMember[] {
  return [
    ['id', optionalText(item.at('itemId'))],
    ['type', constant(type)],
    ['reference', optionalText(item.at('reference'))],
    ['role', optionalText(item.at('role'))],
    ['hidden', leaf(item.at('hidden'))],
  ];
}

/** What `metaMembers` draws, read back. */
export function readMeta(item: Json): ItemMeta {
  return defined({
    itemId: textAt(item, 'id'),
    reference: textAt(item, 'reference'),
    role: textAt(item, 'role'),
    hidden: booleanAt(item, 'hidden'),
  });
}
