import { type Pointer, parsePointer } from '../place.ts';

/**
 * Where each value of a text stands: three numbers or references per value, in the order of the
 * text. What is needed to find one by its pointer is built for the objects on the way only.
 */
export class ValuePlaces {
  readonly #offsets: number[] = [];
  readonly #keys: (string | undefined)[] = [];
  /** The first value that is not inside this one. */
  readonly #ends: number[] = [];
  readonly #children = new Map<number, Map<string, number>>();

  /** Adds a value; `key` where it is a member of an object, and then `offset` is that of the key. */
  begin(offset: number, key?: string): number {
    this.#offsets.push(offset);
    this.#keys.push(key);
    return this.#ends.push(this.#offsets.length) - 1;
  }

  /** Ends a value: the values added since lie inside it. */
  end(index: number): void {
    this.#ends[index] = this.#offsets.length;
  }

  /** The offset of each key of an object that is still open, and has no key twice so far. */
  firstKeys(parent: number): Map<string, number> {
    const found = new Map<string, number>();
    for (let index = parent + 1; index < this.#offsets.length; index = this.#endOf(index)) {
      const key = this.#keys[index];
      if (key !== undefined) found.set(key, this.#offsets[index] ?? 0);
    }
    return found;
  }

  /** The offset of the value, or of the key of the member, that a pointer names. */
  find(pointer: Pointer): number | undefined {
    if (pointer !== '' && !pointer.startsWith('/')) return undefined;
    let index: number | undefined = 0;
    for (const key of parsePointer(pointer)) {
      if (index === undefined) return undefined;
      index = this.#childrenOf(index).get(key);
    }
    return index === undefined ? undefined : this.#offsets[index];
  }

  #childrenOf(parent: number): Map<string, number> {
    let children = this.#children.get(parent);
    if (children === undefined) {
      children = new Map();
      const end = this.#endOf(parent);
      let position = 0;
      for (let index = parent + 1; index < end; index = this.#endOf(index)) {
        // A later member of the same key wins, as it does in the payload.
        children.set(this.#keys[index] ?? String(position), index);
        position++;
      }
      this.#children.set(parent, children);
    }
    return children;
  }

  #endOf(index: number): number {
    return this.#ends[index] ?? index + 1;
  }
}
