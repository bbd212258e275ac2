import type { Cursor } from '../../../cursor.ts';
import { drawJson } from '../../../custom-codec.ts';
import { constant, leaf, node, object, optionalText } from '../../../draw.ts';
import type { ProductRef } from '../../../parts/product.ts';
import type { ValueCard } from '../../../parts/values/cards.ts';
import type { ValueOf } from '../../../parts/values/definition.ts';
import type { ValueSection, ValueSectionItem } from '../../../parts/values/section-list.ts';
import type { Timeslot } from '../../../parts/values/timeslots.ts';
import type { ParameterValue } from '../../../parts/values/values.ts';
import type { Wire, WireMember } from '../../../wire.ts';
import { drawCardHeader } from './card-header.ts';
import { metaMembers } from './item-meta.ts';
import type { WireType } from './schema.ts';
import { valueTypes } from './value-types.ts';

/** A parameter's `type` and its `value`. */
interface DrawnValue {
  type: WireType;
  value: Wire;
}

type Drawer<T extends ParameterValue['type']> = (value: Cursor<ValueOf<T>>) => DrawnValue;
type Section = ValueOf<'product-sections'>['sections'][number];

/** How each type of value is written. What has no line here cannot be said, and is reported as lost. */
const drawers: { readonly [T in (typeof valueTypes)[number]]: Drawer<T> } = {
  text: (value) => ({ type: 'string', value: leaf(value.at('text')) }),
  number: (value) => ({ type: 'number', value: leaf(value.at('number')) }),
  boolean: (value) => ({ type: 'boolean', value: leaf(value.at('boolean')) }),
  object: (value) => ({ type: 'object', value: drawJson(value.at('json')) }),
  'section-list': (value) => ({
    type: 'sectionList',
    value: node(value, ['sections', value.at('sections').each(drawSection)]),
  }),
  timeslots: (value) => ({
    type: 'timeslotList',
    value: node(value, ['timeslots', value.at('slots').each(drawSlot)]),
  }),
  'product-sections': (value) => {
    const sections = value.at('sections');
    return value.value.style === 'bird'
      ? {
          type: 'productSections',
          value: node(value, ['productSections', sections.each(drawProductSection)]),
        }
      : {
          type: 'whatsappProductSections',
          value: node(value, ['sections', sections.each(drawWhatsappSection)]),
        };
  },
  products: (value) => {
    const products = value.at('products');
    return value.value.style === 'bird'
      ? { type: 'productList', value: node(value, ['products', products.each(drawListed)]) }
      : {
          type: 'whatsappProductItems',
          value: node(value, ['products', products.each(drawWhatsappProduct)]),
        };
  },
  'shipping-methods': (value) => ({
    type: 'shippingMethodList',
    value: node(value, [
      'shippingMethods',
      value
        .at('methods')
        .each((method) =>
          node(
            method,
            ['amount', leaf(method.at('amount'))],
            ['label', leaf(method.at('label'))],
            ['identifier', leaf(method.at('identifier'))],
            ['detail', leaf(method.at('detail'))],
          ),
        ),
    ]),
  }),
  'line-items': (value) => ({
    type: 'lineItemList',
    value: node(value, [
      'lineItems',
      value
        .at('items')
        .each((item) =>
          node(
            item,
            ['amount', leaf(item.at('amount'))],
            ['text', leaf(item.at('text'))],
            ['type', leaf(item.at('state'))],
          ),
        ),
    ]),
  }),
  cards: (value) => ({
    type: 'carouselCards',
    value: node(value, ['cards', value.at('cards').each(drawCard)]),
  }),
  'form-items': (value) => ({
    type: 'appleFormPageItems',
    value: node(value, [
      'items',
      value
        .at('items')
        .each((item) =>
          node(
            item,
            ['identifier', leaf(item.at('identifier'))],
            ['title', leaf(item.at('title'))],
            ['value', leaf(item.at('value'))],
          ),
        ),
    ]),
  }),
};

/** A value as a parameter writes it, or `undefined` where Bird has no words for it. */
export function drawValue(value: Cursor<ParameterValue>): DrawnValue | undefined {
  const type = valueTypes.find((each) => each === value.value.type);
  return type && drawers[type](value as Cursor<never>);
}

function drawSection(section: Cursor<ValueSection>): Wire {
  return node(
    section,
    ['id', optionalText(section.at('id'))],
    ['multipleSelection', leaf(section.at('multiple'))],
    ['title', leaf(section.at('title'))],
    ['items', section.at('items').each(drawReply)],
  );
}

function drawReply(item: Cursor<ValueSectionItem>): Wire {
  const reply = object(
    ['text', leaf(item.at('text'))],
    ['imageUrl', optionalText(item.at('imageUrl'))],
    ['payload', optionalText(item.at('payload'))],
    ['subTitle', optionalText(item.at('subTitle'))],
  );
  return node(item, ...metaMembers(item, 'reply-action'), ['replyAction', reply]);
}

function drawSlot(slot: Cursor<Timeslot>): Wire {
  return node(
    slot,
    ['id', optionalText(slot.at('id'))],
    ['startTime', leaf(slot.at('start'))],
    ['duration', leaf(slot.at('seconds'))],
  );
}

function drawProductSection(section: Cursor<Section>): Wire {
  return node(
    section,
    ['title', leaf(section.at('title'))],
    [
      'products',
      section.at('products').each((product) => node(product, ...productMembers(product))),
    ],
  );
}

function drawListed(product: Cursor<ProductRef>): Wire {
  return node(
    product,
    ['type', constant('product')],
    ['product', object(...productMembers(product))],
  );
}

function drawWhatsappSection(section: Cursor<Section>): Wire {
  const part = object(
    ['title', leaf(section.at('title'))],
    ['products', section.at('products').each(drawWhatsappProduct)],
  );
  return node(section, ...metaMembers(section, 'whatsapp-product-section'), [
    'whatsappProductSection',
    part,
  ]);
}

function drawWhatsappProduct(product: Cursor<ProductRef>): Wire {
  return node(product, ...metaMembers(product, 'whatsapp-product-item'), [
    'whatsappProductItem',
    object(['externalProductId', leaf(product.at('id'))]),
  ]);
}

function drawCard(card: Cursor<ValueCard>): Wire {
  const link = card.at('link');
  const part = object(
    ['header', drawCardHeader(card.at('media'))],
    ['body', object(['type', constant('text')], ['text', object(['text', leaf(card.at('body'))])])],
    [
      'actions',
      {
        wire: 'array',
        items: [
          object(
            ['type', constant('link-action')],
            ['linkAction', object(['text', leaf(link.at('text'))], ['url', leaf(link.at('url'))])],
          ),
        ],
        from: link.path,
      },
    ],
  );
  return node(card, ...metaMembers(card, 'whatsapp-carousel-card'), ['whatsappCarouselCard', part]);
}

function productMembers(product: Cursor<ProductRef>): readonly WireMember[] {
  return [
    ['externalProductId', leaf(product.at('id'))],
    ['amount', optionalText(product.at('amount'))],
    ['text', optionalText(product.at('text'))],
  ];
}
