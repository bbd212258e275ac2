import { cellOf, isCodec, type MessageType, messages } from '@messagewright/core';
import { useEffect, useRef } from 'react';
import { useBuilder, useMessageType, useNow, useWords } from '../context/index.ts';
import { useAnnouncer } from '../fields/use-announcer.ts';
import { Icon } from '../icons/index.ts';
import { useHost } from './host-context.ts';
import { windowState, windowTime } from './service-window.ts';

/**
 * Until when free-form messages may go, counted down each minute; once that is over, what may go
 * instead. Nothing where the host does not say. Its place is kept while the time is not known yet.
 */
export function ServiceWindowLine() {
  const { serviceWindowExpiresAt } = useHost();
  if (serviceWindowExpiresAt === undefined) return null;
  return <KnownWindow expiresAt={serviceWindowExpiresAt} />;
}

function KnownWindow({ expiresAt }: { expiresAt: number }) {
  const words = useWords();
  const now = useNow();
  const type = useMessageType();
  const [region, say] = useAnnouncer();
  const { state, hours, minutes } = windowState(expiresAt, now);
  const time = now === undefined ? '' : windowTime(expiresAt, now, words.locale);
  const sentence = state === 'unknown' ? '' : words.text(`builder.window.${state}`, { time });
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && state === 'closed') say(sentence);
    wasOpen.current = state === 'open';
  }, [state, sentence, say]);
  const isOver = state === 'closed' || state === 'ended';
  const isShut = isOver && !messages[type]?.outsideWindow;
  return (
    <div
      className="mw-window"
      data-shut={isShut || undefined}
      // What is wrong with the type is said here.
      {...(isShut && { 'data-mw-path': 'message.type', tabIndex: -1 })}
    >
      {state !== 'unknown' && (
        <>
          <Icon name={isShut ? 'warning' : 'clock'} />
          <p className="mw-window__words">
            {sentence}
            {state === 'open' && (
              <span className="mw-window__left">
                {' · '}
                {words.text(`builder.window.${leftKey(hours, minutes)}`, { hours, minutes })}
              </span>
            )}
          </p>
          {isShut && <Instead />}
        </>
      )}
      <span className="mw-visually-hidden" aria-live="polite" ref={region} />
    </div>
  );
}

function leftKey(hours: number, minutes: number): string {
  if (hours === 0) return 'minutesLeft';
  return minutes === 0 ? 'wholeHoursLeft' : 'hoursLeft';
}

/** The way to a type that may go outside the window, where the provider carries one. */
function Instead() {
  const { provider, changeType, readOnly } = useBuilder();
  const { types } = useHost();
  const words = useWords();
  const offered = types ?? allTypes;
  const type = offered.find(
    (each) => messages[each].outsideWindow && isCodec(cellOf(provider, each)),
  );
  if (type === undefined || readOnly) return null;
  return (
    <button type="button" className="mw-button" onClick={() => changeType(type)}>
      {words.text('builder.window.instead')}
    </button>
  );
}

const allTypes = Object.keys(messages) as MessageType[];
