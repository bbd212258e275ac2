import type { Json, JsonObject } from '../json.ts';
import { type Pointer, toPointer } from '../place.ts';
import { excerpt } from './excerpt.ts';
import type { Reader } from './reader.ts';
import { textCaps } from './text-caps.ts';
import { ValuePlaces } from './value-places.ts';

const prototypeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** Keys in a pointer together; a hostile text must not have each issue repeat a long key. */
const longestPointer = 1_000;

/** An object or array that is not closed yet. */
export interface Frame {
  readonly shape: 'object' | 'array';
  readonly value: JsonObject | Json[];
  /** Offset of its opening bracket, and its number among the places. */
  readonly opening: number;
  readonly place: number;
  /** The key that is being read; `keyAt` is its offset. */
  key: string;
  keyAt: number;
  /** Offset of a comma that has no value behind it yet. */
  comma: number | undefined;
  /** Offsets of the keys, once one was there twice. */
  keys: Map<string, number> | undefined;
}

/** The values of a text as they are read, without recursion. */
export class ValueTree {
  /** The whole value; `undefined` until there is one. */
  root: Json | undefined;
  readonly frames: Frame[] = [];
  readonly places = new ValuePlaces();
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** The innermost open object or array. */
  get top(): Frame | undefined {
    return this.frames.at(-1);
  }

  /** Puts a whole value where one is due. */
  put(value: Json, at: number): void {
    this.#begin(at);
    this.#attach(value, at);
  }

  /** Opens an object or array where a value is due. */
  open(shape: Frame['shape'], at: number): void {
    if (this.frames.length === textCaps.depth) {
      this.#reader.stop('text.too-deep', at, { max: textCaps.depth });
      return;
    }
    const value = shape === 'object' ? {} : [];
    const place = this.#begin(at);
    this.#attach(value, at);
    this.frames.push({
      shape,
      value,
      opening: at,
      place,
      key: '',
      keyAt: at,
      comma: undefined,
      keys: undefined,
    });
  }

  /** Closes the innermost object or array. */
  close(): void {
    const frame = this.frames.pop();
    if (frame) this.places.end(frame.place);
  }

  /** Takes the key of the next member, and reports one that is there twice or looks like an attack. */
  key(frame: Frame, key: string, at: number): void {
    frame.key = key;
    frame.keyAt = at;
    frame.comma = undefined;
    if (prototypeKeys.has(key)) {
      this.#reader.report('text.prototype-key', at, { key }, this.pointer());
    }
    if (Object.hasOwn(frame.value, key)) this.#reportDuplicate(frame, at);
    frame.keys?.set(key, frame.keys.get(key) ?? at);
  }

  /** The pointer of the value that is due, or `undefined` where it would be very long. */
  pointer(): Pointer | undefined {
    const keys = this.frames.map((frame) => {
      if (!Array.isArray(frame.value)) return frame.key;
      // An object or array is an item from its opening on, a value only when it is read.
      return frame === this.top ? frame.value.length : frame.value.length - 1;
    });
    const length = keys.reduce<number>((sum, key) => sum + String(key).length, 0);
    return length > longestPointer ? undefined : toPointer(keys);
  }

  #begin(at: number): number {
    const { top } = this;
    return top?.shape === 'object' ? this.places.begin(top.keyAt, top.key) : this.places.begin(at);
  }

  #attach(value: Json, at: number): void {
    const { top } = this;
    if (top === undefined) {
      this.root = value;
      return;
    }
    top.comma = undefined;
    if (!Array.isArray(top.value)) setMember(top.value, top.key, value);
    else if (top.value.push(value) > textCaps.items) {
      this.#reader.stop('text.too-many-items', at, { max: textCaps.items });
    }
  }

  #reportDuplicate(frame: Frame, at: number): void {
    if (frame.keys === undefined) {
      // Once for an object: every further key is noted as it comes.
      frame.keys = this.places.firstKeys(frame.place);
      this.#reader.steps += frame.keys.size;
    }
    const first = this.#reader.lines.place(frame.keys.get(frame.key) ?? at);
    this.#reader.report(
      'text.duplicate-key',
      at,
      { key: excerpt(frame.key), firstLine: first.line, firstColumn: first.column },
      this.pointer(),
    );
  }
}

/** Sets an own member; a plain assignment of `__proto__` would set the prototype instead. */
function setMember(object: JsonObject, key: string, value: Json): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  } else object[key] = value;
}
