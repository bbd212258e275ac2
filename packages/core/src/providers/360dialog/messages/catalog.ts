import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { constant, object, optionalText } from '../../../draw.ts';
import { catalogMessage } from '../../../messages/catalog.ts';
import { filledObject } from '../../../optional.ts';
import { defined, textAt } from '../../../read-json.ts';
import { none } from '../../../shapes.ts';
import {
  bodyMember,
  footerMember,
  framed,
  interactive,
  interactivePart,
  interactiveSchema,
  namedAction,
  parametersOf,
  readFrame,
} from '../interactive.ts';

const parameters = z.optional(
  z.looseObject({ thumbnail_product_retailer_id: z.optional(z.string()) }),
);

/** A body with a button that opens the whole catalog; WhatsApp makes the header. */
export const catalog: Codec<'catalog'> = {
  message: catalogMessage,
  schema: interactiveSchema(
    'catalog_message',
    { ...framed, header: none },
    namedAction('catalog_message', parameters),
  ),
  encode: (message) =>
    interactive(
      message,
      'catalog_message',
      [bodyMember(message.at('body')), footerMember(message.at('footer'))],
      object(
        ['name', constant('catalog_message')],
        [
          'parameters',
          filledObject(['thumbnail_product_retailer_id', optionalText(message.at('thumbnailId'))]),
        ],
      ),
    ),
  decode(pair) {
    const part = interactivePart(pair);
    const { body = '', footer } = readFrame(part);
    return defined({
      type: 'catalog',
      body,
      footer,
      thumbnailId: textAt(parametersOf(part), 'thumbnail_product_retailer_id'),
    });
  },
};
