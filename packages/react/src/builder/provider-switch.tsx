import { convert } from '@messagewright/core';
import { useBuilder, useWords } from '../context/index.ts';
import { Segmented } from '../fields/segmented.tsx';
import { useAudienceGuard } from './use-audience-guard.tsx';

/** The provider written for: a switch where there are several, its name where there is one. */
export function ProviderSwitch() {
  const { provider, providers, changeProvider, store } = useBuilder();
  const words = useWords();
  const [guard, question] = useAudienceGuard('switch');
  if (providers.length < 2) return <p className="mw-bar__title">{provider.label}</p>;
  return (
    <>
      <Segmented
        label={words.text('builder.provider')}
        value={provider.id}
        options={providers.map(({ id, label }) => ({ value: id, label }))}
        onChange={(id) => {
          const next = providers.find((candidate) => candidate.id === id);
          if (!next) return;
          const { draft } = convert(store.get().draft, next, provider);
          guard(draft, next, () => changeProvider(next));
        }}
      />
      {question}
    </>
  );
}
