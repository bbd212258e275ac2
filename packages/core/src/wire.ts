import type { Json } from './json.ts';
import type { Path } from './place.ts';

/**
 * A value of the wire that remembers which place of the draft it states (`from`). An omitted value
 * keeps its place, so that "required" can point at the member that is missing.
 */
export type Wire =
  | {
      wire: 'value';
      value: Json | undefined;
      from?: Path | undefined;
      /** Written by hand, so the wire's shape has to be checked there. */
      verbatim?: true | undefined;
    }
  | {
      wire: 'object';
      members: readonly WireMember[];
      from?: Path | undefined;
      /** Whether `from` is a node of the draft, which keeps what the payload says beyond our words. */
      node?: true | undefined;
      /** Not written where it would be empty; its members keep their places. */
      filled?: true | undefined;
    }
  | { wire: 'array'; items: readonly Wire[]; from?: Path | undefined };

/** A member of a wire object; `undefined` is not written. */
export type WireMember = readonly [key: string, value: Wire | undefined];

/** What is sent. Tagged, since other kinds of body come with the providers that need them. */
export interface WireBody {
  kind: 'json';
  value: Json;
}

/** A request of a provider's API. Account placeholders in `path` are filled by the proxy. */
export interface WireRequest {
  method: 'POST';
  path: string;
  body: WireBody;
}
