import type { Words } from '../../../context/words.tsx';
import { zoneAt } from '../../../fields/local-time.ts';
import { parseMoment } from '../../../fields/zoned-time.ts';
import { PlainText } from '../../../preview/formatted-text.tsx';
import { Hint, hasText } from '../../../preview/text-or-hint.tsx';
import { withPaths } from '../../../preview/with-paths.ts';
import type { ValueView } from './value-view.ts';

/** Times by the reader's own clock, each with its end. */
export const timesView: ValueView<'timeslots'> = ({ value, path, words }) => {
  const [first] = value.slots.flatMap(({ start }) => parseMoment(start ?? '') ?? []);
  return (
    <>
      <ul className="mw-keyed__rows">
        {withPaths(value.slots, path).map(({ value: slot, path: key }) => (
          <li key={key} className="mw-keyed__time">
            <SlotWords start={slot.start} seconds={slot.seconds} words={words} />
          </li>
        ))}
      </ul>
      {first && (
        <p className="mw-keyed__note">
          <bdi>{zoneAt(first.epochMs, words.locale)}</bdi>
        </p>
      )}
    </>
  );
};

function SlotWords({
  start,
  seconds = 0,
  words,
}: {
  start: string | undefined;
  seconds: number | undefined;
  words: Pick<Words, 'locale'>;
}) {
  const moment = parseMoment(start ?? '');
  if (!moment) return hasText(start) ? <PlainText text={start} /> : <Hint name="time" />;
  const day = new Intl.DateTimeFormat(words.locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const clock = new Intl.DateTimeFormat(words.locale, { timeStyle: 'short' });
  const end = new Date(moment.epochMs + seconds * 1000);
  const hasEnd = seconds > 0 && !Number.isNaN(end.getTime());
  return (
    <>
      <bdi>{day.format(moment.epochMs)}</bdi>
      <bdi className="mw-keyed__clock">
        {hasEnd ? clock.formatRange(moment.epochMs, end) : clock.format(moment.epochMs)}
      </bdi>
    </>
  );
}
