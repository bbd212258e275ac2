import * as z from 'zod/mini';

/** An object around one text: body, footer. */
export const textPart = z.looseObject({ text: z.string() });
