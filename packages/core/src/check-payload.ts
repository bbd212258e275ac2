import { isCodec } from './codec.ts';
import { decodeDraft } from './decode.ts';
import type { Issue } from './issue.ts';
import { isObject, type Json } from './json.ts';
import type { MessageType } from './message.ts';
import { nearestWireWins, onePass } from './one-pass.ts';
import { getAt, type Pointer, parentPointer, parsePointer } from './place.ts';
import { type Context, cellOf, type Provider } from './provider.ts';
import { wireShapeIssues } from './shape-issues.ts';
import type { SourceMap } from './source-map.ts';
import { wireSchemaOf } from './wire-schema.ts';

/** At most so many issues of one payload; one more says that there were more. */
export const maxIssues = 500;

/**
 * Everything wrong with a payload: its shape, and whatever the draft it decodes to breaks. Each
 * issue has a pointer into the payload; where a member is missing, the pointer names it and its
 * parent exists. Issues about what stands outside the body (a URL) are left out.
 */
export function checkPayload(payload: Json, provider: Provider, context?: Context): Issue[] {
  const draft = decodeDraft(payload, provider);
  const { map, issues } = onePass(draft, provider, context);
  const wire = shapeOf(payload, provider, draft.message.type, map.pathOf);
  const found = issues.filter(({ layer, path }) => layer !== 'wire' && !map.inUrl(path));
  const located = nearestWireWins([...wire, ...found]).map((issue) => ({
    ...issue,
    pointer: clamp(payload, issue.pointer ?? ''),
  }));
  if (located.length <= maxIssues) return located;
  return [...located.slice(0, maxIssues), tooMany()];
}

/** What is wrong with a payload's shape as a message of a type, and whether the API has that type at all. */
export function shapeOf(
  payload: Json,
  provider: Provider,
  type: MessageType,
  pathOf: SourceMap['pathOf'],
): Issue[] {
  const cell = cellOf(provider, type);
  const schema = isCodec(cell) && wireSchemaOf(provider, cell);
  const wire = schema ? wireShapeIssues(schema, payload, pathOf) : [];
  return [...unknownType(payload, provider, pathOf), ...wire];
}

/** The API has no such type: said at the member that names it. */
function unknownType(payload: Json, provider: Provider, pathOf: SourceMap['pathOf']): Issue[] {
  const opened = provider.envelope.decode(payload);
  const { unknown } = opened ? provider.classify(opened.content) : {};
  if (!opened || unknown === undefined) return [];
  const pointer = opened.at + unknown;
  return [
    {
      layer: 'wire',
      code: 'type.unknown',
      severity: 'error',
      path: pathOf(pointer) ?? ['message'],
      pointer,
      params: {
        type: String(getAt(opened.content, parsePointer(unknown))),
        provider: provider.label,
      },
    },
  ];
}

function tooMany(): Issue {
  return {
    layer: 'wire',
    code: 'issues.too-many',
    severity: 'error',
    path: [],
    pointer: '',
    params: { max: maxIssues },
  };
}

/** The pointer itself, or its nearest ancestor, so that it or its parent exists in the payload. */
function clamp(payload: Json, pointer: Pointer): Pointer {
  let at = pointer;
  for (let parent = parentPointer(at); parent !== undefined; parent = parentPointer(at)) {
    const holder = getAt(payload, parsePointer(parent));
    if (isObject(holder) || Array.isArray(holder)) return at;
    at = parent;
  }
  return at;
}
