import { Icon } from '../icons/icon.tsx';
import { locales } from '../words/locales.ts';
import { useDeskWords } from '../words/words.tsx';
import { Choice } from './choice.tsx';
import { directions, type Settings, themes } from './settings.ts';

/** A button with the settings behind it. */
export function SettingsMenu(props: {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}) {
  const { settings, onChange } = props;
  const { t } = useDeskWords();
  const words = t.settings;
  return (
    <>
      <button
        type="button"
        className="icon-button"
        popoverTarget="settings"
        aria-label={words.open}
      >
        <Icon name="settings" />
      </button>
      <div id="settings" popover="auto" className="popover" role="group" aria-label={words.open}>
        <Choice
          name="locale"
          label={words.language}
          options={locales}
          labels={words.languages}
          areLanguages
          value={settings.locale}
          onChange={(locale) => onChange({ locale })}
        />
        <Choice
          name="theme"
          label={words.theme}
          options={themes}
          labels={words.themes}
          value={settings.theme}
          onChange={(theme) => onChange({ theme })}
        />
        <Choice
          name="direction"
          label={words.direction}
          options={directions}
          labels={words.directions}
          value={settings.direction}
          onChange={(direction) => onChange({ direction })}
        />
      </div>
    </>
  );
}
