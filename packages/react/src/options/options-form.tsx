import { useWords } from '../context/index.ts';
import { useAnnouncer } from '../fields/use-announcer.ts';
import { Icon } from '../icons/index.ts';
import { OptionControl } from './option-control.tsx';
import type { OptionPlace } from './option-place.ts';
import { SetOptions } from './set-options.tsx';
import { useAllOptions } from './use-option-places.ts';
import { useOptionsDialog } from './use-options-dialog.tsx';

/**
 * The provider's own settings, drawn from its data: the common ones, what is set of the others, and the
 * way to all of them. Nothing where it has none.
 */
export function OptionsForm() {
  const places = useAllOptions();
  const words = useWords();
  const [region, say] = useAnnouncer();
  const common = places.filter(isCommon);
  const rare = places.filter((place) => !isCommon(place));
  const { button, open, dialog } = useOptionsDialog(places, words.text('optionForm.all'), isCommon);
  if (places.length === 0) return null;
  return (
    <div className="mw-options">
      {common.map((place) => (
        <OptionControl key={place.path} place={place} />
      ))}
      {rare.length > 0 && (
        <>
          <SetOptions
            places={rare}
            onEdit={(place) => open(place.path)}
            onRemoved={({ key }) => {
              button.current?.focus();
              say(words.text('optionForm.removed', { label: words.text(`${key}.label`) }));
            }}
          />
          <button
            type="button"
            className="mw-button"
            aria-haspopup="dialog"
            ref={button}
            onClick={() => open()}
          >
            <Icon name="search" />
            {words.text('optionForm.all')}
          </button>
          <span className="mw-visually-hidden" aria-live="polite" ref={region} />
          {dialog}
        </>
      )}
    </div>
  );
}

/** Whether an option has its control in the form. */
function isCommon({ option }: OptionPlace): boolean {
  return option.common === true;
}
