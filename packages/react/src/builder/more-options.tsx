import { useId, useState } from 'react';
import { useBuilder, useReveal, useWords } from '../context/index.ts';
import { OptionsForm } from '../fields/index.ts';
import { Icon } from '../icons/index.ts';

/** The provider's own settings, one step away. Nothing where it has none. */
export function MoreOptions() {
  const { provider } = useBuilder();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  useReveal(
    (path) => path.startsWith('options.'),
    () => setOpen(true),
  );
  if (provider.options.fields.length === 0) return null;
  return (
    <div className="mw-more">
      <button
        type="button"
        className="mw-more__toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'chevron-down' : 'chevron-right'} />
        {words.text('builder.moreOptions')}
      </button>
      <div className="mw-more__content" id={id} hidden={!open}>
        {open && <OptionsForm />}
      </div>
    </div>
  );
}
