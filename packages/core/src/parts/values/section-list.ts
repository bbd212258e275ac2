import * as z from 'zod/mini';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import { type ItemMeta, itemMetaMembers } from '../product.ts';
import type { ValueDefinition } from './definition.ts';

/** One choice. */
export interface ValueSectionItem extends Node, ItemMeta {
  text: string;
  /** What comes back when it is picked. */
  payload?: string | undefined;
  imageUrl?: string | undefined;
  subTitle?: string | undefined;
}

/** Choices under one title. */
export interface ValueSection extends Node {
  id?: string | undefined;
  title: string;
  /** Whether several may be picked. */
  multiple?: boolean | undefined;
  items: ValueSectionItem[];
}

const itemSchema = z.strictObject({
  text: z.string(),
  payload: z.optional(z.string()),
  imageUrl: z.optional(z.string()),
  subTitle: z.optional(z.string()),
  ...itemMetaMembers,
  ...extraMember,
});

const sectionSchema = z.strictObject({
  id: z.optional(z.string()),
  title: z.string(),
  multiple: z.optional(z.boolean()),
  items: z.array(itemSchema),
  ...extraMember,
});

/** Choices under titles (Apple). */
export interface SectionListValue extends Node {
  type: 'section-list';
  sections: ValueSection[];
}

/** See `SectionListValue`. */
export const sectionListValue: ValueDefinition<'section-list'> = {
  type: 'section-list',
  schema: z.strictObject({
    type: z.literal('section-list'),
    sections: z.array(sectionSchema),
    ...extraMember,
  }),
  empty: () => ({ type: 'section-list', sections: [{ title: '', items: [{ text: '' }] }] }),
};
