import type { Words } from '../context/index.ts';
import { forIntl, type Moment } from './zoned-time.ts';

/** A moment as people write it, by the clock of a zone. */
export function formatMoment(
  { locale }: Pick<Words, 'locale'>,
  moment: Moment,
  zone: string,
  dateStyle: 'full' | 'medium' = 'full',
): string {
  const { timeZone, epochMs } = forIntl(moment, zone);
  return new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short', timeZone }).format(
    epochMs,
  );
}
