import type { Json, JsonText } from './json.ts';
import type { Pointer } from './place.ts';

/** The providers that the project speaks. */
export type ProviderId = 'digishare' | 'livedesk' | 'bird' | '360dialog';

/** A part of the draft that can keep what a provider's payload said beyond our own words. */
export interface Node {
  extra?: Partial<Record<ProviderId, Extra>> | undefined;
}

/** What is kept verbatim for one provider. It moves, copies and dies with its node. */
export interface Extra {
  /** Which of several wire forms the payload used; absent means the canonical one. */
  variant?: string | undefined;
  /** `Residue[]` as JSON text, written by `decode` only. */
  rest?: JsonText | undefined;
}

/** One difference between the payload and what our words alone would have printed. */
export interface Residue {
  /** Relative to the node's own wire value. */
  at: Pointer;
  /** What the wire says without this residue; absent: nothing. The residue applies only while that still holds. */
  was?: Json;
  /** What the payload said instead; absent: nothing. */
  is?: Json;
}
