/** How a language writes times. All take milliseconds since 1970. */
export interface Times {
  /** `10:24` */
  clock(at: number): string;
  /** The same, kept together where the text around runs the other way. */
  isolatedClock(at: number): string;
  /** The day in words, nearest first: a weekday within the last week, then a date. `undefined`: today. */
  day(at: number, now: number): DayName;
  /** `2 minutes ago`; `undefined` within the last minute. */
  ago(at: number, now: number): string | undefined;
  /** `now` */
  readonly now: string;
  /** `21 November 2025 at 10:24` */
  full(at: number): string;
}

/** A day in words: two have words of the dictionary. */
export type DayName = 'today' | 'yesterday' | { readonly text: string };

const dayMs = 86_400_000;

/** The times of a language, in the time zone of the browser. */
export function createTimes(locale: string): Times {
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long' });
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'medium' });
  const relative = new Intl.RelativeTimeFormat(locale);
  const soon = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    clock: (at) => clock.format(at),
    isolatedClock: (at) => `\u2068${clock.format(at)}\u2069`,
    full: (at) => full.format(at),
    now: soon.format(0, 'second'),
    day(at, now) {
      const days = daysBetween(at, now);
      if (days <= 0) return 'today';
      if (days === 1) return 'yesterday';
      return { text: (days < 7 ? weekday : date).format(at) };
    },
    ago(at, now) {
      const minutes = Math.floor((now - at) / 60_000);
      if (minutes < 1) return undefined;
      if (minutes < 60) return relative.format(-minutes, 'minute');
      const hours = Math.floor(minutes / 60);
      if (hours < 24) return relative.format(-hours, 'hour');
      return relative.format(-Math.floor(hours / 24), 'day');
    },
  };
}

/** Midnights between two times, so that an hour after midnight is already another day. */
export function daysBetween(at: number, now: number): number {
  return Math.round((midnight(now) - midnight(at)) / dayMs);
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
