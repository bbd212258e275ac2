import { expect, it } from 'vitest';
import { memoryArea } from '../storage/memory-area.ts';
import { defaultSettings, settingsStorage } from './settings.ts';

it('begins with the first language of the browser that the desk speaks', () => {
  expect(defaultSettings(['de-DE', 'fr-MA', 'en']).locale).toBe('fr');
  expect(defaultSettings(['de-DE']).locale).toBe('en');
  expect(defaultSettings([])).toEqual({ locale: 'en', theme: 'system', direction: 'auto' });
});

it('keeps settings, and only such as there are', () => {
  const area = memoryArea();
  const settings = { locale: 'fr', theme: 'dark', direction: 'rtl' } as const;
  settingsStorage(area).save('desk', settings);
  expect(settingsStorage(area).load('desk')).toEqual(settings);
  const other = { version: 1, value: { ...settings, theme: 'sepia' } };
  area.setItem('messagewright-desk/settings/desk', JSON.stringify(other));
  expect(settingsStorage(area).load('desk')).toBeUndefined();
});
