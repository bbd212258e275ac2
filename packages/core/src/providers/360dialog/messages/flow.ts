import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import type { Cursor } from '../../../cursor.ts';
import { drawJson } from '../../../custom-codec.ts';
import { constant, leaf, object, optionalText } from '../../../draw.ts';
import { type Json, own } from '../../../json.ts';
import type { MessageOf } from '../../../message.ts';
import { type FlowReference, flowMessage } from '../../../messages/flow.ts';
import { filledObject } from '../../../optional.ts';
import { defined, textAt } from '../../../read-json.ts';
import { exactlyOne } from '../../../shapes.ts';
import type { WireMember } from '../../../wire.ts';
import {
  framed,
  framedMembers,
  interactive,
  interactivePart,
  interactiveSchema,
  namedAction,
  parametersOf,
  readFrame,
} from '../interactive.ts';

const modes = ['draft', 'published'] as const;
const actions = ['navigate', 'data_exchange'] as const;

const parameters = z
  .looseObject({
    flow_message_version: z.literal('3'),
    flow_id: z.optional(z.string()),
    flow_name: z.optional(z.string()),
    flow_cta: z.string(),
    mode: z.optional(z.enum(modes)),
    flow_token: z.optional(z.string()),
    flow_action: z.optional(z.enum(actions)),
    flow_action_payload: z.optional(
      z.looseObject({ screen: z.optional(z.string()), data: z.optional(z.looseObject({})) }),
    ),
  })
  .check(exactlyOne('flow_id', 'flow_name'));

/** A body with a button that opens a form of several screens. */
export const flow: Codec<'flow'> = {
  message: flowMessage,
  schema: interactiveSchema('flow', framed, namedAction('flow', parameters)),
  encode: (message) =>
    interactive(
      message,
      'flow',
      framedMembers(message),
      object(['name', constant('flow')], ['parameters', object(...parameterMembers(message))]),
    ),
  decode(pair) {
    const part = interactivePart(pair);
    const given = parametersOf(part);
    const payload = own(given, 'flow_action_payload');
    return defined({
      type: 'flow',
      ...readFrame(part),
      flow: readReference(given),
      label: textAt(given, 'flow_cta') ?? '',
      token: textAt(given, 'flow_token'),
      mode: modes.find((mode) => mode === own(given, 'mode')),
      action: actions.find((action) => action === own(given, 'flow_action')),
      screen: textAt(payload, 'screen'),
      data: readData(own(payload, 'data')),
    });
  },
};

function parameterMembers(message: Cursor<MessageOf<'flow'>>): readonly WireMember[] {
  const data = message.at('data');
  return [
    ['flow_message_version', constant('3')],
    referenceMember(message.at('flow')),
    ['flow_cta', leaf(message.at('label'))],
    ['mode', leaf(message.at('mode'))],
    ['flow_token', optionalText(message.at('token'))],
    ['flow_action', leaf(message.at('action'))],
    [
      'flow_action_payload',
      filledObject(
        ['screen', optionalText(message.at('screen'))],
        ['data', data.value === undefined ? leaf(data) : drawJson(data as Cursor<string>)],
      ),
    ],
  ];
}

function referenceMember(flow: Cursor<FlowReference>): WireMember {
  if (flow.value.by === 'name') {
    return ['flow_name', leaf((flow as Cursor<Extract<FlowReference, { by: 'name' }>>).at('name'))];
  }
  return ['flow_id', leaf((flow as Cursor<Extract<FlowReference, { by: 'id' }>>).at('id'))];
}

function readReference(given: Json | undefined): FlowReference {
  const id = textAt(given, 'flow_id');
  const name = textAt(given, 'flow_name');
  return id === undefined && name !== undefined ? { by: 'name', name } : { by: 'id', id: id ?? '' };
}

/** What the first screen is filled in with, as text that can be edited. */
function readData(data: Json | undefined): string | undefined {
  return data === undefined ? undefined : JSON.stringify(data, null, 2);
}
