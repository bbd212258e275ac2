import { notText, outOfRange } from '../../find.ts';
import { bodyOf, each } from './parts.ts';
import type { Rule } from './rule.ts';

/** What holds for a location message. */
export const locationRules: readonly Rule[] = [
  {
    id: 'ds.location.lat',
    by: 'platform',
    tells: 'param',
    says: 'must be a number between -90 and 90.',
    find: (message) => outOfRange(each(bodyOf(message, 'location'), 'latitude'), -90, 90),
  },
  {
    id: 'ds.location.lng',
    by: 'platform',
    tells: 'param',
    says: 'must be a number between -180 and 180.',
    find: (message) => outOfRange(each(bodyOf(message, 'location'), 'longitude'), -180, 180),
  },
  {
    id: 'ds.location.name',
    by: 'provider',
    says: 'The name and the address must be strings.',
    find: (message) => {
      const bodies = bodyOf(message, 'location');
      return notText([...each(bodies, 'name'), ...each(bodies, 'address')]);
    },
  },
];
