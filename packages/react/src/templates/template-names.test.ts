import { describe, expect, it } from 'vitest';
import { createWords } from '../context/words.tsx';
import { fr } from '../dictionary/fr.ts';
import { languageName, platformWord } from './template-names.ts';

const english = createWords();
const french = createWords({ locale: 'fr', dictionary: fr });

describe('the words for what a platform calls a template', () => {
  it('name its language in the language of the words', () => {
    expect(languageName('en_GB', english)).toBe('English (United Kingdom)');
    expect(languageName('en_GB', french)).toBe('anglais (Royaume-Uni)');
  });

  it.each(['', 'not a language', 'x'])('show %j as it is', (code) => {
    expect(languageName(code, english)).toBe(code);
  });

  it('translate a category, whatever its case, and show one that nobody knows', () => {
    expect(platformWord('categories', 'UTILITY', french)).toBe('Utilitaire');
    expect(platformWord('categories', 'marketing', english)).toBe('Marketing');
    expect(platformWord('categories', 'TRANSACTIONAL', english)).toBe('TRANSACTIONAL');
    expect(platformWord('statuses', 'PAUSED', french)).toBe('En pause');
  });
});
