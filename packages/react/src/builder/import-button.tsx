import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useBuilder, useWords } from '../context/index.ts';
import { Icon } from '../icons/index.ts';
import { ImportDialog } from '../json/index.ts';
import { useAudienceGuard } from './use-audience-guard.tsx';

/** Opens the dialog that takes JSON and makes it the draft. */
export function ImportButton() {
  const { provider, providers, store, readOnly, replaceDraft, changeProvider, notify } =
    useBuilder();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [guard, question] = useAudienceGuard('import');
  if (readOnly) return null;
  return (
    <>
      <button type="button" className="mw-button" onClick={() => setOpen(true)}>
        <Icon name="import" />
        {words.text('builder.import')}
      </button>
      <ImportDialog
        open={open}
        onOpenChange={setOpen}
        providers={providers}
        guard={guard}
        onImport={(draft, from) => {
          // First the provider, so that the host hears of the draft with that provider's issues.
          if (from.id !== provider.id) flushSync(() => changeProvider(from));
          replaceDraft(draft);
          // What comes from outside has been written already: nothing of it is "not yet filled in".
          store.attempt();
          notify({ type: 'imported', text: words.text('builder.imported') });
        }}
      />
      {question}
    </>
  );
}
