import { hasError, type Provider } from '@messagewright/core';
import { useWords } from '../context/index.ts';
import { Icon, type IconName } from '../icons/index.ts';
import type { ImportReading } from './import-reading.ts';

interface ImportStatusProps {
  id: string;
  reading: ImportReading;
  /** Who carries what no provider recognises. */
  fallback: Provider;
  onChoose(provider: Provider): void;
}

const icons: Record<ImportReading['state'], IconName> = {
  empty: 'info',
  unreadable: 'alert',
  unknown: 'info',
  known: 'check',
};

/** Says what the pasted text is; spoken whenever that changes. */
export function ImportStatus({ id, reading, fallback, onChoose }: ImportStatusProps) {
  const words = useWords();
  const { state, candidates } = reading;
  const [best] = candidates;
  const params = { provider: fallback.label, type: words.text('types.custom.label') };
  return (
    <div className="mw-import-status" data-state={state}>
      <Icon name={icons[state]} />
      <p className="mw-import-status__text" id={id} role="status">
        {best ? (
          <>
            <b>
              {best.provider.label} · {words.text(`types.${best.type}.label`)}
            </b>{' '}
            {words.text(...verdict(reading))}
          </>
        ) : (
          words.text(`json.import.${state}`, params)
        )}
      </p>
      {best && candidates.length > 1 && (
        <Choice candidates={candidates} chosen={best.provider} onChoose={onChoose} />
      )}
    </div>
  );
}

/** Issues never keep a payload out: the form is where they are mended. */
function verdict({ issues }: ImportReading): [key: string, params: { count: number }] {
  const all = issues.map(({ issue }) => issue);
  const count = all.filter(({ severity }) => severity === 'error').length;
  if (hasError(all)) return ['json.import.mend', { count }];
  return all.length > 0
    ? ['json.import.notes', { count: all.length }]
    : ['json.import.ready', { count }];
}

interface ChoiceProps {
  candidates: ImportReading['candidates'];
  chosen: Provider;
  onChoose(provider: Provider): void;
}

function Choice({ candidates, chosen, onChoose }: ChoiceProps) {
  const words = useWords();
  const byLabel = [...candidates].sort((a, b) => (a.provider.label < b.provider.label ? -1 : 1));
  return (
    <label className="mw-import-status__choice">
      {words.text('json.import.readAs')}
      <select
        className="mw-input"
        value={chosen.id}
        onChange={({ target }) => {
          const found = candidates.find(({ provider }) => provider.id === target.value);
          if (found) onChoose(found.provider);
        }}
      >
        {byLabel.map(({ provider }) => (
          <option key={provider.id} value={provider.id}>
            {provider.label}
          </option>
        ))}
      </select>
    </label>
  );
}
