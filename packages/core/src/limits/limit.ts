import type { Severity } from '../issue.ts';
import type { MessageType } from '../message.ts';
import type { MediaSource } from '../parts/media.ts';
import type { PathPattern, Pointer } from '../place.ts';

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
  | { rule: 'pattern'; pattern: string }
  | { rule: 'one-of'; values: readonly (string | number | boolean)[] }
  | { rule: 'unique'; within: PathPattern }
  | { rule: 'same'; within: PathPattern }
  | { rule: 'one-of-members'; members: readonly string[] }
  | {
      rule: 'media';
      sources: readonly MediaSource['source'][];
      types: readonly string[];
      bytes?: number;
    }
  | { rule: 'check'; name: CheckName }
  /** Held by the wire's shape, where the draft cannot even say the wrong thing. */
  | { rule: 'shape'; pointer: Pointer };

/** The named checks, for what no other rule can say. */
export type CheckName = 'no-outer-space' | 'no-link' | 'has-text';

/**
 * When a limit applies: where a place holds one of the values, or more (at most) so many items. A `*`
 * that the limit's own place shares means the same item.
 */
export interface When {
  at: PathPattern;
  is?: readonly unknown[];
  moreThan?: number;
  atMost?: number;
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
  /** Whether the provider itself says so, or the platform under it, or only a library. */
  provenance: 'provider' | 'platform' | 'library';
  source: LimitSource;
  /** Further documents that say the same or narrow it down. */
  alsoIn?: readonly string[];
};
