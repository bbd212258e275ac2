import type { Severity } from '../issue.ts';
import type { MessageType } from '../message.ts';
import type { MediaSource } from '../parts/media.ts';
import type { PathPattern, Pointer } from '../place.ts';
import type { Context } from '../provider.ts';

/** What a length counts. Unless a source says otherwise: Unicode code points. */
export type LengthUnit = 'code-point' | 'utf-16' | 'grapheme' | 'byte' | 'line';

/** A rule as data; `check-limits.ts` has one function for each. Bounds are inclusive. */
export type Rule =
  | { rule: 'length'; unit: LengthUnit; min?: number; max?: number; filled?: true }
  | { rule: 'items'; min?: number; max?: number }
  | { rule: 'range'; min?: number; max?: number; integer?: true }
  | { rule: 'total'; of: PathPattern; min?: number; max?: number }
  | { rule: 'required' }
  | { rule: 'forbidden' }
  | { rule: 'undocumented' }
  /** Taken, but the recipient does not see it. */
  | { rule: 'no-effect' }
  | { rule: 'pattern'; pattern: string }
  | { rule: 'one-of'; values: readonly (string | number | boolean)[] }
  | { rule: 'unique'; within: PathPattern; ignoreCase?: true }
  /** `except` may stand beside any. `apart`: each list for itself, where the pattern runs through several. */
  | { rule: 'same'; within: PathPattern; except?: readonly unknown[]; apart?: true }
  /** Lists of one length. */
  | { rule: 'same-count'; within: PathPattern }
  | { rule: 'one-of-members'; members: readonly string[] }
  | { rule: 'some-of-members'; members: readonly string[] }
  | {
      rule: 'media';
      sources: readonly MediaSource['source'][];
      /** MIME types; a row has `types` of its own, those of messages. */
      mimes: readonly string[];
      bytes?: number;
      /** Other types are only advised against. */
      open?: true;
      /** Larger files as well. */
      advised?: true;
    }
  /** Bytes of one file, whatever its type. */
  | { rule: 'file-size'; max: number }
  /** How far a date-time lies ahead, in milliseconds; silent where nobody says what time it is. */
  | { rule: 'from-now'; min?: number; max?: number }
  /** A member that an object written as JSON must have. */
  | { rule: 'json-member'; member: string; is: string }
  /** A file's type, which need not be said where its name or address tells. */
  | { rule: 'file-type' }
  /** Taken, with something to know about it. */
  | { rule: 'advice'; about: Advice }
  | { rule: 'check'; name: CheckName }
  | { rule: 'structure'; name: StructureName }
  /** Held by the wire's shape, where the draft cannot even say the wrong thing. */
  | { rule: 'shape'; pointer: Pointer };

/** What there is to know, by the end of an issue's code. */
export type Advice =
  | 'several-messages'
  | 'unconfirmed'
  | 'private-note'
  | 'private-customer'
  | 'first-file-only';

/** The named checks, for what no other rule can say. */
export type CheckName =
  | 'no-outer-space'
  | 'no-link'
  | 'has-link'
  | 'has-text'
  | 'has-extension'
  | 'http-url'
  | 'public-url'
  | 'absolute-uri'
  | 'uri-or-variable'
  | 'web-scheme'
  | 'not-avif'
  | 'one-emoji'
  | 'no-emoji'
  | 'no-markup'
  | 'single-line'
  | 'real-date'
  | 'date-time'
  | 'uuid'
  | 'phone-like'
  | 'e164'
  | 'email-like'
  | 'json-object-filled'
  | 'template-text'
  | 'template-language';

/** The named checks of a list as a whole, for what its items only say together. */
export type StructureName =
  | 'components-once'
  | 'names-all-or-none'
  | 'names-once'
  | 'positions-or-names'
  | 'button-values'
  | 'cards-alike'
  | 'one-sort-of-action'
  | 'offer-link';

/**
 * When a limit applies: where a place holds one of the values, or more (at most) so many items, or
 * is filled in at all. A `*` that the limit's own place shares means the same item.
 */
export interface When {
  at: PathPattern;
  is?: readonly unknown[];
  moreThan?: number;
  atMost?: number;
  set?: boolean;
  /** Any item will do, also where the limit's own place shares the `*`. */
  anywhere?: true;
  /** A further condition. */
  also?: When;
}

/** Where a limit comes from. */
export interface LimitSource {
  /** A key of the provider's `sources`. */
  key: string;
  /** The day the source was read, as `YYYY-MM-DD`. */
  date: string;
  confidence: 'high' | 'medium' | 'low';
}

/** One row of a provider's limit table. */
export type Limit = Rule & {
  id: string;
  /** The message types it governs. */
  types: readonly MessageType[] | '*';
  /** The places in the draft. */
  at: PathPattern;
  when?: When;
  severity: Severity;
  /** An error where the host says that the inbox is of this kind. */
  strictIn?: Context['inbox'];
  /** Whether the provider itself says so, or the platform under it, or only a library. */
  provenance: 'provider' | 'platform' | 'library';
  source: LimitSource;
  /** Further documents that say the same or narrow it down. */
  alsoIn?: readonly string[];
};
