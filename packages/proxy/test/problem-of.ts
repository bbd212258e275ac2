import { Refusal } from '../src/refusal.ts';

/** The problem that a promise is refused with; what else it fails with is thrown on. */
export async function problemOf(promise: Promise<unknown>): Promise<string | undefined> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.slug;
    throw error;
  }
}
