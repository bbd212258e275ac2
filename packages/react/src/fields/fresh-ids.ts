import { expandPattern, getAt, type Path, setAt } from '@messagewright/core';

/** Gives a new id that starts with a stem, such as `row_4`. */
export type FreshId = (stem: string) => string;

/** A source of ids that nothing in `root` has yet; each call also remembers what it gave. */
export function freshIds(root: unknown): FreshId {
  const taken = new Set<string>();
  collectIds(root, taken);
  return (stem) => {
    const id = `${stem}_${highestNumber(stem, taken) + 1}`;
    taken.add(id);
    return id;
  };
}

/**
 * A copy of an item whose own ids are new. `like` is a new item, which shows where ids stand; one that
 * is empty there names something else, such as a product, and is kept.
 */
export function withFreshIds<T>(item: T, like: unknown, freshId: FreshId): T {
  return idPatterns(like)
    .flatMap((pattern) => expandPattern(item, pattern))
    .reduce((copy, place) => renew(copy, place, freshId), item);
}

function renew<T>(item: T, place: Path, freshId: FreshId): T {
  const id = getAt(item, place);
  return typeof id === 'string' && id !== '' ? setAt(item, place, freshId(stemOf(id))) : item;
}

function stemOf(id: string): string {
  return id.replace(/_\d+$/, '');
}

/** An id that is the stem itself counts as the first. */
function highestNumber(stem: string, taken: ReadonlySet<string>): number {
  let highest = taken.has(stem) ? 1 : 0;
  for (const id of taken) {
    if (!id.startsWith(`${stem}_`)) continue;
    const number = id.slice(stem.length + 1);
    if (/^\d{1,9}$/.test(number)) highest = Math.max(highest, Number(number));
  }
  return highest;
}

function collectIds(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === 'id' && typeof member === 'string') into.add(member);
    else collectIds(member, into);
  }
}

function idPatterns(value: unknown, at: readonly string[] = []): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => idPatterns(item, [...at, '*']));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    if (key !== 'id') return idPatterns(member, [...at, key]);
    return member === '' ? [] : [[...at, key].join('.')];
  });
}
