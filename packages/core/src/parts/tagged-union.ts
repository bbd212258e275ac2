import * as z from 'zod/mini';

/**
 * The shape of any of several things that are told apart by `type`. Throws where there is none, or
 * where one has no literal `type`.
 */
export function taggedUnion<T extends { type: string }>(
  definitions: readonly { schema: z.ZodMiniType<T> }[],
): z.ZodMiniType<T> {
  const [first, ...others] = definitions.map(({ schema }) => discriminable(schema));
  if (first === undefined) throw new TypeError('A union needs at least one shape.');
  // Every option came from a `ZodMiniType<T>`, which the list of options no longer says.
  return z.discriminatedUnion('type', [first, ...others]) as z.ZodMiniType as z.ZodMiniType<T>;
}

function discriminable(schema: z.ZodMiniType): z.core.$ZodTypeDiscriminable {
  if (isDiscriminable(schema)) return schema;
  throw new TypeError('A shape of a union has no literal type.');
}

function isDiscriminable(
  schema: z.core.$ZodType,
): schema is z.core.$ZodType & z.core.$ZodTypeDiscriminable {
  return schema._zod.propValues?.type !== undefined;
}
