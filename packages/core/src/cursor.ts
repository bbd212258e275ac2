import type { Node, ProviderId } from './node.ts';
import type { Path } from './place.ts';
import type { Wire } from './wire.ts';

/** A value of the draft together with its place; `encode` draws the wire from cursors. */
export interface Cursor<T> {
  readonly value: T;
  readonly path: Path;
  at<K extends keyof NonNullable<T>>(key: K): Cursor<NonNullable<T>[K]>;
  /** Draws each item of an array; `undefined` where the draft has no array. */
  each<U>(
    this: Cursor<readonly U[] | undefined>,
    draw: (item: Cursor<U>, index: number) => Wire,
  ): Wire;
  /** Which of several wire forms the node's payload used. */
  variant(provider: ProviderId): string | undefined;
}

/** A cursor on a value at a place of the draft. */
export function cursor<T>(value: T, path: Path = []): Cursor<T> {
  return {
    value,
    path,
    at: (key) => {
      const inner = value as NonNullable<T> | null | undefined;
      const child = inner == null || !Object.hasOwn(inner, key) ? undefined : inner[key];
      return cursor(child as NonNullable<T>[typeof key], [...path, key as string | number]);
    },
    each(draw) {
      if (!Array.isArray(this.value)) return { wire: 'value', value: undefined, from: this.path };
      const items = this.value.map((item, index) =>
        draw(cursor(item, [...this.path, index]), index),
      );
      return { wire: 'array', items, from: this.path };
    },
    variant: (provider) => (value as Node | undefined)?.extra?.[provider]?.variant,
  };
}

/** The cursor narrowed to one branch of a union, or `undefined` on another branch. */
export function branch<T extends { type: string }, Type extends T['type']>(
  place: Cursor<T>,
  type: Type,
): Cursor<Extract<T, { type: Type }>> | undefined {
  return place.value?.type === type
    ? (place as unknown as Cursor<Extract<T, { type: Type }>>)
    : undefined;
}
