/** A moment as RFC 3339 text says it: when, and how far from UTC its clock stands. */
export interface Moment {
  epochMs: number;
  /** Minutes that the clock is ahead of UTC. */
  offset: number;
}

/** What a clock of a zone means: one moment; two, where clocks go back; none, where they go forward. */
export interface LocalReading {
  is: 'plain' | 'overlap' | 'gap';
  /** The moments in order. In a gap: the one that the clock would show without the change. */
  moments: readonly [Moment, ...Moment[]];
}

const minute = 60_000;
const day = 24 * 60 * minute;
const rfc3339 =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
const fixedZone = /^([+-])(\d{2}):(\d{2})$/;

/** The moment that an RFC 3339 text names, or `undefined` for any other text. */
export function parseMoment(text: string): Moment | undefined {
  const [, date, time, sign, hours = '0', minutes = '0'] = rfc3339.exec(text) ?? [];
  if (date === undefined || time === undefined) return undefined;
  const clock = Date.parse(`${date}T${time}Z`);
  // A 31 November would count on into December.
  if (Number.isNaN(clock) || !new Date(clock).toISOString().startsWith(date)) return undefined;
  const offset = signed(sign, hours, minutes);
  return { epochMs: clock - offset * minute, offset };
}

/** A moment as RFC 3339 text by its own clock: `2026-11-22T09:00:00+01:00`. */
export function writeMoment({ epochMs, offset }: Moment): string {
  return `${clockOf({ epochMs, offset })}${offsetText(offset)}`;
}

/** The clock of a moment as a `datetime-local` control writes it, without seconds that say nothing. */
export function toClock(moment: Moment): string {
  return clockOf(moment).replace(/:00$/, '');
}

/** An offset as RFC 3339 writes it: `+05:30`. */
export function offsetText(offset: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${offset < 0 ? '-' : '+'}${pad(hours)}:${pad(minutes)}`;
}

/** A moment by the clock of a zone. */
export function inZone(epochMs: number, zone: string): Moment {
  return { epochMs, offset: offsetAt(epochMs, zone) };
}

/** What a clock in a zone means, or `undefined` while the control is unfinished. */
export function readClock(clock: string, zone: string): LocalReading | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(clock)) return undefined;
  const asUtc = Date.parse(`${clock}Z`);
  // The year grows digit by digit; and before 1970 zones had seconds, which RFC 3339 cannot write.
  if (!(asUtc >= 0)) return undefined;
  // Between a day before and a day after, a zone changes its clock at most once.
  const before = offsetAt(asUtc - day, zone);
  const after = offsetAt(asUtc + day, zone);
  const meant = [before, after].map((offset) => inZone(asUtc - offset * minute, zone));
  const real = meant.filter(({ epochMs, offset }) => epochMs + offset * minute === asUtc);
  const [first, second] = [...real].sort((a, b) => a.epochMs - b.epochMs);
  if (first === undefined) {
    return { is: 'gap', moments: [inZone(asUtc - before * minute, zone)] };
  }
  return second !== undefined && second.epochMs !== first.epochMs
    ? { is: 'overlap', moments: [first, second] }
    : { is: 'plain', moments: [first] };
}

/** Minutes that a zone's clock is ahead of UTC at a moment. A zone is a name, or an offset itself. */
export function offsetAt(epochMs: number, zone: string): number {
  const [, sign, hours, minutes] = fixedZone.exec(zone) ?? [];
  if (hours !== undefined && minutes !== undefined) return signed(sign, hours, minutes);
  const shown: Record<string, number> = {};
  for (const { type, value } of clockFormat(zone).formatToParts(epochMs)) {
    shown[type] = Number(value);
  }
  const { year = 0, month = 1, day: date, hour, minute: minutesShown, second } = shown;
  const clock = Date.UTC(year, month - 1, date, hour, minutesShown, second);
  return Math.round((clock - Math.floor(epochMs / 1000) * 1000) / minute);
}

/** The zone for the `timeZone` of `Intl`, and the moment to give it: not all of them know offsets. */
export function forIntl({ epochMs }: Moment, zone: string): { timeZone: string; epochMs: number } {
  return fixedZone.test(zone)
    ? { timeZone: 'UTC', epochMs: epochMs + offsetAt(epochMs, zone) * minute }
    : { timeZone: zone, epochMs };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function clockFormat(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

function clockOf({ epochMs, offset }: Moment): string {
  return new Date(epochMs + offset * minute).toISOString().slice(0, 19);
}

function signed(sign: string | undefined, hours: string, minutes: string): number {
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
