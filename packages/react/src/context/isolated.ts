/** A text that keeps its own direction inside a sentence of another. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
