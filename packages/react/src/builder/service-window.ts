const minute = 60_000;

/** What is known of a window at a moment, and how long it stays open. */
export interface WindowState {
  /** `ended`: closed, though nobody knows since when. `permanent`: it never closes. */
  state: 'unknown' | 'open' | 'permanent' | 'closed' | 'ended';
  hours: number;
  minutes: number;
}

/** The window at a moment. A minute that has begun counts as one that is left. */
export function windowState(expiresAt: number, now: number | undefined): WindowState {
  const none = { hours: 0, minutes: 0 };
  if (expiresAt === Number.POSITIVE_INFINITY) return { state: 'permanent', ...none };
  if (now === undefined) return { state: 'unknown', ...none };
  if (now >= expiresAt) return { state: expiresAt > 0 ? 'closed' : 'ended', ...none };
  const left = Math.ceil((expiresAt - now) / minute);
  return { state: 'open', hours: Math.floor(left / 60), minutes: left % 60 };
}

/** When a window closes or closed: the time, and the day where that is not today's. */
export function windowTime(expiresAt: number, now: number, locale: string): string {
  const isToday = new Date(expiresAt).toDateString() === new Date(now).toDateString();
  const day = isToday ? {} : ({ weekday: 'short', day: 'numeric', month: 'short' } as const);
  if (!Number.isFinite(new Date(expiresAt).getTime())) return '';
  const format = new Intl.DateTimeFormat(locale, { ...day, hour: 'numeric', minute: '2-digit' });
  return format.format(expiresAt);
}
