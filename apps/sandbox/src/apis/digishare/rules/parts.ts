import { isObject } from '../../../json.ts';
import { at, items, type Place } from '../../../place.ts';

// Each function gives the places it names, and none where the message has no such part: a rule
// about buttons then says nothing about a list, and nothing about a body of the wrong shape.

/** The body of a message of a type, where it is an object. */
export function bodyOf(message: Place, type: string): Place[] {
  const body = at(message, 'body');
  return at(message, 'type').value === type && isObject(body.value) ? [body] : [];
}

/** The body of an interactive message of one of the types. */
export function interactive(message: Place, ...types: readonly string[]): Place[] {
  return bodyOf(message, 'interactive').filter((body) =>
    types.some((type) => at(body, 'type').value === type),
  );
}

/** The headers of reply buttons and lists, where there is one. */
export function headers(message: Place, ...types: readonly string[]): Place[] {
  return interactive(message, ...types)
    .map((body) => at(body, 'header'))
    .filter((header) => header.value !== undefined);
}

/** The footers of reply buttons and lists, where there is one. */
export function footers(message: Place): Place[] {
  return interactive(message, 'button', 'list')
    .map((body) => at(body, 'footer'))
    .filter((footer) => footer.value !== undefined);
}

/** The reply buttons. */
export function buttons(message: Place): Place[] {
  return interactive(message, 'button').flatMap((body) => items(at(body, 'action', 'buttons')));
}

/** The sections of a list. */
export function sections(message: Place): Place[] {
  return interactive(message, 'list').flatMap((body) => items(at(body, 'action', 'sections')));
}

/** The rows of a list, over all its sections. */
export function rows(message: Place): Place[] {
  return sections(message).flatMap((section) => items(at(section, 'rows')));
}

/** A member of each place. */
export function each(places: readonly Place[], ...keys: readonly string[]): Place[] {
  return places.map((place) => at(place, ...keys));
}
