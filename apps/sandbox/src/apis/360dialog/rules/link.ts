import { inKind } from './places.ts';
import { address, atMost, type Rule, required } from './rule.ts';

const label = inKind('cta_url', 'action.parameters.display_text');
const url = inKind('cta_url', 'action.parameters.url');

/** What holds for a link button. */
export const linkRules: readonly Rule[] = [
  required(
    'wa.cta.required',
    inKind('cta_url', 'action.parameters.display_text', 'action.parameters.url'),
  ),
  atMost('wa.cta.text.len', 20, label),
  address('wa.cta.url', (message) => url(message).filter(({ value }) => value !== '')),
];
