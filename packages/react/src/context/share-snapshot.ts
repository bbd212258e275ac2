const ABSENT = Symbol('absent');

/**
 * An immutable copy of form values. What equals the snapshot before is that very object again, so an
 * unchanged part stays identical and an unchanged draft is the same draft. Members that say nothing
 * are left out: a form library writes `header: { text: undefined }` for a header nobody has asked for.
 */
export function shareSnapshot<T>(previous: T, values: unknown): T {
  const next = share(previous, values);
  return (next === ABSENT ? undefined : next) as T;
}

function share(previous: unknown, value: unknown): unknown {
  if (value === undefined) return ABSENT;
  if (Array.isArray(value)) return shareArray(previous, value);
  if (typeof value === 'object' && value !== null) return shareObject(previous, value);
  return value;
}

function shareArray(previous: unknown, values: readonly unknown[]): unknown {
  const before: readonly unknown[] = Array.isArray(previous) ? previous : [];
  const next = values.map((item, index) => {
    const shared = share(before[index], item);
    return shared === ABSENT ? undefined : shared;
  });
  const same =
    Array.isArray(previous) &&
    before.length === next.length &&
    next.every((item, index) => item === before[index]);
  return same ? previous : next;
}

function shareObject(previous: unknown, value: object): unknown {
  const before = isRecord(previous) ? previous : {};
  const keys = Object.keys(value);
  const members = keys.flatMap((key): [string, unknown][] => {
    const shared = share(
      Object.hasOwn(before, key) ? before[key] : undefined,
      (value as Record<string, unknown>)[key],
    );
    return shared === ABSENT ? [] : [[key, shared]];
  });
  if (members.length === 0 && keys.length > 0) return ABSENT;
  const same =
    isRecord(previous) &&
    Object.keys(before).length === members.length &&
    members.every(([key, shared]) => Object.hasOwn(before, key) && before[key] === shared);
  // `fromEntries` defines own members, so that one named `__proto__` stays data.
  return same ? previous : Object.fromEntries(members);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
