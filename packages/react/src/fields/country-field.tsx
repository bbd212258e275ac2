import { CodeField } from './code-field.tsx';
import { countryName } from './code-names.ts';
import { countryCodes } from './country-codes.ts';

/** A country by its ISO 3166 code of two letters, with its name. Other text stays as it is. */
export function CountryField({ path }: { path: string }) {
  return <CodeField path={path} codes={allCountries} nameOf={countryName} />;
}

const allCountries = () => countryCodes;
