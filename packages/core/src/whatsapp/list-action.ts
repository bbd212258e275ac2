import * as z from 'zod/mini';
import { branch, type Cursor } from '../cursor.ts';
import { drawJson } from '../custom-codec.ts';
import { leaf, node, object, optionalText } from '../draw.ts';
import { type Json, own } from '../json.ts';
import type { ListMessage, ListRow, ListSection } from '../messages/list.ts';
import { defined, itemsOf, textAt } from '../read-json.ts';
import type { Wire } from '../wire.ts';

const row = z.looseObject({
  id: z.string(),
  title: z.string(),
  description: z.optional(z.string()),
});

const section = z.looseObject({ title: z.optional(z.string()), rows: z.array(row) });

/** WhatsApp's action of a list, which its providers pass on: a button and sections of rows. */
export const listActionSchema = z.looseObject({ button: z.string(), sections: z.array(section) });

/** Draws a list's button and sections. */
export function drawListAction(message: Cursor<ListMessage>): Wire {
  return object(
    ['button', leaf(message.at('button'))],
    ['sections', message.at('sections').each(drawSection)],
  );
}

/** What `drawListAction` draws, read back. */
export function readListAction(action: Json | undefined): Pick<ListMessage, 'button' | 'sections'> {
  return defined({
    button: textAt(action, 'button'),
    sections: readSections(own(action, 'sections')),
  });
}

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
