import { describe, expect, it } from 'vitest';
import { price } from './price.ts';

describe('price', () => {
  it('is written as the language does', () => {
    expect(price(1990, 'EUR', 'en')).toBe('€19.90');
    expect(price(1990, 'eur', 'fr')).toBe('19,90\u00a0€');
  });

  it('is of a hundredth also where the currency has no small coins', () => {
    expect(price(190000, 'JPY', 'en')).toBe('¥1,900');
  });

  it('of nothing costs nothing', () => {
    expect(price(0, 'USD', 'en')).toBe('$0.00');
  });

  it.each([
    [undefined, 'EUR'],
    [1990, ''],
    [1990, 'EU'],
    [1990, 'EURO'],
  ])('is not there yet for %s %s', (amount, currency) => {
    expect(price(amount, currency, 'en')).toBeUndefined();
  });
});
