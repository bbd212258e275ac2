import type { Draft } from '../draft.ts';
import type { Issue } from '../issue.ts';
import { isObject } from '../json.ts';
import type { Path } from '../place.ts';
import type { Provider } from '../provider.ts';
import { conversionIssue } from './conversion.ts';

/**
 * What stays in the draft and is not sent, since it is another provider's: settings that would
 * change the delivery, and what was kept of its payload. Settings of messages are reported as lost.
 */
export function leftBehind(draft: Draft, target: Provider): Issue[] {
  return [
    ...others(draft.options, target).flatMap(([from, options]) =>
      leavesOf(options, ['options', from]).map(({ path, value }) =>
        conversionIssue('convert.option', path, {
          from,
          option: path.slice(2).join('.'),
          value: String(value),
        }),
      ),
    ),
    ...keptIn(draft, [], target),
  ];
}

function others(byProvider: unknown, { id }: Provider): [string, unknown][] {
  return isObject(byProvider) ? Object.entries(byProvider).filter(([from]) => from !== id) : [];
}

function leavesOf(value: unknown, path: Path): { path: Path; value: unknown }[] {
  if (value === undefined || value === '') return [];
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return membersOf(value).flatMap(([key, member]) => leavesOf(member, [...path, key]));
}

/** The nodes that keep something for another provider only. */
function keptIn(value: unknown, path: Path, target: Provider): Issue[] {
  if (typeof value !== 'object' || value === null) return [];
  return membersOf(value).flatMap(([key, member]) =>
    key === 'extra'
      ? others(member, target)
          .filter(([, kept]) => isObject(kept) && kept.rest !== undefined)
          .map(([from]) => conversionIssue('convert.extra', path, { from }))
      : keptIn(member, [...path, key], target),
  );
}

function membersOf(value: object): [string | number, unknown][] {
  return Object.entries(value).map(([key, member]) => [
    Array.isArray(value) ? Number(key) : key,
    member,
  ]);
}
