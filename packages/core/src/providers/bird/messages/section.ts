import * as z from 'zod/mini';
import type { Codec, CodecContext } from '../../../codec.ts';
import { branch, type Cursor } from '../../../cursor.ts';
import { drawJson } from '../../../custom-codec.ts';
import { computed, object } from '../../../draw.ts';
import { drawEntries, readEntries } from '../../../entries.ts';
import { type Json, own } from '../../../json.ts';
import type { Message } from '../../../message.ts';
import { sectionMessage } from '../../../messages/section.ts';
import { defined } from '../../../read-json.ts';
import type { Wire } from '../../../wire.ts';
import { body, contentSchema, pairSchema, partOf } from '../body.ts';
import { filePair, imagePair } from '../media-body.ts';
import { carouselPair } from './carousel.ts';
import { gifPair } from './gif.ts';
import { listPair } from './list.ts';
import { locationPair } from './location.ts';
import { textPair } from './text.ts';

const configurations = z.optional(z.record(z.string(), z.string()));
const leaves = [
  textPair,
  imagePair,
  filePair,
  gifPair,
  locationPair,
  carouselPair,
  listPair,
] as const;

/** A section in a section holds none itself. */
const nestedPair = pairSchema(
  'section',
  z.strictObject({
    items: z.optional(z.array(z.discriminatedUnion('type', leaves))),
    configurations,
  }),
);

/** Several bodies in one; the items are bodies themselves, without the member around them. */
export const section: Codec<'section'> = {
  message: sectionMessage,
  schema: contentSchema(
    pairSchema(
      'section',
      z.strictObject({
        items: z.optional(z.array(z.discriminatedUnion('type', [...leaves, nestedPair]))),
        configurations,
      }),
    ),
  ),
  encode: (message, context) =>
    body(
      'section',
      message,
      object(
        ['items', message.at('items').each((item) => drawItem(item, context))],
        ['configurations', drawEntries(message.at('configurations'))],
      ),
    ),
  decode(content, context) {
    const part = partOf(content, 'section');
    const items = own(part, 'items');
    return defined({
      type: 'section',
      items: Array.isArray(items) ? items.map((item) => readItem(item, context)) : [],
      configurations: readEntries(own(part, 'configurations')),
    });
  },
};

/** The body of an item. Of a message that is no body, nothing is drawn, and all of it is said to be lost. */
function drawItem(item: Cursor<Message>, context: CodecContext): Wire {
  const custom = branch(item, 'custom');
  if (custom) return drawJson(custom.at('json'));
  const content = context.content(item);
  const found =
    content.wire === 'object' ? content.members.find(([key]) => key === 'body')?.[1] : undefined;
  return found ?? computed(item, undefined);
}

function readItem(item: Json, context: CodecContext): Message {
  const message = context.read({ body: item });
  if (message.type !== 'custom') return message;
  return { ...message, json: JSON.stringify(item, null, 2) };
}
