import { describe, expect, it } from 'vitest';
import type { Provider } from '../src/index.ts';

/** A provider's table of limits beside the rows that the research has. */
export interface Research {
  provider: Provider;
  /** Every row of the research. */
  rowIds: readonly string[];
  /** Rows that no draft or payload can be checked for, and why. */
  notCheckable: Readonly<Record<string, string>>;
  /** Rows beside those of the research, with what they follow from. */
  additions: readonly (readonly [of: RegExp, reason: string])[];
}

/** Holds a table to the research: no row is forgotten, and none is there without a reason. */
export function describeResearch({ provider, rowIds, notCheckable, additions }: Research): void {
  describe(`${provider.id}: the limits of the research`, () => {
    const ids = provider.limits.map(({ id }) => id);

    it('are all rows of the table, or named with the reason why they cannot be', () => {
      const named = Object.keys(notCheckable);
      const isKnown = (id: string) =>
        ids.some((row) => row === id || row.startsWith(`${id}.`)) || named.includes(id);
      expect(rowIds.filter((id) => !isKnown(id))).toEqual([]);
      expect(named.filter((id) => !rowIds.includes(id))).toEqual([]);
    });

    it('are in the table under an id of the research, or added with a reason', () => {
      const own = (id: string) => rowIds.some((each) => each === id || id.startsWith(`${each}.`));
      const added = ids.filter((id) => !own(id));
      expect(added.filter((id) => !additions.some(([of]) => of.test(id)))).toEqual([]);
      expect(additions.filter(([of]) => !added.some((id) => of.test(id)))).toEqual([]);
    });
  });
}
