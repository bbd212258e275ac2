import { at, items, type Place } from '../../../place.ts';
import { all } from '../../pattern.ts';
import { inType } from './places.ts';

/** The components of a template, without those in its cards. */
export function components(message: Place): readonly Place[] {
  return inType('template', 'components.*')(message);
}

/** The components of a template and of its cards. */
export function everyComponent(message: Place): Place[] {
  return [
    ...components(message),
    ...inType('template', 'components.*.cards.*.components.*')(message),
  ];
}

/** The components of a type. */
export function ofType(places: readonly Place[], type: string): Place[] {
  return places.filter((place) => at(place, 'type').value === type);
}

/** The button components of one of the kinds. */
export function buttonsOf(message: Place, ...subTypes: readonly string[]): Place[] {
  return ofType(everyComponent(message), 'button').filter((place) =>
    subTypes.includes(String(at(place, 'sub_type').value)),
  );
}

/** Places in the parameters of components. */
export function inParameters(places: readonly Place[], pattern: string): Place[] {
  return all(
    places.flatMap((place) => items(at(place, 'parameters'))),
    pattern,
  );
}

/** The parameters of components. */
export function parameters(places: readonly Place[]): Place[] {
  return places.flatMap((place) => items(at(place, 'parameters')));
}
