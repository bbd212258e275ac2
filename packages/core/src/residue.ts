import type { Draft } from './draft.ts';
import type { Issue } from './issue.ts';
import { isObject, type Json, own, sameJson } from './json.ts';
import type { Extra, Node, ProviderId, Residue } from './node.ts';
import { childPointer, getAt, type Path, type Pointer, parsePointer, upwards } from './place.ts';
import type { Mark } from './source-map.ts';

/** Where two JSON values differ; arrays of one length are compared item by item. */
export function diff(was: Json | undefined, is: Json | undefined, at: Pointer = ''): Residue[] {
  if (sameJson(was, is)) return [];
  if (isObject(was) && isObject(is)) {
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return keys.flatMap((key) => diff(own(was, key), own(is, key), childPointer(at, key)));
  }
  if (Array.isArray(was) && Array.isArray(is) && was.length === is.length) {
    return was.flatMap((item, index) => diff(item, is[index], childPointer(at, index)));
  }
  return [{ at, ...(was !== undefined && { was }), ...(is !== undefined && { is }) }];
}

/** Keeps each difference on the deepest node that owns its place, so that it moves and dies with it. Changes the draft. */
export function attach(
  draft: Draft,
  residues: readonly Residue[],
  marks: readonly Mark[],
  provider: ProviderId,
): void {
  const nodes = new Map(marks.filter((mark) => mark.node).map((mark) => [mark.pointer, mark]));
  const byNode = new Map<Mark, Residue[]>();
  for (const residue of residues) {
    const owner = nearest(nodes, residue.at);
    if (!owner) continue;
    const kept = byNode.get(owner) ?? [];
    kept.push({ ...residue, at: residue.at.slice(owner.pointer.length) });
    byNode.set(owner, kept);
  }
  for (const [mark, rest] of byNode) {
    // The draft has just been read, so nobody else holds it: each node takes its part in place.
    const node = getAt(draft, mark.path) as Node;
    const extra: Extra = { ...node.extra?.[provider], rest: JSON.stringify(rest) };
    node.extra = { ...node.extra, [provider]: extra };
  }
}

function nearest(nodes: ReadonlyMap<Pointer, Mark>, pointer: Pointer): Mark | undefined {
  const at = upwards(pointer).find((each) => nodes.has(each));
  return at === undefined ? undefined : nodes.get(at);
}

/** The body with what the draft's nodes keep, and what became of each kept difference. */
export interface Restored {
  body: Json | undefined;
  /** Places that a kept difference wrote or removed. */
  touched: { pointer: Pointer; path: Path }[];
  issues: Issue[];
}

/** Applies what the draft's nodes keep. A difference whose place says something else by now is dropped. */
export function restore(
  draft: Draft,
  body: Json | undefined,
  marks: readonly Mark[],
  provider: ProviderId,
): Restored {
  const restored: Restored = { body, touched: [], issues: [] };
  for (const { node, present, path, pointer } of marks) {
    if (!node || !present) continue;
    const { rest } = (getAt(draft, path) as Node | undefined)?.extra?.[provider] ?? {};
    for (const residue of rest === undefined ? [] : readResidues(rest)) {
      const at = pointer + residue.at;
      const keys = parsePointer(at);
      if (!sameJson(getAt(restored.body, keys) as Json | undefined, residue.was)) {
        restored.issues.push(keptIssue('extra.superseded', path, at, provider));
        continue;
      }
      restored.body = replaceAt(restored.body, keys, residue.is);
      restored.touched.push({ pointer: at, path });
    }
  }
  return restored;
}

function keptIssue(code: string, path: Path, pointer: Pointer, provider: ProviderId): Issue {
  return {
    layer: 'loss',
    code,
    severity: 'warning',
    path,
    pointer,
    params: { at: pointer },
    repairs: [{ code: 'extra.drop', patch: [{ path: [...path, 'extra', provider] }] }],
  };
}

/** The warning that a place of the payload is sent as it came, out of the form's reach. */
export function keptWarning(path: Path, pointer: Pointer, provider: ProviderId): Issue {
  return keptIssue('extra.kept', path, pointer, provider);
}

/** Reads what `attach` wrote; anything else, since a draft may come from outside, is no residue. */
function readResidues(rest: string): Residue[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(rest);
  } catch {
    return [];
  }
  if (!Array.isArray(parsed)) return [];
  return parsed.filter(
    (residue): residue is Residue =>
      isObject(residue) && /^(\/[^/]*)*$/.test(typeof residue.at === 'string' ? residue.at : '-'),
  );
}

/** Writes or removes one value of a body that `print` has just made, so nobody else holds it. */
function replaceAt(
  root: Json | undefined,
  keys: string[],
  value: Json | undefined,
): Json | undefined {
  const key = keys.at(-1);
  if (key === undefined) return value;
  const parent = getAt(root, keys.slice(0, -1));
  if (typeof parent !== 'object' || parent === null) return root;
  if (value === undefined) Reflect.deleteProperty(parent, key);
  // Assignment to "__proto__" would set the prototype; a definition makes a member.
  else
    Object.defineProperty(parent, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  return root;
}
