import * as z from 'zod/mini';
import type { Cursor } from '../../cursor.ts';
import { computed, node, optionalText } from '../../draw.ts';
import { type Json, own } from '../../json.ts';
import type { Media } from '../../parts/media.ts';
import { defined, textAt } from '../../read-json.ts';
import type { Wire } from '../../wire.ts';
import { actionsSchema } from './actions.ts';
import { addressMember, addressOf, kindOfAddress } from './media.ts';

const text = z.optional(z.string());

/** The shape of the items of a carousel or list: cards, or sections of rows. */
export const itemsSchema = z.nullable(
  z.array(
    z.strictObject({
      title: text,
      mediaUrl: z.optional(z.nullable(z.string())),
      description: text,
      altText: text,
      actions: actionsSchema,
    }),
  ),
);

/** A card or section. */
export function drawItem(
  place: Cursor<unknown>,
  parts: {
    title: Cursor<string | undefined>;
    description: Cursor<string | undefined>;
    media: Cursor<Media | undefined>;
    actions: Wire;
  },
): Wire {
  const media = parts.media as Cursor<Media>;
  const [, address] = addressMember(media);
  return node(
    place,
    ['title', optionalText(parts.title)],
    ['mediaUrl', address],
    // The address stands for the medium as a whole.
    ['mediaUrl', computed(media, undefined)],
    ['description', optionalText(parts.description)],
    ['altText', optionalText(media.at('alt'))],
    ['actions', parts.actions],
  );
}

/** What `drawItem` draws, read back, but for the actions. */
export function readItem(item: Json) {
  const url = textAt(item, 'mediaUrl');
  const alt = textAt(item, 'altText');
  const media: Media | undefined =
    url === undefined && alt === undefined
      ? undefined
      : defined({ kind: kindOfAddress(url ?? ''), source: 'url', url: url ?? '', alt });
  return {
    title: textAt(item, 'title'),
    description: textAt(item, 'description'),
    media,
    actions: own(item, 'actions'),
  };
}

/** The medium of an item as reading gives it back: only its address says what it is. */
export function normalItemMedia(media: Media | undefined): Media | undefined {
  if (media?.source !== 'url') return media;
  return { ...media, kind: kindOfAddress(addressOf(media)) };
}
