/** Items with their places. A place is what tells two rows apart: their ids may be equal while typed. */
export function withPaths<T>(items: readonly T[], path: string): { value: T; path: string }[] {
  return items.map((value, index) => ({ value, path: `${path}.${index}` }));
}
