import * as z from 'zod/mini';
import { isCodec } from './codec.ts';
import { type Draft, emptyRecipient } from './draft.ts';
import { isObject, type Json, type JsonObject, own } from './json.ts';
import { applies } from './limits/check-limits.ts';
import type { Limit, When } from './limits/limit.ts';
import { limitsOf } from './limits-of.ts';
import type { Message, MessageType } from './message.ts';
import { matchesPattern, type Path, type Pointer, parsePointer } from './place.ts';
import { prepare } from './prepare.ts';
import { cellOf, type Provider } from './provider.ts';
import { sampleDrafts, samples } from './samples.ts';

/**
 * JSON Schema 2020-12 of a provider's request body: of one message type, or of all that it carries.
 * It holds the shape and those limits that the language can say; the others stand in `x-limits`.
 * Throws for a type that the provider does not carry.
 */
export function jsonSchemaOf(provider: Provider, type?: MessageType): JsonObject {
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  if (type !== undefined) return { $schema, ...schemaOf(provider, type) };
  const types = (Object.keys(provider.codecs) as MessageType[]).filter(
    (each) => isCodec(cellOf(provider, each)) && each !== 'custom',
  );
  return { $schema, anyOf: types.map((each) => schemaOf(provider, each)) };
}

function schemaOf(provider: Provider, type: MessageType): JsonObject {
  const cell = cellOf(provider, type);
  if (!isCodec(cell)) throw new Error(`@messagewright/core: ${provider.label} carries no ${type}.`);
  const { $schema: _, ...schema } = z.toJSONSchema(provider.envelope.schema(cell.schema), {
    unrepresentable: 'any',
  }) as JsonObject;
  const drafts = draftsOf(provider, type);
  for (const limit of limitsOf(provider, type)) {
    for (const pointer of wirePlaces(provider, drafts, limit)) apply(schema, pointer, limit);
  }
  return { title: `${provider.label}: ${type}`, ...schema };
}

/** Samples of a type; places of the request as a whole are there only where something is set. */
function draftsOf(provider: Provider, type: MessageType): Draft[] {
  const { minimal, maximal, variants = [] } = samples[type];
  const messages: Message[] = [minimal, maximal, ...variants];
  const to = emptyRecipient(provider.recipients[0] ?? 'phone');
  return [
    ...messages.map((message): Draft => ({ version: 1, to, message })),
    ...(sampleDrafts[provider.id] ?? []).map((draft) => ({ ...draft, message: maximal })),
  ];
}

/** Where a limit's places stand in the wire, read off the drafts' source maps; positions become `*`. */
function wirePlaces(provider: Provider, drafts: readonly Draft[], limit: Limit): Pointer[] {
  const found = drafts.flatMap((draft) => {
    // Branches of a union may share a member's name, and not its limits.
    const isGoverned = (path: Path) =>
      !limit.when || !isTag(limit.when) || applies(limit.when, draft, path);
    return prepare(draft, provider)
      .map.marks.filter(({ path }) => matchesPattern(path, limit.at) && isGoverned(path))
      .map(({ pointer }) => pointer.replace(/\/\d+(?=\/|$)/g, '/*'));
  });
  return [...new Set(found)];
}

/** Whether a condition looks at a tag alone. */
function isTag({ at, also }: When): boolean {
  return at.endsWith('.type') && also === undefined;
}

/** How a rule reads in JSON Schema. What has no keyword here is described in `x-limits` only. */
function keywords(limit: Limit): JsonObject {
  // A condition on a tag is the wire's own branch already; any other is beyond the language.
  const isBranch = limit.when === undefined || isTag(limit.when);
  if (limit.severity !== 'error' || !isBranch) return {};
  switch (limit.rule) {
    case 'length':
      return limit.unit === 'code-point' ? bounds('Length', limit) : {};
    case 'items':
      return bounds('Items', limit);
    case 'range':
      return {
        ...(limit.min !== undefined && { minimum: limit.min }),
        ...(limit.max !== undefined && { maximum: limit.max }),
      };
    case 'pattern':
      return { pattern: limit.pattern };
    default:
      return {};
  }
}

function bounds(
  what: 'Length' | 'Items',
  { min, max }: { min?: number; max?: number },
): JsonObject {
  return {
    ...(min !== undefined && { [`min${what}`]: min }),
    ...(max !== undefined && { [`max${what}`]: max }),
  };
}

function apply(schema: JsonObject, pointer: Pointer, limit: Limit): void {
  for (const node of nodesAt(schema, parsePointer(pointer))) {
    Object.assign(node, keywords(limit));
    const {
      id,
      severity,
      source,
      rule,
      when,
      types: _types,
      at: _at,
      provenance: _p,
      alsoIn: _a,
      ...rest
    } = limit;
    const row = { id, rule, severity, source: source.key, ...(when && { when }), ...rest };
    const known = own(node, 'x-limits');
    node['x-limits'] = [...(Array.isArray(known) ? known : []), row as unknown as Json];
  }
}

/** The schema nodes that describe a place of the body, in every branch of a union. */
function nodesAt(schema: JsonObject, keys: readonly string[]): JsonObject[] {
  const [key, ...rest] = keys;
  if (key === undefined) return [schema];
  const branches = ['anyOf', 'oneOf', 'allOf'].flatMap((name) => {
    const list = own(schema, name);
    return Array.isArray(list) ? list.filter(isObject) : [];
  });
  const below = key === '*' ? own(schema, 'items') : own(own(schema, 'properties'), key);
  return [
    ...(isObject(below) ? nodesAt(below, rest) : []),
    ...branches.flatMap((branch) => nodesAt(branch, keys)),
  ];
}
