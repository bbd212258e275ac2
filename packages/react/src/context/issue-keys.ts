import type { Issue, Path } from '@messagewright/core';
import { readings } from './place-readings.ts';

/** The pattern of a path: array positions become `*`. */
export function patternOf(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
}

/** The dictionary keys that may hold the sentence of an issue, the most particular first. */
export function issueKeys({ code, path, params, severity }: Issue): string[] {
  const key = `issues.${code}`;
  const places = readings(path).map((place) => `${key}@${patternOf(place)}`);
  return [...places, `${key}.${params.unit ?? ''}`, `${key}.${severity}`, key];
}
