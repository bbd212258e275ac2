import { useWords } from '../context/index.ts';
import { Icon } from '../icons/index.ts';
import { SetOptions } from './set-options.tsx';
import { useMessageOptions } from './use-option-places.ts';
import { useOptionsDialog } from './use-options-dialog.tsx';

/** The provider's settings of one message inside another, in a dialog. Nothing where it has none. */
export function MessageOptionsButton({ path }: { path: string }) {
  const places = useMessageOptions(path);
  const words = useWords();
  const { button, open, dialog } = useOptionsDialog(
    places,
    words.text('optionForm.ofMessage'),
    neverInForm,
  );
  if (places.length === 0) return null;
  return (
    <div className="mw-options">
      <SetOptions
        places={places}
        onEdit={(place) => open(place.path)}
        onRemoved={() => button.current?.focus()}
      />
      <button
        type="button"
        className="mw-add"
        aria-haspopup="dialog"
        ref={button}
        onClick={() => open()}
      >
        <Icon name="search" />
        {words.text('optionForm.ofMessage')}
      </button>
      {dialog}
    </div>
  );
}

const neverInForm = () => false;
