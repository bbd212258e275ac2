import { isAtOrBelow, type Path, type Pointer, pathKey } from './place.ts';

/** A value of the printed wire and the place of the draft it came from. */
export interface Mark {
  pointer: Pointer;
  path: Path;
  /** Whether the value is in the body; an omitted one keeps its pointer. */
  present: boolean;
  /** Whether the place is a node, which can keep an `extra`. */
  node: boolean;
  /** Whether somebody wrote the value's JSON by hand. */
  verbatim: boolean;
}

/** Draft path to JSON Pointer and back. Both look for the longest prefix. */
export interface SourceMap {
  pointerOf(path: Path): Pointer | undefined;
  pathOf(pointer: Pointer): Path | undefined;
  /** Whether the place is stated in the URL, where no pointer reaches. */
  inUrl(path: Path): boolean;
  readonly marks: readonly Mark[];
}

/** The source map of a printed wire. */
export function createSourceMap(marks: readonly Mark[], urlPaths: readonly Path[]): SourceMap {
  const byPath = new Map<string, Pointer>();
  const byPointer = new Map<Pointer, Path>();
  for (const { pointer, path } of marks) {
    const key = pathKey(path);
    if (!byPath.has(key)) byPath.set(key, pointer);
    if (!byPointer.has(pointer)) byPointer.set(pointer, path);
  }
  const urls = urlPaths.map(pathKey);
  return {
    marks,
    pointerOf(path) {
      for (let length = path.length; length >= 0; length--) {
        const pointer = byPath.get(pathKey(path.slice(0, length)));
        if (pointer !== undefined) return pointer;
      }
      return undefined;
    },
    pathOf(pointer) {
      for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
        const path = byPointer.get(at);
        if (path !== undefined) return path;
        if (at === '') return undefined;
      }
    },
    inUrl: (path) => urls.some((url) => isAtOrBelow(`/${pathKey(path)}`, `/${url}`)),
  };
}
