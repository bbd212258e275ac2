import { at, items, type Place } from '../../../place.ts';
import { all } from '../../pattern.ts';

/** The body of a message, and those in its sections. */
export function bodiesOf(message: Place): Place[] {
  return below(at(message, 'body'));
}

function below(body: Place): Place[] {
  return [body, ...items(at(body, 'section', 'items')).flatMap(below)];
}

/** What the bodies of some types say: the member that is called as the type is. */
export function contentsOf(message: Place, ...types: readonly string[]): Place[] {
  return bodiesOf(message).flatMap((body) => {
    const type = at(body, 'type').value;
    return types.some((each) => each === type) ? [at(body, String(type))] : [];
  });
}

/** Places in the bodies of a type. */
export function inBody(message: Place, type: string, pattern: string): Place[] {
  return all(contentsOf(message, type), pattern);
}

/** The actions that stand below a place. */
export function actionsOf(place: Place): Place[] {
  return items(at(place, 'actions'));
}

/** The type of an action or a parameter. */
export function typeOf(place: Place): string {
  return String(at(place, 'type').value);
}

/** The ending of the file that an address or a name names, in small letters; empty where it has none. */
export function endingOf({ value }: Place): string {
  const [path = ''] = String(value ?? '').split(/[?#]/);
  return /[^/]\.([a-z\d]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** How many Unicode code points a text has; none where there is no text. */
function lengthOf({ value }: Place): number {
  return typeof value === 'string' ? [...value].length : 0;
}

/** The places with a text that has more than so many. */
export function tooLong(places: readonly Place[], max: number): Place[] {
  return places.filter((place) => lengthOf(place) > max);
}

/** The places with no text, or an empty one. */
export function blanks(places: readonly Place[]): Place[] {
  return places.filter((place) => lengthOf(place) === 0);
}

/** The places with a list of fewer or more items; what is no list has none. */
export function miscounted(places: readonly Place[], min: number, max = Infinity): Place[] {
  return places.filter((place) => {
    const { length } = items(place);
    return length < min || length > max;
  });
}
