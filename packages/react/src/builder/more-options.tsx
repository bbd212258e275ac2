import { useId, useState } from 'react';
import { useReveal, useWords } from '../context/index.ts';
import { ReplyField, useTakesReply } from '../fields/index.ts';
import { Icon } from '../icons/index.ts';
import { OptionsForm, useAllOptions, useSetOptions } from '../options/index.ts';

/** What is set beside the content, one step away. Nothing where there is nothing to set. */
export function MoreOptions() {
  const takesReply = useTakesReply();
  const options = useAllOptions();
  const count = useSetOptions(options).length;
  const words = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  useReveal(
    (path) => /^(options|replyTo|message\.options)(\.|$)/.test(path),
    () => setOpen(true),
  );
  if (!takesReply && options.length === 0) return null;
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
      {!open && count > 0 && (
        <span className="mw-more__count">{words.text('optionForm.setCount', { count })}</span>
      )}
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
