import { addressRules, callRules } from './address-and-calls.ts';
import { buttonsRules } from './buttons.ts';
import { carouselRules } from './carousel.ts';
import { commerceRules } from './commerce.ts';
import { contactsRules } from './contacts.ts';
import { envelopeRules } from './envelope.ts';
import { flowRules } from './flow.ts';
import { interactiveRules } from './interactive.ts';
import { linkRules } from './link.ts';
import { listRules } from './list.ts';
import { locationRules } from './location.ts';
import { mediaRules } from './media.ts';
import { namedActionRules } from './named-actions.ts';
import { reactionRules } from './reaction.ts';
import type { Rule } from './rule.ts';
import { templateRules } from './template.ts';
import { templateButtonRules } from './template-buttons.ts';
import { templateValueRules } from './template-values.ts';
import { textRules } from './text.ts';

/** Every rule that a message of the right JSON types is refused for, in the order in which they are looked at. */
export const rules: readonly Rule[] = [
  ...envelopeRules,
  ...textRules,
  ...locationRules,
  ...reactionRules,
  ...contactsRules,
  ...mediaRules,
  ...interactiveRules,
  ...namedActionRules,
  ...buttonsRules,
  ...listRules,
  ...linkRules,
  ...flowRules,
  ...addressRules,
  ...callRules,
  ...commerceRules,
  ...carouselRules,
  ...templateRules,
  ...templateValueRules,
  ...templateButtonRules,
];
