import { isObject, type Json } from '@messagewright/core';

/** The part of `localStorage` that is used. */
export type StorageArea = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A place for values of one kind, by id, that outlives the page. It never throws. */
export interface Keep<T> {
  /** The value, or `undefined` where there is none that can be read. */
  load(id: string): T | undefined;
  /** Whether the value was written. */
  save(id: string, value: T): boolean;
  drop(id: string): void;
}

/** What a keep is made of. */
export interface KeepOptions<T> {
  /** Absent where the browser keeps nothing. */
  readonly area: StorageArea | undefined;
  readonly name: string;
  /** Goes up when the shape changes; values of another version are not read. */
  readonly version: number;
  /** The value, or `undefined` for what has not its shape. */
  read(value: Json): T | undefined;
}

/** A keep in a storage area. */
export function createKeep<T>({ area, name, version, read }: KeepOptions<T>): Keep<T> {
  const keyOf = (id: string) => `messagewright-desk/${name}/${id}`;
  return {
    load: (id) =>
      attempt(() => {
        const kept: Json = JSON.parse(area?.getItem(keyOf(id)) ?? 'null');
        if (!isObject(kept) || kept.version !== version || kept.value === undefined)
          return undefined;
        return read(kept.value);
      }),
    save: (id, value) =>
      attempt(() => {
        area?.setItem(keyOf(id), JSON.stringify({ version, value }));
        return area !== undefined;
      }) ?? false,
    drop(id) {
      attempt(() => area?.removeItem(keyOf(id)));
    },
  };
}

/** The browser's storage; `undefined` where even asking for it is refused. */
export function localArea(): StorageArea | undefined {
  return attempt(() => globalThis.localStorage);
}

/** Storage may be full, blocked, or hold what somebody else wrote. */
function attempt<R>(run: () => R): R | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
