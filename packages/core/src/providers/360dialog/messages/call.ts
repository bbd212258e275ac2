import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { constant, leaf, object, optionalText } from '../../../draw.ts';
import { callMessage } from '../../../messages/call.ts';
import { filledObject } from '../../../optional.ts';
import { defined, numberAt, textAt } from '../../../read-json.ts';
import {
  bodyMember,
  interactive,
  interactivePart,
  interactiveSchema,
  namedAction,
  parametersOf,
  readBody,
} from '../interactive.ts';
import { textPart } from '../shapes.ts';

const parameters = z.optional(
  z.looseObject({
    display_text: z.optional(z.string()),
    ttl_minutes: z.optional(z.number()),
    payload: z.optional(z.string()),
  }),
);

/** The page shows neither header nor footer, and forbids neither. */
const unsaid = z.optional(z.looseObject({}));
const frame = { header: unsaid, body: textPart, footer: unsaid };

/** A body with a button that calls the business. */
export const call: Codec<'call'> = {
  message: callMessage,
  schema: interactiveSchema('voice_call', frame, namedAction('voice_call', parameters)),
  encode: (message) =>
    interactive(
      message,
      'voice_call',
      [bodyMember(message.at('body'))],
      object(
        ['name', constant('voice_call')],
        [
          'parameters',
          filledObject(
            ['display_text', optionalText(message.at('label'))],
            ['ttl_minutes', leaf(message.at('minutes'))],
            ['payload', optionalText(message.at('payload'))],
          ),
        ],
      ),
    ),
  decode(pair) {
    const part = interactivePart(pair);
    const given = parametersOf(part);
    return defined({
      type: 'call',
      body: readBody(part) ?? '',
      label: textAt(given, 'display_text'),
      minutes: numberAt(given, 'ttl_minutes'),
      payload: textAt(given, 'payload'),
    });
  },
};
