import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { constant, object } from '../../../draw.ts';
import { callPermissionMessage } from '../../../messages/call-permission.ts';
import { defined } from '../../../read-json.ts';
import {
  bodyOnly,
  interactive,
  interactivePart,
  interactiveSchema,
  namedAction,
  optionalBodyMember,
  readBody,
} from '../interactive.ts';
import { textPart } from '../shapes.ts';

/** Asks whether the business may call. */
export const callPermission: Codec<'call-permission'> = {
  message: callPermissionMessage,
  schema: interactiveSchema(
    'call_permission_request',
    { ...bodyOnly, body: z.optional(textPart) },
    namedAction('call_permission_request'),
  ),
  encode: (message) =>
    interactive(
      message,
      'call_permission_request',
      [optionalBodyMember(message.at('body'))],
      object(['name', constant('call_permission_request')]),
    ),
  decode: (pair) => defined({ type: 'call-permission', body: readBody(interactivePart(pair)) }),
};
