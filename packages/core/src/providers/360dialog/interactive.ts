import * as z from 'zod/mini';
import { branch, type Cursor } from '../../cursor.ts';
import { computed, leaf, node, object, optionalText } from '../../draw.ts';
import { isObject, type Json, own } from '../../json.ts';
import type { Message } from '../../message.ts';
import type { Framed, Header } from '../../parts/header.ts';
import { defined, textAt } from '../../read-json.ts';
import { none } from '../../shapes.ts';
import type { Wire, WireMember } from '../../wire.ts';
import { content, contentSchema, partOf } from './content.ts';
import {
  isHeaderKind,
  mediaHeaderMembers,
  mediaSchema,
  named,
  readDocument,
  readMedia,
  unnamed,
} from './media.ts';
import { textPart } from './shapes.ts';

/** Only the member that `type` names may stand in a header. */
const otherHeaders = { text: none, image: none, video: none, document: none };
const picture = mediaSchema({ ...unnamed, caption: none });
const file = mediaSchema({ ...named, caption: none });

/** A header of text. */
export const textHeader = z.looseObject({
  ...otherHeaders,
  type: z.literal('text'),
  text: z.string(),
});

const imageHeader = z.looseObject({ ...otherHeaders, type: z.literal('image'), image: picture });
const videoHeader = z.looseObject({ ...otherHeaders, type: z.literal('video'), video: picture });

/** A header of any kind. */
export const anyHeader = z.discriminatedUnion('type', [
  textHeader,
  imageHeader,
  videoHeader,
  z.looseObject({ ...otherHeaders, type: z.literal('document'), document: file }),
]);

/** The header of a carousel's card. */
export const cardHeader = z.discriminatedUnion('type', [imageHeader, videoHeader]);

/** Header, body and footer, as most interactive messages have them. */
export const framed = {
  header: z.optional(anyHeader),
  body: textPart,
  footer: z.optional(textPart),
};

/** A body alone. */
export const bodyOnly = { header: none, body: textPart, footer: none };

/** The shape of an interactive message: its frame and its action. */
export function interactiveSchema(
  type: string,
  frame: Readonly<Record<'header' | 'body' | 'footer', z.ZodMiniType>>,
  action: z.ZodMiniType,
) {
  return contentSchema('interactive', z.looseObject({ type: z.literal(type), ...frame, action }));
}

/** An interactive message: its frame and its action. */
export function interactive(
  message: Cursor<Message>,
  type: string,
  frame: readonly WireMember[],
  action: Wire,
): Wire {
  return content(
    'interactive',
    message,
    node(message, ['type', computed(message.at('type'), type)], ...frame, ['action', action]),
  );
}

/** The members around the action of a message that has them all. */
export function framedMembers(message: Cursor<Framed>): readonly WireMember[] {
  return [
    ['header', drawHeader(message.at('header'))],
    bodyMember(message.at('body')),
    footerMember(message.at('footer')),
  ];
}

/** The body, which is wanted, so an empty one is written. */
export function bodyMember(body: Cursor<string | undefined>): WireMember {
  return ['body', object(['text', leaf(body)])];
}

/** A body that may be left out. */
export function optionalBodyMember(body: Cursor<string | undefined>): WireMember {
  return ['body', drawTextPart(body)];
}

/** An empty footer is left out whole (C-49). */
export function footerMember(footer: Cursor<string | undefined>): WireMember {
  return ['footer', drawTextPart(footer)];
}

function drawTextPart(text: Cursor<string | undefined>): Wire {
  return text.value ? object(['text', leaf(text)]) : optionalText(text);
}

function drawHeader(header: Cursor<Header | undefined>): Wire {
  if (!header.value) return computed(header, undefined);
  const given = header as Cursor<Header>;
  const text = branch(given, 'text');
  if (text)
    return node(text, ['type', computed(text.at('type'), 'text')], ['text', leaf(text.at('text'))]);
  const members = mediaHeaderMembers(
    (given as Cursor<Extract<Header, { type: 'media' }>>).at('media'),
  );
  return members.length > 0 ? node(given, ...members) : computed(given, undefined);
}

/** What `framedMembers` draws, read back. */
export function readFrame(part: Json | undefined): Framed {
  return defined({
    header: readHeader(own(part, 'header')),
    body: readBody(part),
    footer: textAt(own(part, 'footer'), 'text'),
  });
}

/** The body's text, if there is one. */
export function readBody(part: Json | undefined): string | undefined {
  return textAt(own(part, 'body'), 'text');
}

function readHeader(header: Json | undefined): Header | undefined {
  const type = own(header, 'type');
  if (type === 'text') return { type: 'text', text: textAt(header, 'text') ?? '' };
  return isHeaderKind(type) ? { type: 'media', media: readHeaderMedia(header, type) } : undefined;
}

/** The medium that a header of such a kind holds. */
export function readHeaderMedia(header: Json | undefined, kind: 'image' | 'video' | 'document') {
  const part = own(header, kind);
  return kind === 'document' ? readDocument(part) : readMedia(part, kind);
}

/** The interactive part of a content, or `undefined` where there is none. */
export function interactivePart(content: Json): Json | undefined {
  return partOf(content, 'interactive');
}

/** The action of an interactive message, or `undefined` where there is none. */
export function actionOf(part: Json | undefined): Json | undefined {
  const action = own(part, 'action');
  return isObject(action) ? action : undefined;
}

/** The parameters of a named action. */
export function parametersOf(part: Json | undefined): Json | undefined {
  return own(actionOf(part), 'parameters');
}

/** The shape of an action with a fixed name. */
export function namedAction(name: string, parameters?: z.ZodMiniType) {
  return z.looseObject({ name: z.literal(name), ...(parameters && { parameters }) });
}
