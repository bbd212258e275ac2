import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { leaf, object } from '../../../draw.ts';
import { own } from '../../../json.ts';
import { oneTimeCodeMessage } from '../../../messages/one-time-code.ts';
import { filledObject } from '../../../optional.ts';
import { booleanAt, defined, numberAt } from '../../../read-json.ts';
import { actionsSchema, drawActions, readActions } from '../actions.ts';
import { body, bodySchema, partOf } from '../body.ts';

/** A code that the service makes and words. */
export const oneTimeCode: Codec<'one-time-code'> = {
  message: oneTimeCodeMessage,
  schema: bodySchema(
    'authentication',
    z.strictObject({
      otp: z.optional(
        z.strictObject({
          disclaimer: z.boolean(),
          expirationTime: z.optional(z.nullable(z.int())),
          actions: actionsSchema,
        }),
      ),
    }),
  ),
  encode: (message) =>
    body(
      'authentication',
      message,
      object([
        'otp',
        filledObject(
          ['disclaimer', leaf(message.at('disclaimer'))],
          ['expirationTime', leaf(message.at('expiration'))],
          ['actions', drawActions(message.at('buttons'))],
        ),
      ]),
    ),
  decode(content) {
    const otp = own(partOf(content, 'authentication'), 'otp');
    return defined({
      type: 'one-time-code',
      disclaimer: booleanAt(otp, 'disclaimer'),
      expiration: numberAt(otp, 'expirationTime'),
      buttons: readActions(own(otp, 'actions')),
    });
  },
};
