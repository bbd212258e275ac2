import * as z from 'zod/mini';
import type { Cursor } from '../../../cursor.ts';
import { drawJson } from '../../../custom-codec.ts';
import { computed, leaf, optionalText } from '../../../draw.ts';
import { drawEntries, readEntries } from '../../../entries.ts';
import { isObject, type Json, own } from '../../../json.ts';
import { filledObject, optionalList } from '../../../optional.ts';
import type { OptionField, OptionSet } from '../../../options.ts';
import { type Entry, entrySchema } from '../../../parts/entry.ts';
import { defined } from '../../../read-json.ts';
import type { Wire, WireMember } from '../../../wire.ts';

/** An option with its place on the wire: one description gives both shapes, the drawing and the reading. */
export interface WireOption extends OptionField {
  /** The keys to it from its parent's wire object; its own key unless said otherwise. */
  wire?: readonly string[] | undefined;
  /** Whether the API asks for it wherever its parent is written. */
  required?: true | undefined;
  /** Whether the API takes `null` as well. A pasted one is kept. */
  nullable?: true | undefined;
  /** Whether the API takes members beyond ours, of a group. */
  open?: true | undefined;
  fields?: readonly WireOption[] | undefined;
  /** What is special about the wire objects between it and its fields. */
  between?: Between | undefined;
}

/** Wire objects without a place of their own, by key. */
export type Between = Readonly<Record<string, { nullable?: true; open?: true }>>;

/** Options that draw and read themselves. */
export interface DescribedOptions extends OptionSet {
  fields: readonly WireOption[];
  /** Their members of the wire. */
  wire: Readonly<Record<string, z.ZodMiniType>>;
  /** Nothing where nothing is set, unless the node keeps a payload's own: then each place is wanted. */
  draw(place: Cursor<object | undefined>, keeps: boolean): readonly WireMember[];
  read(parent: Json | undefined): Options | undefined;
}

/** Options of any provider, as `decode` builds them. */
export type Options = Record<string, unknown>;

/** The options of a description. */
export function describeOptions(
  fields: readonly WireOption[],
  between: Between = {},
): DescribedOptions {
  const tree = treeOf(fields);
  return {
    fields,
    schema: draftObject(fields),
    wire: wireShape(tree, between),
    // Most drafts set nothing, and a draft is drawn on every keystroke.
    draw: (place, keeps) =>
      place.value || keeps ? drawMembers(tree, place as Cursor<Options | undefined>) : [],
    read: (parent) => {
      const found = defined(
        Object.fromEntries(fields.map((field) => [field.key, readOption(field, parent)])),
      );
      return Object.keys(found).length > 0 ? found : undefined;
    },
  };
}

/** Wire objects by key; the leaves are options. */
type Tree = Map<string, Tree | WireOption>;

function treeOf(fields: readonly WireOption[]): Tree {
  const root: Tree = new Map();
  for (const field of fields) {
    const keys = wireKeys(field);
    let tree = root;
    for (const key of keys.slice(0, -1)) {
      const inner = tree.get(key);
      const next: Tree = inner instanceof Map ? inner : new Map();
      tree.set(key, next);
      tree = next;
    }
    tree.set(String(keys.at(-1)), field);
  }
  return root;
}

function wireKeys({ key, wire }: WireOption): readonly string[] {
  return wire ?? [key];
}

function drawMembers(tree: Tree, place: Cursor<Options | undefined>): WireMember[] {
  return [...tree].map(([key, inner]) => [
    key,
    inner instanceof Map
      ? filledObject(...drawMembers(inner, place))
      : kindOf(inner).draw(place.at(inner.key), inner),
  ]);
}

function readOption(field: WireOption, parent: Json | undefined): unknown {
  const value = wireKeys(field).reduce<Json | undefined>((at, key) => own(at, key), parent);
  return kindOf(field).read(value, field);
}

function draftObject(fields: readonly WireOption[]): z.ZodMiniType {
  const members = fields.map((field) => [field.key, z.optional(kindOf(field).draft(field))]);
  return z.strictObject(Object.fromEntries(members) as Record<string, z.ZodMiniType>);
}

function wireShape(tree: Tree, between: Between): Record<string, z.ZodMiniType> {
  const members = [...tree].map(([key, inner]) => {
    const { nullable, open } = inner instanceof Map ? (between[key] ?? {}) : { ...inner };
    const schema =
      inner instanceof Map
        ? wireObject(wireShape(inner, between), open)
        : kindOf(inner).wire(inner);
    const taken = nullable ? z.nullable(schema) : schema;
    return [key, isRequired(inner) ? taken : z.optional(taken)];
  });
  return Object.fromEntries(members) as Record<string, z.ZodMiniType>;
}

