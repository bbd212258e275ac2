import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { constant, leaf, node, object } from '../../../draw.ts';
import { isObject, own } from '../../../json.ts';
import { locationRequestMessage } from '../../../messages/location-request.ts';
import { textAt } from '../../../read-json.ts';
import { bodyOf, content, contentSchema } from '../content.ts';

const schema = z.looseObject({
  type: z.literal('location_request_message'),
  header: z.optional(z.never()),
  footer: z.optional(z.never()),
  body: z.looseObject({ text: z.string() }),
  action: z.looseObject({ name: z.literal('send_location') }),
});

/** §4 "Location Request": a body and a fixed action, nothing else. */
export const locationRequest: Codec<'location-request'> = {
  message: locationRequestMessage,
  schema: contentSchema('interactive', schema),
  encode: (message) =>
    content(
      'interactive',
      node(
        message,
        ['type', constant('location_request_message')],
        ['body', object(['text', leaf(message.at('body'))])],
        ['action', object(['name', constant('send_location')])],
      ),
    ),
  decode(pair) {
    const body = bodyOf(pair);
    if (!isObject(body)) return undefined;
    return { type: 'location-request', body: textAt(own(body, 'body'), 'text') ?? '' };
  },
};
