import type { LimitExpectation } from '../../../../../test/describe-agreement.ts';
import { envelopeLimits } from './envelope.ts';
import { interactiveLimits } from './interactive.ts';
import { messageLimits } from './messages.ts';
import { templateLimits } from './templates.ts';

/**
 * Bird's limits, typed by hand from the provider's page and WhatsApp's, without a look at the
 * numbers of the tables they check. Lengths in code points.
 */
export const limitExpectations: readonly LimitExpectation[] = [
  ...envelopeLimits,
  ...messageLimits,
  ...interactiveLimits,
  ...templateLimits,
];
