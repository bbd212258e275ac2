import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { constant, leaf, object } from '../../../draw.ts';
import { linkMessage } from '../../../messages/link.ts';
import { textAt } from '../../../read-json.ts';
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

/** The parameters of a button that opens a page; a carousel's cards have the same. */
export const linkParameters = z.looseObject({ display_text: z.string(), url: z.string() });

/** A body with one button that opens a page. */
export const link: Codec<'link'> = {
  message: linkMessage,
  schema: interactiveSchema('cta_url', framed, namedAction('cta_url', linkParameters)),
  encode: (message) =>
    interactive(
      message,
      'cta_url',
      framedMembers(message),
      object(
        ['name', constant('cta_url')],
        [
          'parameters',
          object(['display_text', leaf(message.at('label'))], ['url', leaf(message.at('url'))]),
        ],
      ),
    ),
  decode(pair) {
    const part = interactivePart(pair);
    const parameters = parametersOf(part);
    return {
      type: 'link',
      ...readFrame(part),
      label: textAt(parameters, 'display_text') ?? '',
      url: textAt(parameters, 'url') ?? '',
    };
  },
};
