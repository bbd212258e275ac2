import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { branch, type Cursor } from '../../../cursor.ts';
import { drawJson } from '../../../custom-codec.ts';
import { leaf, node, object, optionalText } from '../../../draw.ts';
import { isObject, type Json, own } from '../../../json.ts';
import { type ListRow, type ListSection, listMessage } from '../../../messages/list.ts';
import { defined, itemsOf, textAt } from '../../../read-json.ts';
import type { Wire } from '../../../wire.ts';
import { bodyOf, content } from '../content.ts';
import {
  actionOf,
  framedMembers,
  interactiveSchema,
  readFrame,
  textHeader,
} from '../interactive.ts';

const row = z.looseObject({
  id: z.string(),
  title: z.string(),
  description: z.optional(z.string()),
});

const section = z.looseObject({ title: z.optional(z.string()), rows: z.array(row) });

/** §4 "List Menu". */
export const list: Codec<'list'> = {
  message: listMessage,
  schema: interactiveSchema(
    'list',
    textHeader,
    z.looseObject({ button: z.string(), sections: z.array(section) }),
  ),
  encode: (message) =>
    content(
      'interactive',
      node(message, ...framedMembers(message, 'list'), [
        'action',
        object(
          ['button', leaf(message.at('button'))],
          ['sections', message.at('sections').each(drawSection)],
        ),
      ]),
    ),
  decode(pair) {
    const body = bodyOf(pair);
    if (!isObject(body)) return undefined;
    const action = actionOf(body);
    return defined({
      type: 'list',
      ...readFrame(body),
      button: textAt(action, 'button'),
      sections: readSections(own(action, 'sections')),
    });
  },
};

function drawSection(item: Cursor<ListSection>): Wire {
  return node(
    item,
    ['title', optionalText(item.at('title'))],
    ['rows', item.at('rows').each(drawRow)],
  );
}

function drawRow(item: Cursor<ListRow>): Wire {
  const custom = branch(item, 'custom');
  if (custom) return drawJson(custom.at('json'));
  const row = item as Cursor<Extract<ListRow, { type: 'row' }>>;
  return node(
    item,
    ['id', leaf(row.at('id'))],
    ['title', leaf(row.at('title'))],
    ['description', optionalText(row.at('description'))],
  );
}

/** A section is no union, so one that is no object reads as an empty section and stays as residue. */
function readSections(sections: Json | undefined): ListSection[] {
  if (!Array.isArray(sections)) return [];
  return sections.map((item) =>
    defined({ title: textAt(item, 'title'), rows: itemsOf(own(item, 'rows'), readRow) }),
  );
}

function readRow(item: Json): ListRow | undefined {
  return defined({
    type: 'row',
    title: textAt(item, 'title') ?? '',
    id: textAt(item, 'id'),
    description: textAt(item, 'description'),
  });
}