function wireObject(shape: Record<string, z.ZodMiniType>, open: true | undefined): z.ZodMiniType {
  return open ? z.looseObject(shape) : z.strictObject(shape);
}

function wireItem({ fields = [], between = {}, open }: WireOption): z.ZodMiniType {
  return wireObject(wireShape(treeOf(fields), between), open);
}

/** A wire object without a place of its own is wanted where something in it is. */
function isRequired(inner: Tree | WireOption): boolean {
  return inner instanceof Map ? [...inner.values()].some(isRequired) : inner.required === true;
}

/** How one sort of option looks in the draft and on the wire, both ways. */
interface Kind {
  draft(field: WireOption): z.ZodMiniType;
  wire(field: WireOption): z.ZodMiniType;
  draw(place: Cursor<unknown>, field: WireOption): Wire;
  read(value: Json | undefined, field: WireOption): unknown;
}

const text: Kind = {
  draft: () => z.string(),
  wire: () => z.string(),
  draw: (place) => optionalText(place as Cursor<string | undefined>),
  read: (value) => (typeof value === 'string' && value !== '' ? value : undefined),
};

const yesNo: Kind = {
  draft: () => z.boolean(),
  wire: () => z.boolean(),
  draw: (place) => leaf(place as Cursor<boolean | undefined>),
  read: (value) => (typeof value === 'boolean' ? value : undefined),
};

const integer: Kind = {
  draft: () => z.number(),
  wire: () => z.int(),
  draw: (place) => leaf(place as Cursor<number | undefined>),
  read: (value) => (typeof value === 'number' ? value : undefined),
};

const choiceOf = ({ values = [] }: WireOption) => z.enum([...values]);

const kinds: { readonly [Control in OptionField['control']]: Kind } = {
  switch: yesNo,
  'yes-no': yesNo,
  choice: {
    ...text,
    draft: choiceOf,
    wire: choiceOf,
    read: (value, { values }) => values?.find((each) => each === value),
  },
  text,
  'long-text': text,
  url: text,
  'date-time': text,
  integer,
  duration: integer,
  texts: {
    draft: () => z.array(z.string()),
    wire: () => z.array(z.string()),
    draw: (place) => optionalList(place as Cursor<string[] | undefined>, leaf),
    read: (value) =>
      isFilledList(value) ? value.map((item) => (typeof item === 'string' ? item : '')) : undefined,
  },
  entries: {
    draft: () => z.array(entrySchema),
    wire: () => z.record(z.string(), z.string()),
    draw: (place) => drawEntries(place as Cursor<readonly Entry[] | undefined>),
    read: readEntries,
  },
  json: {
    draft: () => z.string(),
    wire: () => z.looseObject({}),
    draw: (place) =>
      place.value === undefined ? computed(place, undefined) : drawJson(place as Cursor<string>),
    read: (value) => (isObject(value) ? JSON.stringify(value, null, 2) : undefined),
  },
  group: {
    draft: ({ fields = [] }) => draftObject(fields),
    wire: wireItem,
    draw: (place, field) => ({
      wire: 'object',
      members: drawMembers(innerTree(field), place as Cursor<Options | undefined>),
      from: place.path,
      filled: true,
    }),
    read: (value, { fields = [] }) =>
      isObject(value) ? filled(readAll(fields, value)) : undefined,
  },
  list: {
    draft: ({ fields = [] }) => z.array(draftObject(fields)),
    wire: (field) => z.array(wireItem(field)),
    draw: (place, field) =>
      optionalList(place as Cursor<Options[] | undefined>, (item) => ({
        wire: 'object',
        members: drawMembers(innerTree(field), item),
        from: item.path,
      })),
    read: (value, { fields = [] }) =>
      isFilledList(value) ? value.map((item) => readAll(fields, item)) : undefined,
  },
};

function kindOf({ control }: WireOption): Kind {
  return kinds[control];
}

// Made once for each group: an envelope is drawn on every keystroke.
const trees = new WeakMap<WireOption, Tree>();

function innerTree(field: WireOption): Tree {
  const known = trees.get(field);
  if (known) return known;
  const made = treeOf(field.fields ?? []);
  trees.set(field, made);
  return made;
}

function readAll(fields: readonly WireOption[], value: Json): Options {
  return defined(Object.fromEntries(fields.map((field) => [field.key, readOption(field, value)])));
}

function filled(options: Options): Options | undefined {
  return Object.keys(options).length > 0 ? options : undefined;
}

function isFilledList(value: Json | undefined): value is Json[] {
  return Array.isArray(value) && value.length > 0;
}
