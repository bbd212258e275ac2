import type { WordsOptions } from '@messagewright/react';
import { languages } from '../words/dictionaries.ts';
import { directionOf, type Settings } from './settings.ts';

/** The settings as the library's parts take them. */
export function builderWords(settings: Settings): WordsOptions {
  const { locale } = settings;
  return { locale, dictionary: languages[locale].builder, dir: directionOf(settings) };
}
