import type { WordsOptions } from '@messagewright/react';
import { fr as builderFr } from '@messagewright/react/locales/fr';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { DeskLocale } from './locales.ts';
import type { DeskDictionary } from './words.tsx';

/** The words of one language: the desk's own and the builder's. */
export interface LanguagePack {
  readonly desk: DeskDictionary;
  /** Absent where the builder speaks the language by itself. */
  readonly builder: WordsOptions['dictionary'];
}

/** The words of each language. */
export const languages: Readonly<Record<DeskLocale, LanguagePack>> = {
  en: { desk: en, builder: undefined },
  fr: { desk: fr, builder: builderFr },
};
