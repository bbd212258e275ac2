import type { Words } from '../../context/index.ts';
import type { Coordinates } from '../parse-coordinates.ts';

/** A point as it is said aloud: `33.5731 north, 7.5898 west`. */
export function describePoint(point: Coordinates | undefined, words: Words): string {
  if (!point) return words.text('fields.pickers.map.none');
  const degrees = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 6 });
  const say = (value: number, positive: string, negative: string) =>
    words.text(`fields.pickers.map.${value < 0 ? negative : positive}`, {
      degrees: degrees.format(Math.abs(value)),
    });
  return words.text('fields.pickers.map.at', {
    latitude: say(point.latitude, 'north', 'south'),
    longitude: say(point.longitude, 'east', 'west'),
  });
}
