import type { Json } from './json.ts';
import type { FileRef } from './parts/media.ts';
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
  | { wire: 'array'; items: readonly Wire[]; from?: Path | undefined }
  | {
      /** A file to upload; a body that holds one goes out in several parts. */
      wire: 'file';
      file: FileRef;
      /** The name that it goes out under, if not its own. */
      filename?: string | undefined;
      mime?: string | undefined;
      /** The medium of the draft, a node, which keeps what the payload says beyond our words. */
      from?: Path | undefined;
    };

/** A member of a wire object; `undefined` is not written. */
export type WireMember = readonly [key: string, value: Wire | undefined];

/** One part of a body in several parts. */
export type WirePart =
  | { name: string; value: string }
  | { name: string; filename: string; mime?: string | undefined; file: FileRef };

/**
 * What is sent. `form` is what several parts say as JSON, which pointers into the body mean; read any
 * body with `bodyForm`.
 */
export type WireBody =
  | { kind: 'json'; value: Json }
  | { kind: 'multipart'; form: Json; parts: readonly WirePart[] };

/** A request of a provider's API. Account placeholders in `path` are filled by the proxy. */
export interface WireRequest {
  method: 'POST';
  path: string;
  body: WireBody;
}
