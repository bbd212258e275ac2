import { pathKey } from '@messagewright/core';
import { useWords } from '@messagewright/react';
import { useEffect, useRef } from 'react';
import type { Conversation } from '../conversations/conversation.ts';
import { useDesk } from '../desk/desk-context.ts';
import { Icon, type IconName } from '../icons/icon.tsx';
import { canAsk, type SendState } from '../sending/send-state.ts';
import { nextSteps, type Trouble, troubleOf } from '../sending/trouble.ts';
import { useNow } from '../words/use-now.ts';
import { useDeskWords } from '../words/words.tsx';

const looks: Readonly<Record<Trouble, { icon: IconName; tone: 'bad' | 'warn' }>> = {
  rejected: { icon: 'alert', tone: 'bad' },
  window: { icon: 'clock', tone: 'warn' },
  limited: { icon: 'clock', tone: 'warn' },
  failed: { icon: 'alert', tone: 'bad' },
  undeliverable: { icon: 'alert', tone: 'bad' },
  unauthorized: { icon: 'lock', tone: 'bad' },
  not_sent: { icon: 'alert', tone: 'bad' },
  cancelled: { icon: 'alert', tone: 'warn' },
  brokenOff: { icon: 'offline', tone: 'warn' },
  invalid: { icon: 'alert', tone: 'bad' },
  declined: { icon: 'alert', tone: 'bad' },
  unknown: { icon: 'question', tone: 'warn' },
  unreached: { icon: 'offline', tone: 'bad' },
  offline: { icon: 'offline', tone: 'warn' },
};

/** What the banner is given. */
export interface OutcomeBannerProps {
  conversation: Conversation;
  state: Extract<SendState, { phase: 'failed' }>;
  /** The same again, under the same key. */
  onRetry(): void;
  /** To the field at fault. */
  onEdit(path: string): void;
  /** A second time, whatever became of the first. */
  onAgain(): void;
  /** To a template in place of what was refused. */
  onTemplate(): void;
  onDetails(): void;
}

/** What became of a send that has not gone through, and what can be done about it. */
export function OutcomeBanner(props: OutcomeBannerProps) {
  const { conversation, state, onDetails } = props;
  const { answer } = state;
  const { t, fill } = useDeskWords();
  const trouble = troubleOf(answer);
  const { icon, tone } = looks[trouble];
  const banner = useRef<HTMLElement>(null);
  // The answer is where the work went on; one that a reload brought back was seen before.
  useEffect(() => {
    if (answer.problem !== 'reloaded') banner.current?.focus();
  }, [answer]);
  const values = { provider: conversation.provider.label, name: conversation.name };
  return (
    <section
      ref={banner}
      className="notice banner"
      data-tone={tone}
      data-outcome={answer.outcome}
      aria-labelledby="outcome-title"
      tabIndex={-1}
    >
      <Icon name={icon} />
      <div className="notice-text">
        <h3 id="outcome-title">{fill(t.outcomes[trouble].title, values)}</h3>
        <p>{useSentence(trouble, props, values)}</p>
        <CheckedNote {...props} />
        <RetryNote {...props} />
      </div>
      <div className="notice-actions">
        <Steps trouble={trouble} {...props} />
        <button type="button" className="link-button" onClick={onDetails}>
          {t.outcomes.details}
        </button>
      </div>
    </section>
  );
}

function useSentence(
  trouble: Trouble,
  { state }: OutcomeBannerProps,
  values: Readonly<Record<string, string>>,
): string {
  const { t, fill } = useDeskWords();
  const words = useWords();
  const { outcomes } = t;
  const { answer } = state;
  const whole = answer.issues.find(({ path }) => path.length === 0);
  const fields = answer.issues.some(({ path }) => path.length > 0);
  if (answer.problem === 'reloaded') {
    return fill(outcomes.unknown[canAsk(state) ? 'reloaded' : 'filesLost'], values);
  }
  const said = outcomes[trouble];
  const sentence = 'whole' in said && !fields ? said.whole : said.text;
  const reason = whole ?? answer.issues[0];
  return fill(sentence, { ...values, detail: reason ? words.issue(reason) : '' });
}

function CheckedNote({ state: { checkedAt } }: OutcomeBannerProps) {
  const now = useNow();
  const { t, fill, times } = useDeskWords();
  if (checkedAt === undefined) return null;
  const ago = times.ago(checkedAt, now) ?? times.now;
  return <p className="notice-note">{fill(t.outcomes.checkedAt, { ago })}</p>;
}

/** Why the provider was not asked to try again. */
function RetryNote({ conversation, state: { retryProblem } }: OutcomeBannerProps) {
  const { t, fill } = useDeskWords();
  if (retryProblem === undefined) return null;
  const { notes } = t.outcomes.retry;
  const known = Object.hasOwn(notes, retryProblem);
  const note = notes[known ? (retryProblem as keyof typeof notes) : 'other'];
  return (
    <p className="notice-note" role="alert">
      {fill(note, { provider: conversation.provider.label })}
    </p>
  );
}

function Steps({ trouble, ...props }: OutcomeBannerProps & { trouble: Trouble }) {
  const { conversation, state, onRetry, onEdit, onAgain, onTemplate } = props;
  const { outcomes } = useDeskWords().t;
  const { sends } = useDesk();
  const { id } = conversation;
  const step = nextSteps[trouble];
  if (step === 'decide') {
    const { check, checking, arrived, again } = outcomes.unknown;
    return (
      <>
        {canAsk(state) && (
          <button
            type="button"
            className="button"
            data-variant="primary"
            aria-disabled={state.checking || undefined}
            onClick={() => void sends.check(id)}
          >
            {state.checking ? checking : check}
          </button>
        )}
        <button type="button" className="button" onClick={() => sends.arrived(id)}>
          {arrived}
        </button>
        <button type="button" className="button" onClick={onAgain}>
          {again}
        </button>
      </>
    );
  }
  const first = state.answer.issues.find(({ path }) => path.length > 0);
  const does = {
    edit: () => onEdit(first ? pathKey(first.path) : 'message'),
    retry: onRetry,
    template: onTemplate,
  };
  const { action } = outcomes[trouble as Exclude<Trouble, 'unknown'>];
  if (step === 'ask') {
    return (
      <>
        <AskRetry conversation={conversation} state={state} />
        <button type="button" className="button" onClick={does.edit}>
          {action}
        </button>
      </>
    );
  }
  return (
    <button type="button" className="button" data-variant="primary" onClick={does[step]}>
      {action}
    </button>
  );
}

/** Has the provider asked to try again what it could not deliver. It need not succeed, and nobody says that it will. */
function AskRetry({ conversation, state }: Pick<OutcomeBannerProps, 'conversation' | 'state'>) {
  const { sends } = useDesk();
  const { t, fill } = useDeskWords();
  const { ask, asking } = t.outcomes.retry;
  return (
    <button
      type="button"
      className="button"
      data-variant="primary"
      aria-disabled={state.retrying || undefined}
      onClick={() => void sends.retry(conversation.id)}
    >
      {fill(state.retrying ? asking : ask, { provider: conversation.provider.label })}
    </button>
  );
}
