/** A text without case and accents: who looks for `ete` finds `Été`. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A text as searching compares it: without case, accents and the signs between words. */
export function searchable(text: string): string {
  return withoutAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
