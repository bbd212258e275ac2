import { countryCodes } from './country-codes.ts';

/** What a kind of code is called in a language; `undefined` for a code that nobody gave a name. */
export type NameOfCode = (code: string, locale: string) => string | undefined;

const known = new Map<string, Intl.DisplayNames>();
const countries = new Set(countryCodes);

/** The name of a country: `MA` is Morocco. */
export const countryName: NameOfCode = (code, locale) => {
  const region = code.toUpperCase();
  return countries.has(region) ? nameOf('region', region, locale) : undefined;
};

/** The name of a currency: `MAD` is the Moroccan dirham. */
export const currencyName: NameOfCode = (code, locale) =>
  /^[a-z]{3}$/i.test(code) ? nameOf('currency', code.toUpperCase(), locale) : undefined;

/** The name of a language as templates write it: `en_US` is English (United States). */
export const languageName: NameOfCode = (code, locale) =>
  nameOf('language', code.replaceAll('_', '-'), locale);

function nameOf(type: Intl.DisplayNamesType, code: string, locale: string): string | undefined {
  const key = `${type} ${locale}`;
  const names =
    known.get(key) ??
    new Intl.DisplayNames(locale, { type, fallback: 'none', languageDisplay: 'standard' });
  known.set(key, names);
  try {
    return names.of(code);
  } catch {
    return undefined;
  }
}
