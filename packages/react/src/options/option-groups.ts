import type { OptionPlace } from './option-place.ts';

/** Options under one heading. */
export interface OptionHeading {
  heading: string;
  places: readonly OptionPlace[];
}

/** The heading of what is set. */
const setHeading = 'set';

/** Options by heading in their own order, those that are set before all others. */
export function groupOptions(
  places: readonly OptionPlace[],
  set: ReadonlySet<string>,
): readonly OptionHeading[] {
  const groups = new Map<string, OptionPlace[]>([[setHeading, []]]);
  for (const place of places) {
    const heading = set.has(place.path) ? setHeading : place.heading;
    groups.set(heading, [...(groups.get(heading) ?? []), place]);
  }
  return [...groups]
    .map(([heading, members]) => ({ heading, places: members }))
    .filter((group) => group.places.length > 0);
}
