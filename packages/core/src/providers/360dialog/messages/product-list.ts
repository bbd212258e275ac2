import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import type { Cursor } from '../../../cursor.ts';
import { leaf, node, object, optionalText } from '../../../draw.ts';
import { type Json, own } from '../../../json.ts';
import { productListMessage } from '../../../messages/product-list.ts';
import { readList } from '../../../optional.ts';
import type { ProductRef, ProductSection } from '../../../parts/product.ts';
import { defined, textAt } from '../../../read-json.ts';
import type { Wire } from '../../../wire.ts';
import {
  actionOf,
  framed,
  framedMembers,
  interactive,
  interactivePart,
  interactiveSchema,
  readFrame,
  textHeader,
} from '../interactive.ts';

const section = z.looseObject({
  title: z.optional(z.string()),
  product_items: z.array(z.looseObject({ product_retailer_id: z.string() })),
});

/** Several products under titles; the header is required, and text. */
export const productList: Codec<'product-list'> = {
  message: productListMessage,
  schema: interactiveSchema(
    'product_list',
    { ...framed, header: textHeader },
    z.looseObject({ catalog_id: z.string(), sections: z.array(section) }),
  ),
  encode: (message) =>
    interactive(
      message,
      'product_list',
      framedMembers(message),
      object(
        ['catalog_id', leaf(message.at('catalogId'))],
        ['sections', message.at('sections').each(drawSection)],
      ),
    ),
  decode(pair) {
    const part = interactivePart(pair);
    const action = actionOf(part);
    return {
      type: 'product-list',
      ...readFrame(part),
      catalogId: textAt(action, 'catalog_id') ?? '',
      sections: readList(own(action, 'sections'), readSection) ?? [],
    };
  },
};

/** Products under one title, as a message or a template's button has them. */
export function drawSection(item: Cursor<ProductSection>): Wire {
  return node(
    item,
    ['title', optionalText(item.at('title'))],
    ['product_items', item.at('products').each(drawProduct)],
  );
}

function drawProduct(item: Cursor<ProductRef>): Wire {
  return node(item, ['product_retailer_id', leaf(item.at('id'))]);
}

/** What `drawSection` draws, read back. */
export function readSection(item: Json): ProductSection {
  return defined({
    title: textAt(item, 'title'),
    products: readList(own(item, 'product_items'), readProduct) ?? [],
  });
}

function readProduct(item: Json): ProductRef {
  return { id: textAt(item, 'product_retailer_id') ?? '' };
}
