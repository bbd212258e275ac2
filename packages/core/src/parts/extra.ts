import * as z from 'zod/mini';

const extra = z.strictObject({
  variant: z.optional(z.string()),
  rest: z.optional(z.string()),
});

/** The member that every node's shape has: what is kept verbatim, by provider. */
export const extraMember = {
  extra: z.optional(
    z.strictObject({
      digishare: z.optional(extra),
      livedesk: z.optional(extra),
      bird: z.optional(extra),
      '360dialog': z.optional(extra),
    }),
  ),
};
