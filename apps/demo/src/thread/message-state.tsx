import type { DeliveryState } from '../conversations/conversation.ts';
import { Icon, type IconName } from '../icons/icon.tsx';
import { useDeskWords } from '../words/words.tsx';

const icons: Readonly<Record<DeliveryState, IconName>> = {
  accepted: 'check',
  scheduled: 'clock',
  sent: 'check',
  delivered: 'delivered',
  held: 'clock',
  retrying: 'clock',
  paused: 'clock',
  arrived: 'check',
  failed: 'alert',
};

const tones: Partial<Record<DeliveryState, 'bad' | 'warn'>> = {
  failed: 'bad',
  held: 'warn',
  retrying: 'warn',
  paused: 'warn',
};

/** What is known of a sent message, in an icon and words. */
export function MessageState({ state, provider }: { state: DeliveryState; provider: string }) {
  const { t, fill } = useDeskWords();
  return (
    <span className="state" data-tone={tones[state] ?? 'ok'}>
      <Icon name={icons[state]} />
      {fill(t.thread.states[state], { provider })}
    </span>
  );
}
