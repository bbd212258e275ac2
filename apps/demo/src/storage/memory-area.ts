import type { StorageArea } from './keep.ts';

/** A storage area that lives as long as the object: for tests, and where the browser keeps nothing. */
export function memoryArea(): StorageArea {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      values.set(key, value);
    },
    removeItem: (key) => {
      values.delete(key);
    },
  };
}
