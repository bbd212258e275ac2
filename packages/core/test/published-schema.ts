import { existsSync, readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { parsePointer } from '../src/index.ts';

/** As much of JSON Schema as the published ones use. */
export interface Schema {
  $ref?: string;
  $defs?: { [name: string]: Schema };
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: { [name: string]: Schema };
  items?: Schema;
}

/** A provider's published schema, beside this checkout or not. */
export interface PublishedSchema {
  isHere: boolean;
  schema: Schema;
  accepts: ValidateFunction;
  /** Whether a value is one that a part of the schema takes. */
  takes(part: Schema, value: unknown): boolean;
  /** What the schema has against a body. */
  errorsOf(body: unknown): ErrorObject[];
  /** A part with its `$ref` followed. */
  resolve(part: Schema): Schema;
  /** Whether it lists a place at all. */
  lists(pointer: string): boolean;
}

/** Formats as the schema's authors mean them, written without a look at ours. */
const formats = {
  uri: /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  'date-time': /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/,
};

/** Reads a published schema; where it is not beside this checkout, one that takes anything. */
export function readPublishedSchema(name: string): PublishedSchema {
  const file = new URL(`../../../../shared/conformance/schemas/${name}`, import.meta.url);
  const isHere = existsSync(file);
  const schema = isHere ? (JSON.parse(readFileSync(file, 'utf8')) as Schema) : {};
  // Numbers say more than their formats ("float"), so those are not looked at.
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    formats: { ...formats, float: true, regex: true },
  });
  const accepts = ajv.compile(schema as object);
  const parts = new Map<Schema, ValidateFunction>();
  const resolve = (part: Schema): Schema => {
    const next = part.$ref && schema.$defs?.[part.$ref.replace('#/$defs/', '')];
    return next ? resolve(next) : part;
  };
  return {
    isHere,
    schema,
    accepts,
    resolve,
    takes(part, value) {
      const known = parts.get(part) ?? ajv.compile({ ...part, $defs: schema.$defs ?? {} });
      parts.set(part, known);
      return known(value);
    },
    errorsOf: (body) => (accepts(body) ? [] : [...(accepts.errors ?? [])]),
    lists(pointer) {
      const found = parsePointer(pointer).reduce<Schema[]>(
        (at, key) => at.flatMap((part) => branchesOf(part, resolve)).flatMap(step(key)),
        [schema],
      );
      return found.length > 0;
    },
  };
}

/** A part and everything that it is put together from. */
function branchesOf(part: Schema, resolve: (part: Schema) => Schema): Schema[] {
  const known = resolve(part);
  const inner = [...(known.allOf ?? []), ...(known.anyOf ?? []), ...(known.oneOf ?? [])];
  return [known, ...inner.flatMap((each) => branchesOf(each, resolve))];
}

function step(key: string): (part: Schema) => Schema[] {
  return ({ properties = {}, items }) => {
    if (/^\d+$/.test(key) && items) return [items];
    const member = Object.hasOwn(properties, key) ? properties[key] : undefined;
    return member ? [member] : [];
  };
}
