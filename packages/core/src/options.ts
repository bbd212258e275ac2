import type * as z from 'zod/mini';
import type { ProviderOptions } from './draft.ts';
import type { MessageType } from './message.ts';
import type { PathPattern } from './place.ts';

/** One control of a form that is drawn from data. Labels and help are the dictionary's. */
export interface OptionField {
  key: string;
  control:
    | 'switch'
    /** Three states: not said, yes, no. */
    | 'yes-no'
    | 'choice'
    | 'text'
    | 'long-text'
    | 'url'
    | 'integer'
    /** Whole seconds. */
    | 'duration'
    /** RFC 3339 text with an offset. */
    | 'date-time'
    /** A list of texts. */
    | 'texts'
    /** A list of `Entry`. */
    | 'entries'
    /** JSON as text. */
    | 'json'
    /** An object of `fields`. */
    | 'group'
    /** A list of objects of `fields`. */
    | 'list';
  /** What the wire says while nothing is chosen. */
  default?: string | boolean | undefined;
  /** The values of a choice. */
  values?: readonly string[] | undefined;
  /** The members of a group, or of each item of a list. */
  fields?: readonly OptionField[] | undefined;
  /** Shown in the form itself; all others only in the dialog that can be searched. */
  common?: true | undefined;
  /** A switch that changes whom the message reaches, so that a form asks before it turns. */
  confirm?: true | undefined;
  /** The heading in the dialog, of fields at the top only. */
  section?: string | undefined;
}

/** Settings of a provider: their strict shape, and what a form draws, in order. */
export interface OptionSet {
  schema: z.ZodMiniType;
  fields: readonly OptionField[];
}

/** The provider's own settings of a request, on `draft.options.<id>`, and of its messages. */
export interface ProviderOptionsDefinition extends OptionSet {
  /** Settings of a message by its type, on `message.options.<id>`, also of a message inside another. */
  ofMessage?: { readonly [T in MessageType]?: OptionSet } | undefined;
  /** What the preview marks: "Internal only". Keys of the dictionary's `badges` table. */
  badges(options: ProviderOptions): readonly string[];
  /** The setting that makes a message a note of the sender's own team, at the top, and what it says then. */
  note?: { key: string; value: boolean } | undefined;
  /** What a proxy refuses unless the account allows it. */
  sensitive: readonly Sensitive[];
}

/** A place of the draft that can cost money, reach others or step around a rule. */
export interface Sensitive {
  /** What an account's `allow.options` names it by. */
  key: string;
  /** Anywhere in the draft: `options.bird.scheduledFor`, `to.contacts.*.role`. */
  at: PathPattern;
  /** Only where the place holds one of these. */
  is?: readonly unknown[] | undefined;
  /** Only where the place holds more items than this. */
  moreThan?: number | undefined;
}
