import { inZone, readClock } from './zoned-time.ts';

/** A moment that is often meant, by the clock of a zone. */
export interface MomentShortcut {
  /** Under which its words stand. */
  name: 'hour' | 'tomorrow' | 'monday';
  at(now: number, zone: string): number;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** In an hour; tomorrow morning; next Monday morning. */
export const nextShortcuts: readonly MomentShortcut[] = [
  { name: 'hour', at: (now) => Math.ceil(now / minute) * minute + 60 * minute },
  { name: 'tomorrow', at: (now, zone) => morningAfter(now, zone, 1) },
  { name: 'monday', at: (now, zone) => morningAfter(now, zone, untilMonday(now, zone)) },
];

/** Nine o'clock, some days after the day that it is in a zone. */
function morningAfter(now: number, zone: string, days: number): number {
  const today = Math.floor(clockOf(now, zone) / day) * day;
  const morning = new Date(today + days * day + 9 * 60 * minute).toISOString().slice(0, 16);
  return readClock(morning, zone)?.moments[0].epochMs ?? now;
}

/** Days to the Monday that comes next: seven on a Monday. */
function untilMonday(now: number, zone: string): number {
  return ((7 - new Date(clockOf(now, zone)).getUTCDay()) % 7) + 1;
}

/** The clock of a zone, as if it were UTC. */
function clockOf(now: number, zone: string): number {
  return now + inZone(now, zone).offset * minute;
}
