import * as z from 'zod/mini';
import type { Cursor } from '../../cursor.ts';
import { object, optionalText } from '../../draw.ts';
import { type Json, own } from '../../json.ts';
import type { Message } from '../../message.ts';
import type { Node } from '../../node.ts';
import type { Media } from '../../parts/media.ts';
import { defined, textAt } from '../../read-json.ts';
import type { Wire } from '../../wire.ts';
import { actionsSchema } from './actions.ts';
import { body, contentSchema, pairSchema, partOf, typeOf } from './body.ts';
import {
  drawFile,
  drawImage,
  fileSchema,
  imageSchema,
  isPicture,
  type MediaBodyType,
  readFile,
  readImage,
} from './media.ts';
import { birdOptions, drawMetadata, mediaMetadata, metadataSchema } from './options/metadata.ts';

const around = {
  text: z.optional(z.string()),
  metadata: metadataSchema(mediaMetadata, {}, 'open'),
  actions: actionsSchema,
};

/** The pair of an image body. */
export const imagePair = pairSchema(
  'image',
  z.strictObject({ ...around, images: z.array(imageSchema) }),
);

/** The pair of a file body. */
export const filePair = pairSchema(
  'file',
  z.strictObject({ ...around, files: z.array(fileSchema) }),
);

/** The shape of a content that pictures are sent in. */
export const pictureContent = contentSchema(z.discriminatedUnion('type', [imagePair, filePair]));

/** The shape of a content that any other file is sent in. */
export const fileContent = contentSchema(filePair);

/** The wire form of pictures that a payload sent in a file body. */
const inFile = 'file';

/** Which body carries some media of a message: pictures alone go into an image body. */
export function mediaBodyType(
  message: Node,
  media: readonly Media[],
  isSticker = false,
): MediaBodyType {
  if (message.extra?.bird?.variant === inFile || !media.every(isPicture)) return 'file';
  // Only a file body says whether a sticker moves.
  return isSticker && media.some(({ animated }) => animated !== undefined) ? 'file' : 'image';
}

/** An image or file body. */
export function mediaBody(
  message: Cursor<Message>,
  type: MediaBodyType,
  parts: {
    text: Cursor<string | undefined> | undefined;
    items(draw: (media: Cursor<Media>) => Wire): Wire;
    actions?: Wire;
  },
): Wire {
  const items: [string, Wire] =
    type === 'image' ? ['images', parts.items(drawImage)] : ['files', parts.items(drawFile)];
  return body(
    type,
    message,
    object(
      ['text', parts.text && optionalText(parts.text)],
      items,
      ['metadata', drawMetadata(mediaMetadata, message)],
      ['actions', parts.actions],
    ),
  );
}

/** What `mediaBody` draws, read back. */
export function readMediaBody(content: Json | undefined) {
  const type: MediaBodyType = typeOf(content) === 'image' ? 'image' : 'file';
  const part = partOf(content, type);
  const items = readItems(part, type);
  const isVariant = type === 'file' && items.every(isPicture);
  return {
    type,
    items,
    text: textAt(part, 'text'),
    actions: own(part, 'actions'),
    /** What belongs on the message itself. */
    message: defined({
      ...birdOptions(mediaMetadata.read(own(part, 'metadata'))),
      extra: isVariant ? fileVariant : undefined,
    }),
  };
}

/** Says that a payload sent pictures in a file body. */
export const fileVariant = { bird: { variant: inFile } };

function readItems(part: Json | undefined, type: MediaBodyType): Media[] {
  const items = own(part, type === 'image' ? 'images' : 'files');
  return Array.isArray(items) ? items.map(type === 'image' ? readImage : readFile) : [];
}
