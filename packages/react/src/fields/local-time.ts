/** A moment as a `datetime-local` control writes it, in the browser's time zone; empty for none. */
export function toLocalTime(epochMs: number | undefined): string {
  const date = new Date(epochMs ?? Number.NaN);
  const year = date.getFullYear();
  // The control writes years with four digits.
  if (!(year >= 1 && year <= 9999)) return '';
  const day = [pad(year, 4), pad(date.getMonth() + 1), pad(date.getDate())].join('-');
  const seconds = date.getSeconds() === 0 ? [] : [pad(date.getSeconds())];
  return `${day}T${[pad(date.getHours()), pad(date.getMinutes()), ...seconds].join(':')}`;
}

/** The moment that a `datetime-local` control names, or `undefined` while it is unfinished. */
export function fromLocalTime(text: string): number | undefined {
  const epochMs = /^\d{4}-\d{2}-\d{2}T/.test(text) ? new Date(text).getTime() : Number.NaN;
  return Number.isNaN(epochMs) ? undefined : epochMs;
}

/** The browser's time zone at a moment: `Africa/Casablanca, GMT+1`. */
export function zoneAt(epochMs: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZoneName: 'short' });
  const offset = format.formatToParts(epochMs).find(({ type }) => type === 'timeZoneName');
  const names = new Set([format.resolvedOptions().timeZone, offset?.value ?? '']);
  return [...names].filter(Boolean).join(', ');
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}
