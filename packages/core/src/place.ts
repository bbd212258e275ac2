/** A place in the draft. */
export type Path = readonly (string | number)[];

/** A set of places in the draft, for tables: `message.buttons.*.text`. Draft keys never contain a dot. */
export type PathPattern = string;

/** A place in the wire body, as RFC 6901 writes it: `/body/action/buttons/0`. */
export type Pointer = string;

/** A path as one string, for keys of maps and for form libraries. Draft keys never contain a dot. */
export function pathKey(path: Path): string {
  return path.join('.');
}

/** The path that `pathKey` wrote. Digits become array positions. */
export function parsePathKey(key: string): Path {
  if (key === '') return [];
  return key.split('.').map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));
}

/** The pointer one step below another. */
export function childPointer(pointer: Pointer, key: string | number): Pointer {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The pointer of a list of keys. */
export function toPointer(keys: Path): Pointer {
  return keys.reduce<Pointer>(childPointer, '');
}

/** The keys of a pointer, all as strings. */
export function parsePointer(pointer: Pointer): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The pointer one step above, or `undefined` at the root. */
export function parentPointer(pointer: Pointer): Pointer | undefined {
  return pointer === '' ? undefined : pointer.slice(0, pointer.lastIndexOf('/'));
}

/** A pointer itself and every pointer above it, the root last. */
export function upwards(pointer: Pointer): Pointer[] {
  const found: Pointer[] = [];
  for (let at: Pointer | undefined = pointer; at !== undefined; at = parentPointer(at)) {
    found.push(at);
  }
  return found;
}

/** Whether `pointer` is `ancestor` itself or lies below it. */
export function isAtOrBelow(pointer: Pointer, ancestor: Pointer): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}

/** The own value at a place, or `undefined` where there is none. */
export function getAt(root: unknown, path: readonly (string | number)[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/**
 * A copy of `root` with another value at `path`; `undefined` removes the member, or takes the item
 * out of its array. Missing parents are made as objects; members keep their order.
 */
export function setAt<T>(root: T, path: Path, value: unknown): T {
  const [key, ...rest] = path;
  if (key === undefined) return value as T;
  const isArray = Array.isArray(root);
  if (isArray && rest.length === 0 && value === undefined) {
    return root.filter((_, index) => index !== key) as T;
  }
  const next = rest.length === 0 ? value : setAt(getAt(root, [key]), rest, value);
  if (isArray) return root.map((item, index) => (index === key ? next : item)) as T;
  const members = new Map<string, unknown>(Object.entries(root ?? {}));
  if (next === undefined) members.delete(String(key));
  else members.set(String(key), next);
  return Object.fromEntries(members) as T;
}

/** The places that a pattern names in a value; `*` stands for each item of an array. */
export function expandPattern(root: unknown, pattern: PathPattern): Path[] {
  let found: { path: Path; value: unknown }[] = [{ path: [], value: root }];
  for (const key of pattern.split('.')) {
    found = found.flatMap(({ path, value }) => {
      if (Array.isArray(value) && /^\d+$/.test(key)) {
        return [{ path: [...path, Number(key)], value: value[Number(key)] }];
      }
      if (key !== '*') return [{ path: [...path, key], value: getAt(value, [key]) }];
      if (!Array.isArray(value)) return [];
      return value.map((item, index) => ({ path: [...path, index], value: item }));
    });
  }
  return found.map(({ path }) => path);
}

/** Whether a pattern names a place. */
export function matchesPattern(path: Path, pattern: PathPattern): boolean {
  const keys = pattern.split('.');
  return (
    keys.length === path.length &&
    keys.every((key, index) =>
      key === '*' ? typeof path[index] === 'number' : key === String(path[index]),
    )
  );
}
