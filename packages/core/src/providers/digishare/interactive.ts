import * as z from 'zod/mini';
import type { Cursor } from '../../cursor.ts';
import { branch } from '../../cursor.ts';
import { computed, constant, leaf, node, object, optionalText } from '../../draw.ts';
import { isObject, type Json, own } from '../../json.ts';
import type { Framed, Header } from '../../parts/header.ts';
import { textAt } from '../../read-json.ts';
import type { Wire, WireMember } from '../../wire.ts';
import { contentSchema } from './content.ts';

/** The header that the page shows, the only one for lists on the platform as well. */
export const textHeader = z.looseObject({ type: z.literal('text'), text: z.string() });

/** Reply buttons may have a medium on the platform; the page is silent on it. */
export const anyHeader = z.discriminatedUnion('type', [
  textHeader,
  z.looseObject({ type: z.literal('image'), image: z.looseObject({}) }),
  z.looseObject({ type: z.literal('video'), video: z.looseObject({}) }),
  z.looseObject({ type: z.literal('document'), document: z.looseObject({}) }),
]);

/** §4: the shape of an interactive message. The footer is WhatsApp's; DigiShare's page is silent on it. */
export function interactiveSchema(type: string, header: z.ZodMiniType, action: z.ZodMiniType) {
  return contentSchema(
    'interactive',
    z.looseObject({
      type: z.literal(type),
      header: z.optional(header),
      body: z.looseObject({ text: z.string() }),
      footer: z.optional(z.looseObject({ text: z.string() })),
      action,
    }),
  );
}

/** The members that every interactive message with a frame has around its action. */
export function framedMembers(message: Cursor<Framed>, type: string): readonly WireMember[] {
  return [
    ['type', constant(type)],
    ['header', drawHeader(message.at('header'))],
    ['body', object(['text', leaf(message.at('body'))])],
    ['footer', drawFooter(message.at('footer'))],
  ];
}

/** Text is the only header that the page shows; a medium stays undrawn and is reported as lost. */
function drawHeader(header: Cursor<Header | undefined>): Wire {
  const text = header.value && branch(header as Cursor<Header>, 'text');
  if (!text) return { wire: 'value', value: undefined, from: header.path };
  return node(text, ['type', computed(text.at('type'), 'text')], ['text', leaf(text.at('text'))]);
}

/** An empty footer is left out whole (C-49). */
function drawFooter(footer: Cursor<string | undefined>): Wire {
  const text = optionalText(footer);
  return footer.value ? object(['text', text]) : text;
}

/** What `framedMembers` draws, read back. */
export function readFrame(body: Json): Framed {
  const header = own(body, 'header');
  const headerText = own(header, 'type') === 'text' ? textAt(header, 'text') : undefined;
  const text = textAt(own(body, 'body'), 'text');
  const footer = textAt(own(body, 'footer'), 'text');
  return {
    ...(headerText !== undefined && { header: { type: 'text', text: headerText } }),
    ...(text !== undefined && { body: text }),
    ...(footer !== undefined && { footer }),
  };
}

/** The action of an interactive body, or `undefined` where there is none. */
export function actionOf(body: Json | undefined): Json | undefined {
  const action = own(body, 'action');
  return isObject(action) ? action : undefined;
}
