import { withoutAccents } from '../context/plain-text.ts';
import { inZone, offsetText } from './zoned-time.ts';

/** A time zone as a list shows it. */
export interface Zone {
  id: string;
  /** What people read: `America/Argentina/Buenos Aires`. */
  name: string;
  /** `GMT+1` or the like, at the moment asked for. */
  offset: string;
}

/** Browsers list some places by the name they had; all of them know today's. */
const renamed: Readonly<Record<string, string | undefined>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** The browser's own zone; UTC where it hides it. */
export function ownZone(): string {
  return todaysName(new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC');
}

/** A zone at a moment. One that is an offset is called by that alone, and UTC needs none. */
export function zoneOf(id: string, epochMs: number): Zone {
  const { offset } = inZone(epochMs, id);
  const clock =
    offset === 0
      ? ''
      : offsetText(offset)
          .replace(/^([+-])0/, '$1')
          .replace(/:00$/, '');
  const text = `GMT${clock}`;
  if (id === 'UTC') return { id, name: id, offset: '' };
  return isOffset(id)
    ? { id, name: text, offset: '' }
    : { id, name: id.replaceAll('_', ' '), offset: text };
}

function isOffset(zone: string): boolean {
  return /^[+-]/.test(zone);
}

/** Every zone that the browser knows, those given first, each once. */
export function allZones(first: readonly string[]): readonly string[] {
  return [...new Set([...first, 'UTC', ...Intl.supportedValuesOf('timeZone').map(todaysName)])];
}

function todaysName(zone: string): string {
  return renamed[zone] ?? zone;
}

/**
 * The zones that a query names: by their id, their name in a language (`heure d’Europe centrale`), or
 * their offset.
 */
export function searchZones(zones: readonly Zone[], query: string, locale: string): Zone[] {
  const words = plain(query).split(' ').filter(Boolean);
  if (words.length === 0) return [...zones];
  return zones.filter((zone) => {
    const ours = plain(`${zone.id} ${zone.name} ${zone.offset}`);
    if (words.every((word) => ours.includes(word))) return true;
    const named = `${ours} ${plain(genericName(zone.id, locale))}`;
    return words.every((word) => named.includes(word));
  });
}

const names = new Map<string, string>();

function genericName(zone: string, locale: string): string {
  const key = `${locale} ${zone}`;
  const known = names.get(key);
  if (known !== undefined) return known;
  const name = nameIn(zone, locale);
  names.set(key, name);
  return name;
}

function nameIn(zone: string, locale: string): string {
  if (isOffset(zone)) return '';
  const format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' });
  return format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** A text as searching compares it; a `-` stays, since it is the sign of an offset. */
function plain(text: string): string {
  return withoutAccents(text).replace(/[/_’'-]+/g, (sign) => (sign === '-' ? '-' : ' '));
}
