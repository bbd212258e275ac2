import { outOfRange, stated } from '../../find.ts';
import { inType } from './places.ts';
import { param, type Rule, required } from './rule.ts';

const latitude = inType('location', 'latitude');
const longitude = inType('location', 'longitude');

/** What holds for a location. */
export const locationRules: readonly Rule[] = [
  required('wa.location.required', inType('location', 'latitude', 'longitude')),
  param('wa.location.range.latitude', 131009, 'must be between -90 and 90.', (message) =>
    outOfRange(stated(latitude(message)), -90, 90),
  ),
  param('wa.location.range.longitude', 131009, 'must be between -180 and 180.', (message) =>
    outOfRange(stated(longitude(message)), -180, 180),
  ),
];
