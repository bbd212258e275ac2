import type { Codec } from '../../codec.ts';
import type { Cursor } from '../../cursor.ts';
import type { Json } from '../../json.ts';
import type { Message, MessageOf } from '../../message.ts';
import type { MessageDefinition } from '../../messages/definition.ts';
import type { Node } from '../../node.ts';
import type { Media } from '../../parts/media.ts';
import { defined } from '../../read-json.ts';
import { asRead, isWebp, type MediaBodyType, mimeOf } from './media.ts';
import {
  fileContent,
  fileVariant,
  mediaBody,
  mediaBodyType,
  pictureContent,
  readMediaBody,
} from './media-body.ts';

/** The message types that are one file. */
type SingleMedia = 'image' | 'video' | 'audio' | 'document' | 'sticker';

/** What all of them may have. */
interface SingleMessage extends Node {
  type: SingleMedia;
  media: Media;
  caption?: string | undefined;
  options?: Message['options'];
}

/** The codec of a message that is one file. */
export function singleMedia<T extends SingleMedia>(message: MessageDefinition<T>): Codec<T> {
  const { type } = message;
  const isPicture = type === 'image' || type === 'sticker';
  return {
    message,
    schema: isPicture ? pictureContent : fileContent,
    encode: (place) => drawSingle(place as unknown as Cursor<SingleMessage>),
    decode(content) {
      const found = readSingle(content);
      return found?.type === type ? (found as MessageOf<T>) : undefined;
    },
    normal: (each) => normalSingle(each as SingleMessage) as Message,
  };
}

function drawSingle(message: Cursor<SingleMessage>) {
  const isSticker = message.value.type === 'sticker';
  return mediaBody(
    message as Cursor<Message>,
    mediaBodyType(message.value, [message.value.media], isSticker),
    {
      text: isSticker ? undefined : message.at('caption'),
      items: (draw) => ({ wire: 'array', items: [draw(message.at('media'))] }),
    },
  );
}

/** The message of one file that a content is. */
export function readSingle(content: Json): SingleMessage | undefined {
  const { type, items, text, message } = readMediaBody(content);
  const [media] = items;
  return media && single(media, text, type, message);
}

/** The message that one file of a body is; `more` is what belongs on the message itself. */
function single(
  media: Media,
  caption: string | undefined,
  body: MediaBodyType,
  more: Pick<SingleMessage, 'extra' | 'options'>,
): SingleMessage {
  const type = typeOfFile(media, caption, body);
  if (type !== 'sticker') return defined({ ...more, type, media, caption });
  return defined({
    options: more.options,
    type,
    media: { ...media, kind: type },
    // Where it is said whether it moves, it stands in a file body anyway.
    extra: media.animated === undefined ? more.extra : undefined,
  });
}

/** Which type a file is. A picture in WebP without words is a sticker (C-34). */
function typeOfFile(media: Media, caption: string | undefined, body: MediaBodyType): SingleMedia {
  if (media.kind === 'image') return !caption && isWebp(media, body) ? 'sticker' : 'image';
  return media.kind === 'video' || media.kind === 'audio' ? media.kind : 'document';
}

/** The message as decoding gives it back: a film named as a document is a film. */
function normalSingle(message: SingleMessage): SingleMessage {
  const { media, caption, extra, options, type, ...rest } = message;
  const body = mediaBodyType(message, [media], type === 'sticker');
  // Such a file cannot be sent, and nothing tells what it is.
  if (media.source !== 'url' || (body === 'file' && !mimeOf(media))) return message;
  const file = asRead(media, body);
  const isVariant = body === 'file' && file.kind === 'image';
  const found = single(file, caption, body, {
    options,
    extra: isVariant ? { ...extra, ...fileVariant } : extra,
  });
  return found.type === type ? { ...rest, ...found } : found;
}
