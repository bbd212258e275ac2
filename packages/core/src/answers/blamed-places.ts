import type { Json } from '../json.ts';
import { violationsOf } from '../limits/check-limits.ts';
import type { Limit } from '../limits/limit.ts';
import { getAt, matchesPattern, type Path, type PathPattern, parsePointer } from '../place.ts';
import type { SourceMap } from '../source-map.ts';

/**
 * Texts of the platform that name a group of fields and no position in it, and the group's places
 * in the draft. Read by keyword, since their numbers and endings differ from month to month.
 */
const groups: readonly { text: RegExp; at: readonly PathPattern[] }[] = [
  {
    text: /button title/i,
    at: ['message.buttons.*.text', 'message.cards.*.buttons.*.text', 'message.label'],
  },
  { text: /button id|reply id/i, at: ['message.buttons.*.id', 'message.cards.*.buttons.*.id'] },
  { text: /buttons count|number of buttons/i, at: ['message.buttons', 'message.cards'] },
  { text: /button label|button text/i, at: ['message.button', 'message.label'] },
  { text: /row title/i, at: ['message.sections.*.rows.*.title'] },
  { text: /row description/i, at: ['message.sections.*.rows.*.description'] },
  { text: /row id/i, at: ['message.sections.*.rows.*.id'] },
  { text: /total row count|row count/i, at: ['message.sections'] },
  { text: /section title/i, at: ['message.sections.*.title'] },
  { text: /sections? count|number of sections/i, at: ['message.sections'] },
  { text: /products? count|number of products/i, at: ['message.sections'] },
  { text: /header text/i, at: ['message.header.text'] },
  { text: /footer text/i, at: ['message.footer'] },
  { text: /body text/i, at: ['message.body'] },
  { text: /caption/i, at: ['message.caption'] },
  { text: /reaction|emoji/i, at: ['message.emoji'] },
];

/**
 * The draft places that a text of the platform blames by the name of their group: those which break
 * our own limits, or the whole group where none does.
 */
export function blamedPlaces(
  text: string,
  limits: readonly Limit[],
  map: SourceMap,
  sent: Json,
): Path[] {
  const patterns = groups.filter((group) => group.text.test(text)).flatMap(({ at }) => at);
  const pattern = patterns.find((each) => statedAt(each, map).length > 0);
  if (pattern === undefined) return [];
  const root = statedDraft(map, sent);
  const rows = limits.filter(
    ({ at, severity, when }) => at === pattern && severity === 'error' && isTag(when),
  );
  const broken = statedAt(pattern, map).filter((path) =>
    rows.some((limit) => breaks(limit, root, path)),
  );
  return broken.length > 0 ? broken : [groupOf(pattern)];
}

function statedAt(pattern: PathPattern, map: SourceMap): Path[] {
  return map.marks.filter(({ path }) => matchesPattern(path, pattern)).map(({ path }) => path);
}

/** The list that a pattern runs over, or the place itself. */
function groupOf(pattern: PathPattern): Path {
  const keys = pattern.split('.');
  const star = keys.indexOf('*');
  return star < 0 ? keys : keys.slice(0, star);
}

function breaks(limit: Limit, root: object, path: Path): boolean {
  return violationsOf(limit, getAt(root, path), { root, path }).some(
    (violation) => violation.severity !== 'warning',
  );
}

/** A condition on a tag holds where the place is stated at all. */
function isTag(when: Limit['when']): boolean {
  return when === undefined || when.at.endsWith('.type');
}

/** The draft as far as the sent body states it: each marked place with the value that was sent. */
function statedDraft(map: SourceMap, sent: Json): object {
  const root: Record<string, unknown> = {};
  for (const { path, pointer, present } of map.marks) {
    const value = present ? getAt(sent, parsePointer(pointer)) : undefined;
    if (value !== undefined) put(root, path, value);
  }
  return root;
}

function put(root: Record<string | number, unknown>, path: Path, value: unknown): void {
  let holder = root;
  path.forEach((key, index) => {
    const next = path[index + 1];
    const known = holder[key];
    if (next === undefined) holder[key] = isContainer(value) ? (known ?? emptyLike(value)) : value;
    else if (!isContainer(known)) holder[key] = typeof next === 'number' ? [] : {};
    if (next !== undefined) holder = holder[key] as Record<string | number, unknown>;
  });
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function emptyLike(value: object): object {
  return Array.isArray(value) ? [] : {};
}
