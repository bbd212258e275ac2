import { type Json, type Path, type Provider, toPointer } from '@messagewright/core';
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
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => findIn(item, [...path, index], provider));
  }
  if (typeof value !== 'object' || value === null) return [];
  const custom = handWritten.some(([member, mark]) => ownMember(value, member) === mark);
  return [
    ...(custom ? [{ path, needs: 'custom' as const, key: 'custom' }] : []),
    ...extraOf(value, path, provider),
    ...optionsOf(value, path, provider),
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

function optionsOf(value: Json, path: Path, { id, options }: Provider): Finding[] {
  const chosen = ownMember(ownMember(value, 'options'), id);
  return options.sensitive
    .filter((key) => ownMember(chosen, key) !== undefined)
    .map((key) => ({ path: [...path, 'options', id, key], needs: 'options', key }));
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
