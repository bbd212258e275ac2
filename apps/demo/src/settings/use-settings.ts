import { useEffect, useState } from 'react';
import type { StorageArea } from '../storage/keep.ts';
import { defaultSettings, directionOf, type Settings, settingsStorage } from './settings.ts';

const id = 'desk';

/** The settings of this browser, and how to change some. The page follows. */
export function useSettings(
  area: StorageArea | undefined,
): [Settings, (change: Partial<Settings>) => void] {
  const [keep] = useState(() => settingsStorage(area));
  const [settings, setSettings] = useState(
    () => keep.load(id) ?? defaultSettings(navigator.languages),
  );
  useEffect(() => {
    const page = document.documentElement;
    page.lang = settings.locale;
    page.dir = directionOf(settings);
    page.dataset.theme = settings.theme;
    keep.save(id, settings);
  }, [keep, settings]);
  return [settings, (change) => setSettings((before) => ({ ...before, ...change }))];
}
