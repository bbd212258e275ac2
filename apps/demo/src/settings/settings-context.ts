import { createContext, useContext } from 'react';
import { defaultSettings, type Settings } from './settings.ts';

/** See `useDeskSettings`. */
export const SettingsContext = createContext<Settings>(defaultSettings([]));

/** The settings around; the defaults where there are none. */
export function useDeskSettings(): Settings {
  return useContext(SettingsContext);
}
