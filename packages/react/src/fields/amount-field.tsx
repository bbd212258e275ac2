import { isolated, useBuilder, useWords } from '../context/index.ts';
import { NumberField } from './number-field.tsx';
import { useValueAt } from './use-field.ts';
import { useInBrowser } from './use-in-browser.ts';

/** An amount of money, typed as people write it and held as a whole number. */
export function AmountField({
  path,
  currency = path.replace(/[^.]+$/, 'code'),
  scale = 1000,
}: {
  path: string;
  /** The place of the currency's code; beside the amount unless said otherwise. */
  currency?: string | undefined;
  /** The draft holds the amount times this. */
  scale?: number;
}) {
  const { idFor } = useBuilder();
  const words = useWords();
  const [amount] = useValueAt<number>(path);
  const [code = ''] = useValueAt<string>(currency);
  const format = useInBrowser() ? formatOf(code, words.locale) : undefined;
  const hint = `${idFor(path)}-amount`;
  if (amount === undefined || !format) return <NumberField path={path} scale={scale} />;
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 0;
  const fits = (amount * 10 ** decimals) % scale === 0;
  const shown = fits ? format : formatOf(code, words.locale, 3);
  return (
    <NumberField
      path={path}
      scale={scale}
      describedBy={hint}
      after={
        <p className="mw-hint" id={hint}>
          {words.text(`fields.pickers.amount.${fits ? 'shown' : 'decimals'}`, {
            amount: isolated(shown?.format(amount / scale) ?? ''),
            code: code.toUpperCase(),
            count: decimals,
          })}
        </p>
      }
    />
  );
}

/** How an amount of a currency is written; `undefined` for what is no code. */
function formatOf(currency: string, locale: string, digits?: number) {
  if (!/^[a-z]{3}$/i.test(currency)) return undefined;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    ...(digits !== undefined && { maximumFractionDigits: digits }),
  });
}
