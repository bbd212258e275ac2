import { type Provider, providers } from '@messagewright/core';
import type { PartialDictionary } from '../dictionary/dictionary.ts';
import type { Dictionary } from '../dictionary/en.ts';
import { fr } from '../dictionary/fr.ts';

/** What Storybook's toolbar chooses, in the words of the builder's props. */
export interface StorySettings {
  provider: Provider;
  locale: string;
  dictionary: PartialDictionary<Dictionary> | undefined;
  dir: 'ltr' | 'rtl' | undefined;
  theme: 'light' | 'dark';
}

const dictionaries: Record<string, Dictionary | undefined> = { fr };
const byId: Record<string, Provider | undefined> = providers;

/** The languages of the toolbar; English needs no dictionary. */
export const storyLocales = ['en', ...Object.keys(dictionaries)];

/** The providers of the toolbar, by id. */
export const storyProviders: readonly Provider[] = Object.values(providers);

/** Reads the toolbar: `render: (args, { globals }) => <MessageBuilder {...storySettings(globals)} {...args} />`. */
export function storySettings(globals: Record<string, unknown>): StorySettings {
  const { provider, locale, theme, direction } = globals;
  const [first] = storyProviders;
  const chosen = byId[String(provider)] ?? first;
  if (!chosen) throw new Error('Storybook needs a provider.');
  return {
    provider: chosen,
    locale: typeof locale === 'string' ? locale : 'en',
    dictionary: dictionaries[String(locale)],
    dir: direction === 'rtl' || direction === 'ltr' ? direction : undefined,
    theme: theme === 'dark' ? 'dark' : 'light',
  };
}
