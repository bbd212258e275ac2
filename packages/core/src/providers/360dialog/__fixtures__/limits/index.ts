import type { LimitExpectation } from '../../../../../test/describe-agreement.ts';
import { commerceLimits } from './commerce.ts';
import { envelopeLimits } from './envelope.ts';
import { interactiveLimits } from './interactive.ts';
import { mediaLimits } from './media.ts';
import { templateLimits } from './templates.ts';

/**
 * 360dialog's limits, typed by hand from the provider's page and WhatsApp's, without a look at the
 * numbers of the tables they check. Lengths in code points.
 */
export const limitExpectations: readonly LimitExpectation[] = [
  ...envelopeLimits,
  ...mediaLimits,
  ...interactiveLimits,
  ...commerceLimits,
  ...templateLimits,
];
