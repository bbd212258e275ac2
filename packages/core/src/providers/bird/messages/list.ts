import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { branch, type Cursor } from '../../../cursor.ts';
import { drawJson } from '../../../custom-codec.ts';
import { leaf, object, optionalText } from '../../../draw.ts';
import { isObject, type Json, own } from '../../../json.ts';
import { type ListRow, type ListSection, listMessage } from '../../../messages/list.ts';
import { filledObject, optionalList, optionalObject } from '../../../optional.ts';
import type { Header } from '../../../parts/header.ts';
import { defined, itemsOf, textAt } from '../../../read-json.ts';
import { actionsSchema, drawActions, drawChoice, readActions, readChoice } from '../actions.ts';
import { body, contentSchema, pairSchema, partOf } from '../body.ts';
import { drawItem, itemsSchema, normalItemMedia, readItem } from '../items.ts';

const text = z.optional(z.string());

/** The pair of a list. */
export const listPair = pairSchema(
  'list',
  z.strictObject({
    title: text,
    text: z.string(),
    altText: text,
    items: z.optional(itemsSchema),
    actions: actionsSchema,
    metadata: z.optional(
      z.looseObject({
        button: z.optional(z.strictObject({ label: text })),
        replyMessage: z.optional(z.strictObject({ title: text, text })),
      }),
    ),
  }),
);

/** Rows to pick from. Its title is the header, its alternative text the footer. */
export const list: Codec<'list'> = {
  message: listMessage,
  schema: contentSchema(listPair),
  encode(message) {
    const header = message.at('header');
    const title =
      header.value?.type === 'text'
        ? (header as Cursor<Extract<Header, { type: 'text' }>>).at('text')
        : undefined;
    const confirmation = message.at('confirmation');
    return body(
      'list',
      message,
      object(
        ['title', title && optionalText(title)],
        ['text', leaf(message.at('body'))],
        ['altText', optionalText(message.at('footer'))],
        ['items', optionalList(message.at('sections'), drawSection)],
        ['actions', drawActions(message.at('buttons'))],
        [
          'metadata',
          filledObject(
            ['button', filledObject(['label', optionalText(message.at('button'))])],
            [
              'replyMessage',
              optionalObject(
                confirmation,
                ['title', optionalText(confirmation.at('title'))],
                ['text', optionalText(confirmation.at('text'))],
              ),
            ],
          ),
        ],
      ),
    );
  },
  decode(content) {
    const read = partOf(content, 'list');
    const items = own(read, 'items');
    const metadata = own(read, 'metadata');
    return defined({
      type: 'list',
      header: readHeader(textAt(read, 'title')),
      body: textAt(read, 'text'),
      footer: textAt(read, 'altText'),
      button: textAt(own(metadata, 'button'), 'label'),
      sections: Array.isArray(items) ? items.map(readSection) : [],
      confirmation: readConfirmation(own(metadata, 'replyMessage')),
      buttons: readActions(own(read, 'actions')),
    });
  },
  normal: (message) => ({
    ...message,
    sections: message.sections.map((section) =>
      section.media ? defined({ ...section, media: normalItemMedia(section.media) }) : section,
    ),
  }),
};

function readHeader(title: string | undefined): Header | undefined {
  return title === undefined ? undefined : { type: 'text', text: title };
}

function readConfirmation(reply: Json | undefined) {
  if (!isObject(reply)) return undefined;
  const read = defined({ title: textAt(reply, 'title'), text: textAt(reply, 'text') });
  return Object.keys(read).length > 0 ? read : undefined;
}

function drawSection(section: Cursor<ListSection>) {
  return drawItem(section, {
    title: section.at('title'),
    description: section.at('description'),
    media: section.at('media'),
    actions: optionalList(section.at('rows'), drawRow),
  });
}

function drawRow(item: Cursor<ListRow>) {
  const custom = branch(item, 'custom');
  if (custom) return drawJson(custom.at('json'));
  const row = item as Cursor<Extract<ListRow, { type: 'row' }>>;
  return drawChoice(item, {
    label: row.at('title'),
    id: row.at('id'),
    description: row.at('description'),
    imageUrl: row.at('imageUrl'),
  });
}

/** A section is no union, so one that is no object reads as an empty section and stays as residue. */
function readSection(item: Json): ListSection {
  const { title, description, media, actions } = readItem(item);
  return defined({ title, description, media, rows: itemsOf(actions, readRow) });
}

function readRow(action: Json): ListRow | undefined {
  const choice = readChoice(action);
  return choice && { type: 'row', title: choice.label, ...choice.more };
}
