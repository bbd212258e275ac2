import type { DeliveryState } from '../conversations/conversation.ts';
import { Icon, type IconName } from '../icons/icon.tsx';
import { useDeskWords } from '../words/words.tsx';

const icons: Readonly<Record<DeliveryState | 'noted', IconName>> = {
  accepted: 'check',
  scheduled: 'clock',
  sent: 'check',
  delivered: 'delivered',
  held: 'clock',
  retrying: 'clock',
  paused: 'clock',
  arrived: 'check',
  failed: 'alert',
  noted: 'check',
};

const tones: Partial<Record<DeliveryState, 'bad' | 'warn'>> = {
  failed: 'bad',
  held: 'warn',
  retrying: 'warn',
  paused: 'warn',
};

/** The states of a message on its way to a customer. Where a note got, it stays. */
const underway: ReadonlySet<DeliveryState> = new Set(['accepted', 'sent', 'delivered']);

/** What is known of a sent message, in an icon and words. */
export function MessageState(props: {
  state: DeliveryState;
  provider: string;
  /** Whether only agents see the message. */
  isPrivate?: boolean | undefined;
}) {
  const { state, provider, isPrivate = false } = props;
  const { t, fill } = useDeskWords();
  const shown = isPrivate && underway.has(state) ? 'noted' : state;
  return (
    <span className="state" data-tone={tones[state] ?? 'ok'}>
      <Icon name={icons[shown]} />
      {fill(t.thread.states[shown], { provider })}
    </span>
  );
}
