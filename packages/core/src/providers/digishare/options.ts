import * as z from 'zod/mini';
import type { ProviderOptionsDefinition } from '../../options.ts';

/** Settings of a DigiShare request. */
export interface DigiShareOptions {
  /** Whether the message goes on to the external platform, such as WhatsApp. Absent means `true`. */
  sendToThird?: boolean | undefined;
}

declare module '../../draft.ts' {
  interface ProviderOptions {
    digishare?: DigiShareOptions | undefined;
  }
}

/** What a form draws of them. */
export const options: ProviderOptionsDefinition = {
  schema: z.strictObject({ sendToThird: z.optional(z.boolean()) }),
  fields: [{ key: 'sendToThird', control: 'switch', default: true, common: true, confirm: true }],
  badges: ({ digishare }) => (digishare?.sendToThird === false ? ['digishare.internal'] : []),
  note: { key: 'sendToThird', value: false },
  sensitive: [],
};
