import * as z from 'zod/mini';
import { customCodec } from '../../../custom-codec.ts';

/** Any content, written by hand: `type` and the member it names. */
export const custom = customCodec(z.looseObject({ type: z.string() }));
