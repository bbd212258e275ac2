import {
  type Json,
  type Path,
  type PathPattern,
  type Provider,
  type Sensitive,
  toPointer,
} from '@messagewright/core';
import type { Allow } from './options.ts';
import type { ProblemError } from './problem.ts';

/** Something in a draft that is refused unless the account allows it. */
interface Finding {
  path: Path;
  needs: keyof Allow;
  key: string;
}

/** The members that mark a part of a draft as JSON written by hand. */
const handWritten: readonly (readonly [member: string, value: string])[] = [
  ['type', 'custom'],
  ['slot', 'custom'],
];

/** What a draft asks for beyond documented messages, and what of it the account does not allow. */
export function reviewPolicy(
  draft: Json,
  provider: Provider,
  allow: Allow,
): { beyond: boolean; errors: ProblemError[] } {
  const findings = findIn(draft, [], provider);
  return {
    beyond: findings.length > 0,
    errors: findings.filter((finding) => !isAllowed(finding, allow)).map(toError),
  };
}

/** Walks the whole draft, so that a part added to a message type later is looked at too. */
function findIn(value: Json, path: Path, provider: Provider): Finding[] {
  return [...sensitiveAt(value, path, provider), ...findBelow(value, path, provider)];
}

function findBelow(value: Json, path: Path, provider: Provider): Finding[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => findIn(item, [...path, index], provider));
  }
  if (typeof value !== 'object' || value === null) return [];
  const custom = handWritten.some(([member, mark]) => ownMember(value, member) === mark);
  return [
    ...(custom ? [{ path, needs: 'custom' as const, key: 'custom' }] : []),
    ...extraOf(value, path, provider),
    ...Object.entries(value).flatMap(([key, member]) => findIn(member, [...path, key], provider)),
  ];
}

/** A `variant` only chooses between documented forms; everything else is sent verbatim. */
function extraOf(value: Json, path: Path, { id }: Provider): Finding[] {
  const kept = ownMember(ownMember(value, 'extra'), id);
  if (typeof kept !== 'object' || kept === null) return [];
  const verbatim = Object.keys(kept).some((key) => key !== 'variant');
  return verbatim ? [{ path: [...path, 'extra', id], needs: 'extra', key: 'extra' }] : [];
}

/**
 * What a body that is ready to go asks for of what the provider lists as sensitive, and the account does not allow. A
 * body can ask for more than its draft does: parts written by hand say it in the provider's words.
 */
export function reviewBody(decoded: Json, provider: Provider, allow: Allow): ProblemError[] {
  return findIn(decoded, [], provider)
    .filter((finding) => finding.needs === 'options' && !isAllowed(finding, allow))
    .map(toError);
}

function sensitiveAt(value: Json, path: Path, { options }: Provider): Finding[] {
  return options.sensitive
    .filter((entry) => isAt(path, entry.at) && asksFor(value, entry))
    .map(({ key }) => ({ path, needs: 'options', key }));
}

/** Whether a pattern names a place. One that starts in the message names it in every message inside that one too. */
function isAt(path: Path, pattern: PathPattern): boolean {
  const [first = '', ...rest] = pattern.split('.');
  const nested = first === 'message';
  const exact = path.length === rest.length + 1;
  if (String(path[0]) !== first || path.length <= rest.length || !(exact || nested)) return false;
  const tail = path.slice(path.length - rest.length);
  return rest.every((key, index) =>
    key === '*' ? typeof tail[index] === 'number' : key === String(tail[index]),
  );
}

function asksFor(value: Json, { is, moreThan }: Sensitive): boolean {
  if (moreThan !== undefined) return Array.isArray(value) && value.length > moreThan;
  return is ? is.includes(value) : saysSomething(value);
}

/** Text that is empty is not written, nor is an object or a list of nothing else. */
function saysSomething(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return value !== '';
  return Object.values(value).some(saysSomething);
}

function ownMember(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function isAllowed({ needs, key }: Finding, allow: Allow): boolean {
  const allowed = allow[needs] ?? false;
  return typeof allowed === 'boolean' ? allowed : allowed.includes(key);
}

function toError({ path, needs, key }: Finding): ProblemError {
  return {
    pointer: toPointer(path),
    code: `not-allowed.${needs}`,
    severity: 'error',
    params: { key },
  };
}
