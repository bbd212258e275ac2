import * as z from 'zod/mini';
import type { ProviderOptionsDefinition } from '../../options.ts';

/** Settings of a 360dialog request. */
export interface D360Options {
  /** Comes back in the message's status events; the recipient does not see it. */
  callbackData?: string | undefined;
}

declare module '../../draft.ts' {
  interface ProviderOptions {
    '360dialog'?: D360Options | undefined;
  }
}

/** What a form draws of them. */
export const options: ProviderOptionsDefinition = {
  schema: z.strictObject({ callbackData: z.optional(z.string()) }),
  fields: [{ key: 'callbackData', control: 'text', common: true }],
  badges: () => [],
  sensitive: [],
};
