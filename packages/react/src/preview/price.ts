/** What a buyer pays, as it is written in a language; `undefined` while amount or currency is missing. */
export function price(
  amountCents: number | undefined,
  currency: string,
  locale: string,
): string | undefined {
  if (amountCents === undefined || !/^[a-z]{3}$/i.test(currency)) return undefined;
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return format.format(amountCents / 100);
}
