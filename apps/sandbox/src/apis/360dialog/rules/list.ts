import { at } from '../../../place.ts';
import { absent, longer, miscounted, repeated, stated } from '../../find.ts';
import { inKind, interactiveOf } from './places.ts';
import { atMost, param, type Rule, required, words } from './rule.ts';

const button = inKind('list', 'action.button');
const sections = inKind('list', 'action.sections');
const sectionTitles = inKind('list', 'action.sections.*.title');
const row = (member: string) => inKind('list', `action.sections.*.rows.*.${member}`);
const rows = inKind('list', 'action.sections.*.rows.*');

/** What holds for a list. */
export const listRules: readonly Rule[] = [
  required('wa.list.required', inKind('list', 'action.button', 'action.sections')),
  words('wa.list.button.len', 'Button label is too long. Max length is 20', (message) =>
    longer(button(message), 20),
  ),
  param('wa.list.sections', 131009, 'must have between 1 and 10 items.', (message) =>
    miscounted(stated(sections(message)), 1, 10),
  ),
  param('wa.list.rows.section', 131009, 'must have at least 1 item.', (message) =>
    miscounted(inKind('list', 'action.sections.*.rows')(message), 1),
  ),
  words('wa.list.rows.total', 'Total row count exceed max allowed count: 10', (message) =>
    rows(message).length > 10
      ? interactiveOf(message, ['list']).map((list) => at(list, 'action', 'sections'))[0]
      : undefined,
  ),
  atMost('wa.list.section.title.len', 24, sectionTitles),
  {
    ...required('wa.list.section.title.required', sectionTitles),
    find: (message) =>
      sectionTitles(message).length > 1 ? absent(sectionTitles(message)) : undefined,
  },
  required('wa.list.row.id.min', row('id')),
  atMost('wa.list.row.id.len', 200, row('id')),
  param('wa.list.row.id.unique', 131009, 'must be unique over all sections.', (message) =>
    repeated(row('id')(message)),
  ),
  required('wa.list.row.title.min', row('title')),
  words('wa.list.row.title.len', 'Row title is too long. Max length is 24', (message) =>
    longer(row('title')(message), 24),
  ),
  words('wa.list.row.desc.len', 'Row description is too long. Max length is 72', (message) =>
    longer(row('description')(message), 72),
  ),
];
