import type { Words } from '../context/index.ts';
import { durationParts } from './duration-units.ts';

/** Seconds as people say them: `1 day, 12 hours`. */
export function durationText(words: Words, seconds: number): string {
  const parts = durationParts(seconds).map(({ unit, count }) =>
    words.text(`controls.duration.parts.${unit}`, { count }),
  );
  if (parts.length === 0) return words.text('controls.duration.parts.seconds', { count: 0 });
  return new Intl.ListFormat(words.locale, { type: 'unit' }).format(parts);
}
