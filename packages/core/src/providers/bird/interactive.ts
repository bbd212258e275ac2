import * as z from 'zod/mini';
import type { Cursor } from '../../cursor.ts';
import { leaf, object } from '../../draw.ts';
import { type Json, own } from '../../json.ts';
import type { Message, MessageOf } from '../../message.ts';
import type { Node } from '../../node.ts';
import type { Header } from '../../parts/header.ts';
import type { Media } from '../../parts/media.ts';
import { defined, textAt } from '../../read-json.ts';
import type { Wire } from '../../wire.ts';
import { body, contentSchema, partOf, typeOf } from './body.ts';
import { asRead, mimeOf } from './media.ts';
import {
  filePair,
  fileVariant,
  imagePair,
  mediaBody,
  mediaBodyType,
  readMediaBody,
} from './media-body.ts';
import { textPair } from './messages/text.ts';
import {
  attachmentOptions,
  birdOptions,
  buttonsMetadata,
  drawMetadata,
  drawOptions,
} from './options/metadata.ts';

/** A message with actions, which stand in a text body or under one picture or file. */
type Interactive = MessageOf<'buttons' | 'link' | 'location-request'>;

/** The shape of a content that actions stand in. */
export const interactiveContent = contentSchema(
  z.discriminatedUnion('type', [textPair, imagePair, filePair]),
);

/** The words and actions of a message, under its medium if it has one. */
export function interactive(
  message: Cursor<Interactive>,
  { header, actions }: { header?: Cursor<Header | undefined>; actions: Wire },
): Wire {
  const text = message.at('body');
  const given = header?.value;
  if (given?.type === 'media') {
    const media = (header as Cursor<Extract<Header, { type: 'media' }>>).at('media');
    return mediaBody(message as Cursor<Message>, mediaBodyType(message.value, [given.media]), {
      text,
      items: (draw) => ({ wire: 'array', items: [draw(media as Cursor<Media>)] }),
      actions,
    });
  }
  return body(
    'text',
    message as Cursor<Message>,
    object(
      ['text', leaf(text)],
      ...drawOptions(attachmentOptions, message as Cursor<Message>),
      ['actions', actions],
      ['metadata', drawMetadata(buttonsMetadata, message as Cursor<Message>)],
    ),
  );
}

/** What `interactive` draws, read back. */
export function readInteractive(content: Json) {
  if (typeOf(content) !== 'text') {
    const { items, text, actions, message } = readMediaBody(content);
    const [media] = items;
    const header: Header | undefined = media && { type: 'media', media };
    return { ...defined({ ...message, header, body: text }), actions };
  }
  const part = partOf(content, 'text');
  const options = birdOptions(
    buttonsMetadata.read(own(part, 'metadata')),
    attachmentOptions.read(part),
  );
  return { ...defined({ ...options, body: textAt(part, 'text') }), actions: own(part, 'actions') };
}

/** The message as decoding gives it back, as to its medium. */
export function normalHeader<M extends Node & { header?: Header | undefined }>(message: M): M {
  const { header } = message;
  if (header?.type !== 'media' || header.media.source !== 'url') return message;
  const type = mediaBodyType(message, [header.media]);
  if (type === 'file' && !mimeOf(header.media)) return message;
  const media = asRead(header.media, type);
  const isVariant = type === 'file' && media.kind === 'image';
  return {
    ...message,
    header: { ...header, media },
    ...(isVariant && { extra: { ...message.extra, ...fileVariant } }),
  };
}
