import { useBuilder, useWords } from '../context/index.ts';
import { Segmented } from '../fields/segmented.tsx';

/** The provider written for: a switch where there are several, its name where there is one. */
export function ProviderSwitch() {
  const { provider, providers, changeProvider } = useBuilder();
  const words = useWords();
  if (providers.length < 2) return <p className="mw-bar__title">{provider.label}</p>;
  return (
    <Segmented
      label={words.text('builder.provider')}
      value={provider.id}
      options={providers.map(({ id, label }) => ({ value: id, label }))}
      onChange={(id) => {
        const next = providers.find((candidate) => candidate.id === id);
        if (next) changeProvider(next);
      }}
    />
  );
}
