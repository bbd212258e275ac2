import type { Draft } from './draft.ts';
import type { Issue } from './issue.ts';
import { type Path, pathKey } from './place.ts';
import type { Provider } from './provider.ts';
import type { SourceMap } from './source-map.ts';

/**
 * Tags say which branch of a union a node is, and the codec draws by them, so they state nothing
 * of their own. `type` is a tag on these nodes only: on a contact's phone it is content.
 */
const tags = new Set(['source', 'kind', 'slot', 'by', 'scope', 'style']);
const typedNodes = new Set(['message', 'to', 'header', 'buttons', 'rows', 'value', 'items']);

/** Descriptions of a medium that only help the form: no harm is done where the wire has no place for them. */
const hints = new Set(['mime', 'size', 'filename']);
const media = new Set(['media', 'items', 'attachments', 'file']);

/** An issue for each value of the draft that no wire value came from. Computed, so no codec can forget it. */
export function lostLeaves(draft: Draft, provider: Provider, map: SourceMap): Issue[] {
  const drawn = new Set(map.marks.map((mark) => pathKey(mark.path)));
  return leavesOf(draft, provider)
    .filter(({ path }) => !drawn.has(pathKey(path)) && !map.inUrl(path))
    .map(({ path, value }) => ({
      layer: 'loss',
      code: 'loss',
      severity: 'warning',
      path,
      params: { provider: provider.label, value: String(value) },
    }));
}

function leavesOf(draft: Draft, provider: Provider): { path: Path; value: unknown }[] {
  const found: { path: Path; value: unknown }[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (value === undefined || value === '' || isTag(path) || isHint(path)) return;
    if (typeof value !== 'object' || value === null) {
      found.push({ path, value });
      return;
    }
    // A button that asks for the location may say nothing else: what it is stands for it.
    if (isBare(value, path)) found.push({ path, value: value.type });
    for (const [key, member] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      if (key !== 'extra') visit(member, [...path, step]);
    }
  };
  visit(draft.message, ['message']);
  visit(draft.to, ['to']);
  visit(draft.replyTo, ['replyTo']);
  visit(draft.options?.[provider.id], ['options', provider.id]);
  return found;
}

/** Whether a button says nothing but what it is. */
function isBare(value: object, path: Path): value is { type: unknown } {
  if (parentName(path) !== 'buttons' || !('type' in value)) return false;
  return Object.entries(value).every(
    ([key, member]) => key === 'type' || key === 'extra' || member === undefined || member === '',
  );
}

/** Whether a place only says which branch of a union its node is. */
export function isTag(path: Path): boolean {
  const key = path.at(-1);
  if (isOption(path)) return false;
  if (key === 'type') return typedNodes.has(parentName(path));
  return typeof key === 'string' && tags.has(key);
}

function isHint(path: Path): boolean {
  const key = path.at(-1);
  return (
    !isOption(path) && typeof key === 'string' && hints.has(key) && media.has(parentName(path))
  );
}

/** Options are content all of them, whatever their names. */
function isOption(path: Path): boolean {
  return path.includes('options');
}

/** The name of the member that holds a place, past positions in arrays. */
function parentName(path: Path): string {
  const name = path.slice(0, -1).findLast((key) => typeof key === 'string');
  return String(name ?? '');
}
