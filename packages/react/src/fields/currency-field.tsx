import { CodeField } from './code-field.tsx';
import { currencyName } from './code-names.ts';

/** A currency by its ISO 4217 code, with its name. Other text stays as it is. */
export function CurrencyField({ path }: { path: string }) {
  return <CodeField path={path} codes={allCurrencies} nameOf={currencyName} />;
}

const allCurrencies = () => Intl.supportedValuesOf('currency');
