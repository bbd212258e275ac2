import * as z from 'zod/mini';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import { type Media, mediaSchema } from '../media.ts';
import type { ValueDefinition } from './definition.ts';

/** A picture, film or document. */
export interface MediaValue extends Node {
  type: 'media';
  media: Media;
}

/** See `MediaValue`. */
export const mediaValue: ValueDefinition<'media'> = {
  type: 'media',
  schema: z.strictObject({ type: z.literal('media'), media: mediaSchema, ...extraMember }),
  empty: () => ({ type: 'media', media: { kind: 'image', source: 'url', url: '' } }),
};
