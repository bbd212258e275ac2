import { noneOf, present } from '../../find.ts';
import { bodyRules } from './body-rules.ts';
import { each, interactive } from './parts.ts';
import type { Rule } from './rule.ts';

const type = 'location_request_message';

/** What holds for a location request. */
export const locationRequestRules: readonly Rule[] = [
  ...bodyRules('ds.locreq.body', type),
  {
    id: 'ds.locreq.action',
    by: 'provider',
    says: 'The action of a location request must be named send_location.',
    find: (message) =>
      noneOf(each(interactive(message, type), 'action', 'name'), ['send_location']),
  },
  {
    id: 'ds.locreq.no_header_footer',
    by: 'platform',
    tells: 'param',
    says: 'is not allowed in a location request.',
    find: (message) => {
      const bodies = interactive(message, type);
      return present([...each(bodies, 'header'), ...each(bodies, 'footer')]);
    },
  },
];
