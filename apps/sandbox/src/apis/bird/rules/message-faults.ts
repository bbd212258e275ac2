import type { Place } from '../../../place.ts';
import type { Fault } from '../fault.ts';
import { createMessage } from '../shapes/create-message.ts';
import { contentRules } from './content-rules.ts';
import { envelopeRules } from './envelope-rules.ts';
import { broken, type Rule } from './rule.ts';

/** Every rule of Bird's own beyond its schema: what breaks one is refused at once. */
export const birdRules: readonly Rule[] = [...envelopeRules, ...contentRules];

/** Everything that Bird itself refuses a message for. The rules rely on the shape, so that comes first. */
export function messageFaults(message: Place, now: Date): readonly Fault[] {
  const faults = createMessage(message);
  if (faults.length > 0) return faults;
  return birdRules.flatMap((rule) =>
    broken(rule, { message, now }).map(({ path }) => ({ path, says: rule.says })),
  );
}
