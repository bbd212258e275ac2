/** How much pasted text core reads; beyond a cap there is one issue and no payload. */
export const textCaps = {
  /** UTF-8 bytes of the whole text: 1 MiB. */
  bytes: 1_048_576,
  /** Objects and arrays inside one another. */
  depth: 64,
  /** Items of one array. */
  items: 1_000,
  /** Issues listed before the one that says there are more. */
  issues: 500,
} as const;
