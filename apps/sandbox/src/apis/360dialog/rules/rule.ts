import { type Place, paramName } from '../../../place.ts';
import { absent, longer, unlike } from '../../find.ts';

/** Finds the first place that breaks a rule, in any message. */
export type Find = (message: Place) => Place | undefined;

/** Names places in a message; none where the message has no such part. */
export type Places = (message: Place) => readonly Place[];

/** One rule of the platform: its error code, and what the error says of the place that breaks it. */
export interface Rule {
  readonly id: string;
  readonly code: number;
  readonly find: Find;
  readonly says: (place: Place) => string;
}

/** A rule whose error names the place: `Param text['body'] must be …`. */
export function param(id: string, code: number, says: string, find: Find): Rule {
  return { id, code, find, says: ({ path }) => `Param ${paramName(path)} ${says}` };
}

/** A rule whose error has words alone. */
export function words(id: string, says: string, find: Find): Rule {
  return { id, code: 131009, find, says: () => says };
}

/** A rule that members are there and not empty. */
export function required(id: string, places: Places): Rule {
  return {
    id,
    code: 131008,
    find: (message) => absent(places(message)),
    says: ({ path }) => `The parameter ${paramName(path)} is required.`,
  };
}

/** A rule that members are not there. */
export function unexpected(id: string, places: Places): Rule {
  return {
    id,
    code: 100,
    find: (message) => places(message).find(({ value }) => value !== undefined),
    says: ({ path }) =>
      `Unexpected key "${path.at(-1)}" on param "${paramName(path.slice(0, -1))}"`,
  };
}

/** A rule on the length of texts, in code points. */
export function atMost(id: string, max: number, places: Places): Rule {
  const says = `must be at most ${max} characters long.`;
  return param(id, 100, says, (message) => longer(places(message), max));
}

/** A rule that texts are addresses that the platform can open. */
export function address(id: string, places: Places): Rule {
  return param(id, 100, 'is not a valid URI.', (message) =>
    unlike(places(message), /^https?:\/\/[^\s/]/i),
  );
}
