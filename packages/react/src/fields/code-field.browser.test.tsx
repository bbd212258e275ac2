import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { looks, objections, renderField } from '../../test/render-field.tsx';
import { fr } from '../dictionary/fr.ts';
import { AmountField } from './amount-field.tsx';
import { CountryField } from './country-field.tsx';
import { CurrencyField } from './currency-field.tsx';
import { LanguageField } from './language-field.tsx';

const draft = (member: object = {}) => ({ message: { type: 'text', text: '', ...member } });
const control = (path: string) =>
  document.querySelector<HTMLInputElement>(`input[data-mw-path="${path}"]`) as HTMLInputElement;
const hints = () =>
  [...document.querySelectorAll('.mw-hint')].map(({ textContent }) => textContent);
const options = () =>
  [...document.querySelectorAll('datalist option')].map((option) => [
    option.getAttribute('value'),
    option.textContent,
  ]);

describe('a code with its name', () => {
  const country = <CountryField path="message.country" />;

  it('names a known code, whatever its case, and keeps what was typed', async () => {
    const field = await renderField(country, draft());
    for (const typed of ['MA', 'ma']) {
      await userEvent.fill(control('message.country'), typed);
      expect(hints()).toEqual(['Morocco']);
      expect(field.at('message.country')).toBe(typed);
    }
  });

  it.each(['Morocco', 'M', 'ZZ', 'EU', '504', '__proto__', ''])(
    'keeps %j without a name',
    async (typed) => {
      const field = await renderField(country, draft({ country: 'MA' }));
      await userEvent.fill(control('message.country'), typed);
      expect(hints()).toEqual([]);
      expect(field.at('message.country')).toBe(typed);
    },
  );

  it('suggests every country by name, once somebody is there', async () => {
    await renderField(country, draft());
    expect(options()).toEqual([]);
    await userEvent.click(control('message.country'));
    expect(options()).toHaveLength(249);
    expect(options()[0]).toEqual(['AF', 'Afghanistan']);
    expect(control('message.country').list?.options).toHaveLength(249);
  });

  it('names codes in the language of the builder', async () => {
    await renderField(
      <>
        <CountryField path="message.country" />
        <CurrencyField path="message.currency" />
        <LanguageField path="message.language" codes={['en_US', 'pt_BR']} />
      </>,
      draft({ country: 'DE', currency: 'MAD', language: 'en_US' }),
      { locale: 'fr', dictionary: fr },
    );
    expect(hints()).toEqual(['Allemagne', 'dirham marocain', 'anglais (États-Unis)']);
    await userEvent.click(control('message.language'));
    expect(options()).toEqual([
      ['en_US', 'anglais (États-Unis)'],
      ['pt_BR', 'portugais (Brésil)'],
    ]);
  });

  it('keeps a language that is not in the list', async () => {
    const field = await renderField(
      <LanguageField path="message.language" codes={['en_US']} />,
      draft({ language: 'xx_YY_zz_!' }),
    );
    expect(control('message.language').value).toBe('xx_YY_zz_!');
    await userEvent.fill(control('message.language'), 'fr_CA');
    expect(field.at('message.language')).toBe('fr_CA');
    expect(hints()).toEqual(['French (Canada)']);
  });

  it('suggests nothing and takes nothing while it is read-only', async () => {
    await renderField(country, draft({ country: 'MA' }), { readOnly: true });
    control('message.country').focus();
    expect(options()).toEqual([]);
    expect(control('message.country').readOnly).toBe(true);
  });

  it.each(looks)('has nothing that axe objects to, %s %s', async (theme, dir) => {
    const field = await renderField(country, draft({ country: 'MA' }), { theme, dir });
    await userEvent.click(control('message.country'));
    expect(await objections(field.root)).toEqual([]);
  });
});

describe('AmountField', () => {
  const amount = (
    <>
      <CurrencyField path="message.code" />
      <AmountField path="message.amount1000" />
    </>
  );
  const meaning = () =>
    hints()
      .at(-1)
      ?.replace(/[\u2068\u2069\u00a0\u202f]/g, ' ');

  it.each([
    ['100.99', 100_990],
    ['0,5', 500],
    ['-2', -2000],
    ['0.001', 1],
    ['1.23456', 1235],
    ['1.005', 1005],
  ])('holds %s times a thousand', async (typed, value) => {
    const field = await renderField(amount, draft({ code: 'USD' }));
    await userEvent.fill(control('message.amount1000'), typed);
    expect(field.at('message.amount1000')).toBe(value);
    expect(control('message.amount1000').value).toBe(typed);
  });

  it('shows what the draft holds as people write it', async () => {
    await renderField(amount, draft({ code: 'USD', amount1000: 100_990 }));
    expect(control('message.amount1000').value).toBe('100.99');
    expect(meaning()).toBe('Means  $100.99 .');
  });

  it.each([
    ['JPY', 1500, 'Means  ¥1.5 , although JPY has 0 decimals.'],
    ['JPY', 2000, 'Means  ¥2 .'],
    ['USD', 1005, 'Means  $1.005 , although USD has 2 decimals.'],
    ['KWD', 1005, 'Means  KWD 1.005 .'],
  ])('knows the decimals of %s', async (code, amount1000, sentence) => {
    await renderField(amount, draft({ code, amount1000 }));
    expect(meaning()).toBe(sentence);
  });

  it('says nothing without a currency, and is absent once it is emptied', async () => {
    const field = await renderField(amount, draft({ code: 'U', amount1000: 5 }));
    expect(hints()).toEqual([]);
    await userEvent.clear(control('message.amount1000'));
    expect(field.at('message')).not.toHaveProperty('amount1000');
  });

  it('says when it is no number', async () => {
    await renderField(amount, draft({ code: 'USD' }));
    await userEvent.fill(control('message.amount1000'), 'ten');
    await userEvent.tab();
    await expect.element(page.getByText(/Write a number/).first()).toBeVisible();
  });
});
