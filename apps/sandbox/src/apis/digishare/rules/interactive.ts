import { isObject } from '../../../json.ts';
import { at, type Place } from '../../../place.ts';
import { blank, longer, noneOf, present } from '../../find.ts';
import { bodyOf, each, footers, headers, interactive } from './parts.ts';
import type { Rule } from './rule.ts';

const actionMembers: Readonly<Record<string, readonly string[]>> = {
  button: ['buttons'],
  list: ['button', 'sections'],
  location_request_message: ['name'],
};
const types = Object.keys(actionMembers);
const media = ['image', 'video', 'document'];
const headerTypes = ['text', ...media];

function foreignActionMember(body: Place): Place | undefined {
  const own = actionMembers[String(at(body, 'type').value)] ?? [];
  const foreign = Object.values(actionMembers)
    .flat()
    .filter((key) => !own.includes(key));
  return present(foreign.map((key) => at(body, 'action', key)));
}

// A header says its type, and carries the one member of that name.
function mismatchedHeader(header: Place): Place | undefined {
  const type = String(at(header, 'type').value);
  if (!headerTypes.includes(type)) return undefined;
  const others = headerTypes.filter((other) => other !== type).map((other) => at(header, other));
  const stated = at(header, type);
  const complete = type === 'text' ? blank([stated]) === undefined : isMedia(stated);
  return complete ? present(others) : stated;
}

function isMedia(place: Place): boolean {
  if (!isObject(place.value)) return false;
  const given = [at(place, 'id'), at(place, 'link')].filter(({ value }) => value !== undefined);
  return given.length === 1 && blank(given) === undefined;
}

/** What holds for the frame of interactive messages: type, action, header, footer. */
export const interactiveRules: readonly Rule[] = [
  {
    id: 'ds.interactive.type',
    by: 'provider',
    says: `The interactive type must be one of: ${types.join(', ')}.`,
    find: (message) => noneOf(each(bodyOf(message, 'interactive'), 'type'), types),
  },
  {
    id: 'ds.interactive.action.match',
    by: 'platform',
    tells: 'param',
    says: 'does not belong to this type of interactive message.',
    find: (message) =>
      interactive(message, ...types)
        .map(foreignActionMember)
        .find((place) => place !== undefined),
  },
  {
    id: 'ds.interactive.header.kind',
    by: 'platform',
    tells: 'param',
    says: 'is not a header type that this interactive message can have.',
    find: (message) =>
      noneOf(each(headers(message, 'list'), 'type'), ['text']) ??
      noneOf(each(headers(message, 'button'), 'type'), headerTypes),
  },
  {
    id: 'ds.interactive.header.match',
    by: 'platform',
    tells: 'param',
    says: 'does not match the type of the header.',
    find: (message) =>
      headers(message, 'button', 'list')
        .map(mismatchedHeader)
        .find((place) => place !== undefined),
  },
  {
    id: 'ds.interactive.header.max',
    by: 'provider',
    says: 'The header may not be longer than 60 characters.',
    find: (message) => longer(each(headers(message, 'button', 'list'), 'text'), 60),
  },
  {
    id: 'ds.interactive.footer.min',
    by: 'platform',
    tells: 'param',
    says: 'is required.',
    find: (message) => blank(each(footers(message), 'text')),
  },
  {
    id: 'ds.interactive.footer.max',
    by: 'platform',
    tells: 'words',
    says: 'Footer text length invalid. Min length: 0, Max length: 60',
    find: (message) => longer(each(footers(message), 'text'), 60),
  },
];
