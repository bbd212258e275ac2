import type * as z from 'zod/mini';
import type { Codec, Envelope } from './codec.ts';
import type { Provider } from './provider.ts';

/** The shape of the whole body around a codec's content. Made once: making it costs more than using it. */
export function wireSchemaOf({ envelope }: Provider, codec: Codec): z.ZodMiniType {
  const ofEnvelope = schemas.get(envelope) ?? new WeakMap<Codec, z.ZodMiniType>();
  schemas.set(envelope, ofEnvelope);
  const schema = ofEnvelope.get(codec) ?? envelope.schema(codec.schema);
  ofEnvelope.set(codec, schema);
  return schema;
}

const schemas = new WeakMap<Envelope, WeakMap<Codec, z.ZodMiniType>>();
