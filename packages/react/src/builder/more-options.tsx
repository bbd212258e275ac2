import { useId, useState } from 'react';
import { useReveal, useWords } from '../context/index.ts';
import { DisclosureButton, ReplyField, useTakesReply } from '../fields/index.ts';
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
      <DisclosureButton className="mw-more__toggle" controls={id} open={open} onToggle={setOpen}>
        {words.text('builder.moreOptions')}
      </DisclosureButton>
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
