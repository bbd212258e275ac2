import type { DeskFacts } from '../sending/desk-client.ts';
import { type Trial, trials } from '../sending/trial.ts';
import { Choice } from '../settings/choice.tsx';
import { useDeskWords } from '../words/words.tsx';

/** Where messages go. For the sandbox, also what it does to the next one. */
export function TargetMenu(props: {
  target: DeskFacts['target'];
  trial: Trial;
  onTrial(trial: Trial): void;
}) {
  const { target, trial, onTrial } = props;
  const { t } = useDeskWords();
  const words = t.desk;
  const armed = trial !== 'accepted';
  return (
    <>
      <button type="button" className="chip" data-target={target} popoverTarget="target">
        {words[target]}
        {armed && <span className="chip-trial">{words.trial.options[trial]}</span>}
      </button>
      <div id="target" popover="auto" className="popover" role="group" aria-label={words[target]}>
        <p className="popover-note">{words[`${target}Note`]}</p>
        {target === 'sandbox' && (
          <Choice
            name="trial"
            label={words.trial.title}
            options={trials}
            labels={words.trial.options}
            value={trial}
            onChange={onTrial}
          />
        )}
      </div>
    </>
  );
}
