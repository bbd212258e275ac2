import * as z from 'zod/mini';
import { type Codec, isCodec, type Unsupported } from './codec.ts';
import { type Draft, envelopeMembers } from './draft.ts';
import { drawDraft } from './draw-draft.ts';
import type { Issue } from './issue.ts';
import { isObject, type Json } from './json.ts';
import { checkKept } from './limits/check-kept.ts';
import { checkLimits, limitsFor } from './limits/check-limits.ts';
import type { Limit } from './limits/limit.ts';
import { lostLeaves } from './lost-leaves.ts';
import { messageOptionIssues } from './message-options.ts';
import { holdsFile, partsOf } from './multipart.ts';
import { nestedIssues } from './nested-issues.ts';
import { type Path, type Pointer, pathKey, upwards } from './place.ts';
import type { Prepared } from './prepared.ts';
import { print } from './print.ts';
import { type Context, cellOf, optionsOf, type Provider } from './provider.ts';
import { keptWarning, restore } from './residue.ts';
import { windowIssues } from './service-window.ts';
import { draftShapeIssues, wireShapeIssues } from './shape-issues.ts';
import { createSourceMap, type Mark } from './source-map.ts';
import { unfinishedJson } from './unfinished-json.ts';
import { unsupportedType } from './unsupported-type.ts';
import type { Wire, WireBody } from './wire.ts';
import { wireSchemaOf } from './wire-schema.ts';

const envelopeShape = z.looseObject(envelopeMembers);

/**
 * Draws, prints, restores what is kept, and checks: everything of `prepare` but what a message
 * written by hand says about itself.
 */
export function onePass(draft: Draft, provider: Provider, context?: Context): Prepared {
  const cell = knownCell(draft, provider);
  const shape = shapeIssues(draft, provider, cell);
  if (shape.length > 0) return unprintable(shape);
  if (!cell || !isCodec(cell))
    return unprintable([unsupportedType((draft as Draft | undefined)?.message?.type, provider)]);

  const drawn = drawDraft(draft, provider);
  const { body: printed, marks } = print(drawn.body);
  const urlPaths = drawn.url.flatMap((part) => (typeof part === 'string' ? [] : [part.from]));
  const map = createSourceMap(marks, urlPaths);
  const { body, touched, issues: superseded } = restore(draft, printed, marks, provider.id);
  const pointers = touched.map(({ pointer }) => pointer);

  const replacesBody = cell.replacesBody?.(draft.message) ?? false;
  const limits = limitsFor(provider, draft.message.type, context);
  const governed = replacesBody ? limits.filter(governsMessage) : limits;
  const foreign = [...pointers, ...marks.flatMap((mark) => (mark.verbatim ? [mark.pointer] : []))];
  const isForeign = touching(foreign);
  const wire =
    foreign.length > 0
      ? wireShapeIssues(wireSchemaOf(provider, cell), body, map.pathOf).filter(({ pointer = '' }) =>
          isForeign(pointer),
        )
      : [];
  const found: Issue[] = [
    ...recipientIssues(draft, provider, replacesBody),
    ...checkLimits(draft, governed, context?.now),
    ...windowIssues(cell.message, context),
    ...(context ? (cell.message.inContext?.(draft.message, context, drawnIn(marks)) ?? []) : []),
    ...lostLeaves(draft, provider, map),
    ...unfinishedJson(draft, marks),
    ...superseded,
    ...wire,
    ...checkKept(draft, body, pointers, governed, map),
    ...nestedIssues(draft, provider, context, { body, kept: pointers, map }),
    ...touched.map(({ path, pointer }) => keptWarning(path, pointer, provider.id)),
  ];
  const issues = found.map((issue) => withPointer(issue, map.pointerOf));
  const path = drawn.url.map((part) => (typeof part === 'string' ? part : part.value)).join('');
  return {
    request: { method: drawn.method, path, body: bodyOf(drawn.body, body ?? null) },
    map,
    issues: nearestWireWins(issues),
  };
}

/** Whether a place, or anything below it, stands in the request. */
function drawnIn(marks: readonly Mark[]): (place: Path) => boolean {
  return (place) => {
    const within = `${pathKey(place)}.`;
    return marks.some(({ path, present }) => present && `${pathKey(path)}.`.startsWith(within));
  };
}

/** What holds a file goes out in several parts, unless a payload kept by a node is no form at all. */
function bodyOf(drawn: Wire, form: Json): WireBody {
  const isForm = isObject(form) && holdsFile(drawn);
  return isForm ? { kind: 'multipart', form, parts: partsOf(form) } : { kind: 'json', value: form };
}

/** Tells whether a place lies at, above or below one of the places that our words did not write. */
function touching(places: readonly Pointer[]): (pointer: Pointer) => boolean {
  const at = new Set(places);
  const above = new Set(places.flatMap(upwards));
  return (pointer) => above.has(pointer) || upwards(pointer).some((each) => at.has(each));
}

/** The cell for the draft's type, or `undefined` for a type that nobody knows. */
function knownCell(draft: Draft, provider: Provider): Codec | Unsupported | undefined {
  const type: unknown = draft?.message?.type;
  const isKnown = typeof type === 'string' && Object.hasOwn(provider.codecs, type);
  return isKnown ? cellOf(provider, draft.message.type) : undefined;
}

function shapeIssues(
  draft: Draft,
  provider: Provider,
  cell: Codec | Unsupported | undefined,
): Issue[] {
  const options = optionsOf(draft, provider);
  return [
    ...draftShapeIssues(envelopeShape, draft, []),
    ...(cell ? [] : [unsupportedType((draft as Draft | undefined)?.message?.type, provider)]),
    ...(cell && isCodec(cell)
      ? draftShapeIssues(cell.message.schema, draft.message, ['message'])
      : []),
    ...(options === undefined
      ? []
      : draftShapeIssues(provider.options.schema, options, ['options', provider.id])),
    ...messageOptionIssues(draft, provider),
  ];
}

function unprintable(issues: Issue[]): Prepared {
  return {
    request: { method: 'POST', path: '', body: { kind: 'json', value: null } },
    map: createSourceMap([], []),
    issues,
  };
}

function recipientIssues(draft: Draft, provider: Provider, replacesBody: boolean): Issue[] {
  if (replacesBody || provider.recipients.includes(draft.to.type)) return [];
  return [
    {
      layer: 'draft',
      code: 'recipient.unsupported',
      severity: 'error',
      path: ['to', 'type'],
      params: { type: draft.to.type, provider: provider.label },
    },
  ];
}

/** A body written by hand names its own recipient and options, so limits on the draft's do not apply. */
function governsMessage(limit: Limit): boolean {
  return limit.at.startsWith('message.');
}

function withPointer(issue: Issue, pointerOf: Prepared['map']['pointerOf']): Issue {
  if (issue.pointer !== undefined) return issue;
  const pointer = pointerOf(issue.path);
  return pointer === undefined ? issue : { ...issue, pointer };
}

/** A wire issue hides every other at or below its pointer: a missing member is not also too short. */
export function nearestWireWins(issues: readonly Issue[]): Issue[] {
  const wired = new Set(
    issues.filter(({ layer }) => layer === 'wire').map(({ pointer }) => pointer),
  );
  if (wired.size === 0) return [...issues];
  return issues.filter((issue) => issue.layer === 'wire' || !hiddenBy(wired, issue.pointer));
}

function hiddenBy(wired: ReadonlySet<string | undefined>, pointer: string | undefined): boolean {
  return pointer !== undefined && upwards(pointer).some((each) => wired.has(each));
}
