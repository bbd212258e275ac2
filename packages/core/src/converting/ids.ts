import { expandPattern, getAt, matchesPattern, setAt } from '../place.ts';
import {
  type Conversion,
  type Converted,
  conversionIssue,
  issuesBelow,
  unchanged,
} from './conversion.ts';

/** Where the ids stand that come back when something is tapped. */
const places = [
  'message.buttons.*.id',
  'message.sections.*.rows.*.id',
  'message.cards.*.buttons.*.id',
];

/** Some providers give what is tapped an id of their own; others ask for one. */
export const convertIds: Conversion = (draft, target) => {
  const wanted = issuesBelow(draft, target, ['message']).filter(
    ({ code, severity, path }) =>
      code === 'required' &&
      severity === 'error' &&
      places.some((place) => matchesPattern(path, place)),
  );
  if (wanted.length === 0) return unchanged(draft);
  const taken = new Set(
    places.flatMap((place) => expandPattern(draft, place).map((path) => getAt(draft, path))),
  );
  return wanted.reduce<Converted>((converted, { path }) => {
    const to = freshId(taken);
    return {
      draft: setAt(converted.draft, path, to),
      issues: [...converted.issues, conversionIssue('convert.id', path, { to })],
    };
  }, unchanged(draft));
};

/** The first of `option_1`, `option_2` … that is not taken; takes it. */
function freshId(taken: Set<unknown>): string {
  let number = 1;
  while (taken.has(`option_${number}`)) number++;
  const id = `option_${number}`;
  taken.add(id);
  return id;
}
