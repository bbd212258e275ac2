import type { PlatformFault } from '../fault.ts';

/** The names or numbers in a text's placeholders, each once. */
export function placeholders(text = ''): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))];
}

/** The fault of a part that has another number of values than placeholders. */
export function countFault(
  part: string,
  given: number,
  expected: number,
): PlatformFault | undefined {
  if (given === expected) return undefined;
  const text = `${part}: number of localizable_params (${given}) does not match the expected number of params (${expected})`;
  return { code: 132000, text };
}
