import { isObject, type Json, own } from '../src/json.ts';
import type { PublishedSchema, Schema } from './published-schema.ts';

/** Names of a published schema's properties, as `Definition.member.member`. */
export interface SchemaReach {
  /** Every property that the schema lists, by definition and by member. */
  listed: ReadonlySet<string>;
  /** The properties that one of the bodies has. */
  reachedBy(bodies: readonly Json[]): ReadonlySet<string>;
}

/** Walks a published schema, and bodies along it. */
export function schemaReach(published: PublishedSchema): SchemaReach {
  const names = new Map<Schema, string>();
  const { $defs = {}, ...root } = published.schema;
  for (const [name, definition] of Object.entries($defs)) nameAll(definition, name, names);
  nameAll(root, '', names);
  const nameOf = (part: Schema) => names.get(part) ?? '';

  /** Follows a body along the branches that take it. */
  function follow(part: Schema, body: Json, reached: Set<string>): void {
    const known = published.resolve(part);
    for (const each of known.allOf ?? []) follow(each, body, reached);
    for (const each of [...(known.anyOf ?? []), ...(known.oneOf ?? [])]) {
      if (published.takes(each, body)) follow(each, body, reached);
    }
    if (Array.isArray(body) && known.items) {
      for (const item of body) follow(known.items, item, reached);
    }
    if (!isObject(body)) return;
    for (const [key, member] of Object.entries(known.properties ?? {})) {
      const value = own(body, key);
      if (value === undefined) continue;
      reached.add(joined(nameOf(known), key));
      follow(member, value, reached);
    }
  }

  return {
    listed: new Set(
      [...names].flatMap(([part, name]) =>
        Object.keys(part.properties ?? {}).map((key) => joined(name, key)),
      ),
    ),
    reachedBy(bodies) {
      const reached = new Set<string>();
      for (const body of bodies) follow(published.schema, body, reached);
      return reached;
    },
  };
}

/** Names a part and all that it holds itself; what it refers to has a name of its own. */
function nameAll(part: Schema, name: string, names: Map<Schema, string>): void {
  names.set(part, name);
  for (const each of part.allOf ?? []) nameAll(each, name, names);
  const branches = [...(part.anyOf ?? []), ...(part.oneOf ?? [])];
  branches.forEach((each, index) => {
    nameAll(each, branches.length > 1 ? `${name}‹${index + 1}›` : name, names);
  });
  if (part.items) nameAll(part.items, name, names);
  for (const [key, member] of Object.entries(part.properties ?? {})) {
    nameAll(member, joined(name, key), names);
  }
}

function joined(name: string, key: string): string {
  return name === '' ? key : `${name}.${key}`;
}
