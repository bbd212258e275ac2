import type { Cursor } from '../../../cursor.ts';
import { drawJson } from '../../../custom-codec.ts';
import { computed, leaf, node, optionalText } from '../../../draw.ts';
import type { Media } from '../../../parts/media.ts';
import type { ProductRef, ProductSection } from '../../../parts/product.ts';
import type { CatalogValue } from '../../../parts/values/catalog.ts';
import type { ValueOf } from '../../../parts/values/definition.ts';
import type { FlowValue } from '../../../parts/values/flow.ts';
import type { ParameterValue } from '../../../parts/values/values.ts';
import { placeMembers } from '../../../whatsapp/place-members.ts';
import type { Wire, WireMember } from '../../../wire.ts';
import { isHeaderKind, mediaHeaderMembers } from '../media.ts';

/** The members of a parameter that state its value: `type` and the one that it names. */
type Drawer<T extends ParameterValue['type']> = (
  value: Cursor<ValueOf<T>>,
) => readonly WireMember[] | undefined;

/** How each type of value is written. What has no line here cannot be said, and is reported as lost. */
const drawers: { readonly [T in ParameterValue['type']]?: Drawer<T> } = {
  text: (value) => named(value, 'text', leaf(value.at('text'))),
  currency: (value) =>
    named(
      value,
      'currency',
      node(
        value,
        ['fallback_value', leaf(value.at('fallback'))],
        ['code', leaf(value.at('code'))],
        ['amount_1000', leaf(value.at('amount1000'))],
      ),
    ),
  // The parts of a moment stand on no page, so only its words are written.
  'date-time': (value) =>
    named(value, 'date_time', node(value, ['fallback_value', leaf(value.at('fallback'))])),
  media: (value) => drawMedia(value.at('media')),
  location: (value) => named(value, 'location', node(value, ...placeMembers(value))),
  payload: (value) => named(value, 'payload', leaf(value.at('payload'))),
  coupon: (value) => named(value, 'coupon_code', leaf(value.at('code'))),
  expiry: (value) =>
    named(
      value,
      'limited_time_offer',
      node(value, ['expiration_time_ms', leaf(value.at('epochMs'))]),
    ),
  product: (value) =>
    named(
      value,
      'product',
      node(
        value,
        ['product_retailer_id', leaf(value.at('product').at('id'))],
        ['catalog_id', leaf(value.at('product').at('catalogId'))],
      ),
    ),
  flow: (value) => named(value, 'action', drawFlow(value)),
  catalog: (value) => named(value, 'action', drawCatalog(value)),
  call: (value) => named(value, 'ttl_minutes', leaf(value.at('minutes'))),
};

/** The members that state a value, or `undefined` where the API has no words for it. */
export function valueMembers(value: Cursor<ParameterValue>): readonly WireMember[] | undefined {
  const draw = drawers[value.value.type] as
    | ((value: Cursor<ParameterValue>) => readonly WireMember[] | undefined)
    | undefined;
  return draw?.(value);
}

function named(value: Cursor<ParameterValue>, type: string, part: Wire): readonly WireMember[] {
  return [
    ['type', computed(value.at('type'), type)],
    [type, part],
  ];
}

function drawMedia(media: Cursor<Media>): readonly WireMember[] | undefined {
  return isHeaderKind(media.value.kind) ? mediaHeaderMembers(media) : undefined;
}

function drawFlow(value: Cursor<FlowValue>): Wire {
  const data = value.at('data');
  return node(
    value,
    ['flow_token', optionalText(value.at('token'))],
    ['flow_action_data', drawJson(data as Cursor<string>)],
  );
}

function drawCatalog(value: Cursor<CatalogValue>): Wire {
  return node(
    value,
    ['thumbnail_product_retailer_id', optionalText(value.at('thumbnailId'))],
    ['sections', value.at('sections').each(drawSection)],
  );
}

function drawSection(section: Cursor<ProductSection>): Wire {
  return node(
    section,
    ['title', optionalText(section.at('title'))],
    ['product_items', section.at('products').each(drawProduct)],
  );
}

function drawProduct(product: Cursor<ProductRef>): Wire {
  return node(product, ['product_retailer_id', leaf(product.at('id'))]);
}
