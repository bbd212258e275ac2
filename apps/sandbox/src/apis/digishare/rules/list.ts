import type { Place } from '../../../place.ts';
import { at } from '../../../place.ts';
import { blank, longer, miscounted, notText, repeated } from '../../find.ts';
import { bodyRules } from './body-rules.ts';
import { each, interactive, rows, sections } from './parts.ts';
import type { Rule } from './rule.ts';

const lists = (message: Place) => interactive(message, 'list');
const sectionTitles = (message: Place) => each(sections(message), 'title');

/** What holds for a list. */
export const listRules: readonly Rule[] = [
  ...bodyRules('ds.list.body', 'list'),
  {
    id: 'ds.list.button.min',
    by: 'platform',
    tells: 'param',
    says: 'is required.',
    find: (message) => blank(each(lists(message), 'action', 'button')),
  },
  {
    id: 'ds.list.button.max',
    by: 'platform',
    tells: 'words',
    says: 'Button label is too long. Max length is 20',
    find: (message) => longer(each(lists(message), 'action', 'button'), 20),
  },
  {
    id: 'ds.list.sections.count',
    by: 'platform',
    tells: 'param',
    says: 'must have between 1 and 10 items.',
    find: (message) => miscounted(each(lists(message), 'action', 'sections'), 1, 10),
  },
  {
    id: 'ds.list.section.rows.min',
    by: 'platform',
    tells: 'param',
    says: 'must have at least 1 item.',
    find: (message) => miscounted(each(sections(message), 'rows'), 1),
  },
  {
    id: 'ds.list.rows.total',
    by: 'provider',
    says: 'Total row count exceed max allowed count: 10',
    find: (message) =>
      rows(message).length > 10
        ? lists(message).map((body) => at(body, 'action', 'sections'))[0]
        : undefined,
  },
  {
    id: 'ds.list.section.title.required',
    by: 'platform',
    tells: 'param',
    says: 'is required when there is more than one section.',
    find: (message) => (sections(message).length > 1 ? blank(sectionTitles(message)) : undefined),
  },
  {
    id: 'ds.list.section.title.max',
    by: 'platform',
    tells: 'param',
    says: 'must be a string of at most 24 characters.',
    find: (message) => notText(sectionTitles(message)) ?? longer(sectionTitles(message), 24),
  },
  {
    id: 'ds.list.row.id.min',
    by: 'platform',
    tells: 'param',
    says: 'is required.',
    find: (message) => blank(each(rows(message), 'id')),
  },
  {
    id: 'ds.list.row.id.max',
    by: 'platform',
    tells: 'param',
    says: 'must be at most 200 characters long.',
    find: (message) => longer(each(rows(message), 'id'), 200),
  },
  {
    id: 'ds.list.row.id.unique',
    by: 'platform',
    tells: 'param',
    says: 'must be unique over all sections.',
    find: (message) => repeated(each(rows(message), 'id')),
  },
  {
    id: 'ds.list.row.title.min',
    by: 'platform',
    tells: 'param',
    says: 'is required.',
    find: (message) => blank(each(rows(message), 'title')),
  },
  {
    id: 'ds.list.row.title.max',
    by: 'provider',
    says: 'Row title is too long. Max length is 24',
    find: (message) => longer(each(rows(message), 'title'), 24),
  },
  {
    id: 'ds.list.row.description.max',
    by: 'platform',
    tells: 'words',
    says: 'Row description is too long. Max length is 72',
    find: (message) => {
      const descriptions = each(rows(message), 'description');
      return notText(descriptions) ?? longer(descriptions, 72);
    },
  },
];
