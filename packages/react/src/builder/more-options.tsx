import { useId, useState } from 'react';
import { useBuilder, useReveal, useWords } from '../context/index.ts';
import { OptionsForm, ReplyField, useTakesReply } from '../fields/index.ts';
import { Icon } from '../icons/index.ts';

/** What is set for the request as a whole, one step away. Nothing where there is nothing to set. */
export function MoreOptions() {
  const { provider } = useBuilder();
  const takesReply = useTakesReply();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  useReveal(
    (path) => /^(options|replyTo)(\.|$)/.test(path),
    () => setOpen(true),
  );
  if (!takesReply && provider.options.fields.length === 0) return null;
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
        {open && (
          <>
            {takesReply && <ReplyField />}
            <OptionsForm />
          </>
        )}
      </div>
    </div>
  );
}
