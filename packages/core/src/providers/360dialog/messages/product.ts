import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { leaf, object } from '../../../draw.ts';
import { productMessage } from '../../../messages/product.ts';
import { defined, textAt } from '../../../read-json.ts';
import { none } from '../../../shapes.ts';
import {
  actionOf,
  footerMember,
  framed,
  interactive,
  interactivePart,
  interactiveSchema,
  optionalBodyMember,
  readFrame,
} from '../interactive.ts';
import { textPart } from '../shapes.ts';

const action = z.looseObject({ catalog_id: z.string(), product_retailer_id: z.string() });

/** One product of a catalog. */
export const product: Codec<'product'> = {
  message: productMessage,
  schema: interactiveSchema(
    'product',
    { ...framed, header: none, body: z.optional(textPart) },
    action,
  ),
  encode: (message) =>
    interactive(
      message,
      'product',
      [optionalBodyMember(message.at('body')), footerMember(message.at('footer'))],
      object(
        ['catalog_id', leaf(message.at('catalogId'))],
        ['product_retailer_id', leaf(message.at('productId'))],
      ),
    ),
  decode(pair) {
    const part = interactivePart(pair);
    const { body, footer } = readFrame(part);
    const given = actionOf(part);
    return defined({
      type: 'product',
      body,
      footer,
      catalogId: textAt(given, 'catalog_id') ?? '',
      productId: textAt(given, 'product_retailer_id') ?? '',
    });
  },
};
