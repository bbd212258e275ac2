import type { Json } from './json.ts';
import type { FileRef } from './parts/media.ts';
import type { Path } from './place.ts';

/**
 * A value of the wire that remembers which place of the draft it states (`from`). An omitted value
 * keeps its place, so that "required" can point at the member that is missing.
 */
export type Wire =
  | { wire: 'value'; value: Json | undefined; from?: Path | undefined }
  | { wire: 'object'; members: readonly WireMember[]; from?: Path | undefined }
  | { wire: 'array'; items: readonly Wire[]; from?: Path | undefined }
  | { wire: 'file'; file: FileRef; from?: Path | undefined };

/** A member of a wire object; `undefined` is not written. */
export type WireMember = readonly [key: string, value: Wire | undefined];

/** What is sent: JSON, or the parts of a multipart form. */
export type WireBody =
  | { kind: 'json'; value: Json }
  | {
      kind: 'multipart';
      parts: ({ name: string; value: string } | { name: string; filename: string; file: FileRef })[];
    };

/** A request of a provider's API. Account placeholders in `path` are filled by the proxy. */
export interface WireRequest {
  method: 'POST';
  path: string;
  body: WireBody;
}
