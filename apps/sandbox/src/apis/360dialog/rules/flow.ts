import { isObject } from '../../../json.ts';
import { at } from '../../../place.ts';
import { noneOf, present, stated } from '../../find.ts';
import { inKind } from './places.ts';
import { atMost, param, type Rule, required } from './rule.ts';

const parameter = (name: string) => inKind('flow', `action.parameters.${name}`);
const parameters = inKind('flow', 'action.parameters');

/** What holds for a flow. */
export const flowRules: readonly Rule[] = [
  required('wa.flow.required', parameter('flow_cta')),
  param('wa.flow.version', 131009, 'must be "3".', (message) =>
    noneOf(parameter('flow_message_version')(message), ['3']),
  ),
  param(
    'wa.flow.id_xor_name',
    131009,
    'must have exactly one of "flow_id" and "flow_name".',
    (message) =>
      parameters(message).find((place) => {
        const given = [at(place, 'flow_id'), at(place, 'flow_name')];
        return given.filter(({ value }) => value !== undefined && value !== '').length !== 1;
      }),
  ),
  atMost('wa.flow.cta.len', 30, parameter('flow_cta')),
  param('wa.flow.mode', 131009, 'must be one of {draft, published}.', (message) =>
    noneOf(stated(parameter('mode')(message)), ['draft', 'published']),
  ),
  param('wa.flow.action', 131009, 'must be one of {navigate, data_exchange}.', (message) =>
    noneOf(stated(parameter('flow_action')(message)), ['navigate', 'data_exchange']),
  ),
  param('wa.flow.payload.only_navigate', 131009, 'is allowed with navigate only.', (message) =>
    parameter('flow_action')(message).some(({ value }) => value === 'data_exchange')
      ? present(parameter('flow_action_payload')(message))
      : undefined,
  ),
  param('wa.flow.payload.data', 131009, 'must not be empty.', (message) =>
    parameter('flow_action_payload.data')(message).find(
      ({ value }) => isObject(value) && Object.keys(value).length === 0,
    ),
  ),
];
