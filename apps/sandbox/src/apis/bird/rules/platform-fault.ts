import { type Place, paramName } from '../../../place.ts';
import { platformRules } from './platform-rules.ts';
import { broken } from './rule.ts';

/** The first thing that the WhatsApp platform behind would refuse a message for, in a sentence. */
export function platformFault(message: Place): string | undefined {
  for (const rule of platformRules) {
    const [place] = broken(rule, { message, now: new Date(0) });
    if (place) return `Param ${paramName(place.path)} ${rule.says}`;
  }
  return undefined;
}
