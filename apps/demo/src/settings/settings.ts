import { isObject, type Json } from '@messagewright/core';
import { createKeep, type Keep, type StorageArea } from '../storage/keep.ts';
import { type DeskLocale, locales } from '../words/locales.ts';

/** The themes to choose from. */
export const themes = ['system', 'light', 'dark'] as const;

/** The directions to choose from. */
export const directions = ['auto', 'ltr', 'rtl'] as const;

/** What a person sets once for this browser. */
export interface Settings {
  readonly locale: DeskLocale;
  readonly theme: (typeof themes)[number];
  readonly direction: (typeof directions)[number];
}

/** The settings, kept over a reload. */
export function settingsStorage(area: StorageArea | undefined): Keep<Settings> {
  return createKeep({ area, name: 'settings', version: 1, read: readSettings });
}

/** What somebody starts with who has set nothing, by the languages of the browser. */
export function defaultSettings(languages: readonly string[]): Settings {
  const wanted = languages.map((tag) => tag.slice(0, 2));
  const locale = wanted.find((tag) => locales.some((known) => known === tag));
  return { locale: (locale as DeskLocale | undefined) ?? 'en', theme: 'system', direction: 'auto' };
}

/** The direction of the page. Both languages of the desk are written from left to right. */
export function directionOf({ direction }: Settings): 'ltr' | 'rtl' {
  return direction === 'rtl' ? 'rtl' : 'ltr';
}

/** The theme for parts that follow the system when they are given none. */
export function themeOf({ theme }: Settings): 'light' | 'dark' | undefined {
  return theme === 'system' ? undefined : theme;
}

function readSettings(value: Json): Settings | undefined {
  if (!isObject(value)) return undefined;
  const locale = oneOf(locales, value.locale);
  const theme = oneOf(themes, value.theme);
  const direction = oneOf(directions, value.direction);
  return locale && theme && direction && { locale, theme, direction };
}

function oneOf<T extends string>(options: readonly T[], value: unknown): T | undefined {
  return options.find((option) => option === value);
}
