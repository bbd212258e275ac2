import { buttonsRules } from './buttons.ts';
import { envelopeRules } from './envelope.ts';
import { interactiveRules } from './interactive.ts';
import { listRules } from './list.ts';
import { locationRules } from './location.ts';
import { locationRequestRules } from './location-request.ts';
import type { Rule } from './rule.ts';
import { textRules } from './text.ts';

/** Every rule that a message is refused for, in the order in which they are looked at. */
export const rules: readonly Rule[] = [
  ...envelopeRules,
  ...textRules,
  ...locationRules,
  ...interactiveRules,
  ...buttonsRules,
  ...listRules,
  ...locationRequestRules,
];
