/** The units in which a duration is written, with their seconds, the longest first. */
export const durationUnits = {
  days: 86_400,
  hours: 3600,
  minutes: 60,
  seconds: 1,
} as const;

/** A unit of `durationUnits`. */
export type DurationUnit = keyof typeof durationUnits;

/** The units by name, the longest first. */
export const unitNames = Object.keys(durationUnits) as readonly DurationUnit[];

/** The longest unit that a number of seconds is a whole number of; hours for none. */
export function unitOf(seconds: number | undefined): DurationUnit {
  if (!seconds || !Number.isInteger(seconds)) return 'hours';
  return unitNames.find((unit) => seconds % durationUnits[unit] === 0) ?? 'seconds';
}

/** A number of seconds in parts, those of none left out: a day and twelve hours. */
export function durationParts(seconds: number): { unit: DurationUnit; count: number }[] {
  let rest = Math.abs(Math.trunc(seconds));
  const parts = unitNames.map((unit) => {
    const count = Math.floor(rest / durationUnits[unit]);
    rest -= count * durationUnits[unit];
    return { unit, count };
  });
  return parts.filter(({ count }) => count > 0);
}
