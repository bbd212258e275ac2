/** The languages of the desk. */
export const locales = ['en', 'fr'] as const;

/** A language of the desk. */
export type DeskLocale = (typeof locales)[number];
