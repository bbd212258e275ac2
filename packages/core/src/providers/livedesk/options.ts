import * as z from 'zod/mini';
import type { ProviderOptionsDefinition } from '../../options.ts';

/** Settings of a LiveDesk request. */
export interface LiveDeskOptions {
  /** A note that only agents see. */
  private?: boolean | undefined;
}

declare module '../../draft.ts' {
  interface ProviderOptions {
    livedesk?: LiveDeskOptions | undefined;
  }
}

/** What a form draws of them. The page shows `false` written out too, so it is no default. */
export const options: ProviderOptionsDefinition = {
  schema: z.strictObject({ private: z.optional(z.boolean()) }),
  fields: [{ key: 'private', control: 'switch', common: true, confirm: true }],
  badges: ({ livedesk }) => (livedesk?.private ? ['livedesk.private'] : []),
  note: { key: 'private', value: true },
  sensitive: [],
};
