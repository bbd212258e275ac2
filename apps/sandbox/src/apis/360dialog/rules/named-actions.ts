import { noneOf } from '../../find.ts';
import { inKind } from './places.ts';
import { param, type Rule } from './rule.ts';

/** The name that the action of a kind has, by the rule that says so. */
const names: readonly (readonly [id: string, kind: string, name: string])[] = [
  ['wa.cta.name', 'cta_url', 'cta_url'],
  ['wa.locreq.action', 'location_request_message', 'send_location'],
  ['wa.addr.name', 'address_message', 'address_message'],
  ['wa.flow.name', 'flow', 'flow'],
  ['wa.cat.name', 'catalog_message', 'catalog_message'],
  ['wa.perm.name', 'call_permission_request', 'call_permission_request'],
  ['wa.voice.name', 'voice_call', 'voice_call'],
];

/** Which action belongs to which kind. */
export const namedActionRules: readonly Rule[] = names.map(([id, kind, name]) =>
  param(id, 131009, `must be "${name}".`, (message) =>
    noneOf(inKind(kind, 'action.name')(message), [name]),
  ),
);
