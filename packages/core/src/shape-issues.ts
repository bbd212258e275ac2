import type * as z from 'zod/mini';
import type { Issue } from './issue.ts';
import { getAt, type Path, toPointer } from './place.ts';

/** What a zod issue says, in our codes: facts only, so that a dictionary finds the words. */
export interface ShapeFault {
  /** Relative to the checked value. */
  path: Path;
  code: 'required' | 'type' | 'value' | 'members' | 'unknown-member';
  params: Issue['params'];
}

/** What is wrong with a value's shape. Never zod's own value: zod drops a member named `__proto__`. */
export function shapeFaults(schema: z.ZodMiniType, value: unknown): ShapeFault[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.flatMap((issue) => toFaults(issue, value));
}

function toFaults(issue: z.core.$ZodIssue, root: unknown): ShapeFault[] {
  const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
  const received = getAt(root, path);
  const members = issue.code === 'custom' ? issue.params?.members : undefined;
  if (members !== undefined) {
    return [{ path, code: 'members', params: { members: String(members) } }];
  }
  if (received === undefined && issue.code !== 'unrecognized_keys') {
    return [{ path, code: 'required', params: { key: String(path.at(-1) ?? '') } }];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        code: 'unknown-member',
        params: { key },
      }));
    case 'invalid_type':
      if (issue.expected === 'never') {
        return [{ path, code: 'unknown-member', params: { key: String(path.at(-1)) } }];
      }
      return [
        { path, code: 'type', params: { expected: issue.expected, received: typeName(received) } },
      ];
    case 'invalid_value':
      return [{ path, code: 'value', params: { expected: issue.values.map(String).join(', ') } }];
    case 'custom':
      // A rule over several members, whose message names what it wants.
      return [{ path, code: 'value', params: { expected: issue.message } }];
    default:
      return [{ path, code: 'value', params: { expected: expectedOf(issue) } }];
  }
}

/** What a union would have taken, as far as zod says. */
function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.code;
  const kinds = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : []));
  return [...new Set(kinds)].join(', ');
}

/** A JSON type's name. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** The faults of a draft's part as issues at their path. */
export function draftShapeIssues(schema: z.ZodMiniType, value: unknown, at: Path): Issue[] {
  return shapeFaults(schema, value).map(({ path, code, params }) => ({
    layer: 'draft',
    code: code === 'required' ? 'draft.missing' : `draft.${code}`,
    severity: 'error',
    path: [...at, ...path],
    params,
  }));
}

/** The faults of a wire body as issues at their pointer; `pathOf` finds the nearest place in the draft. */
export function wireShapeIssues(
  schema: z.ZodMiniType,
  body: unknown,
  pathOf: (pointer: string) => Path | undefined,
): Issue[] {
  return shapeFaults(schema, body).map(({ path, code, params }) => {
    const pointer = toPointer(path);
    return {
      layer: 'wire',
      code: `wire.${code}`,
      severity: 'error',
      path: pathOf(pointer) ?? [],
      pointer,
      params,
    };
  });
}
