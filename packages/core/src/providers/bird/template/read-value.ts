import { isObject, type Json, own } from '../../../json.ts';
import type { ProductRef } from '../../../parts/product.ts';
import type { ValueCard } from '../../../parts/values/cards.ts';
import type { ValueOf } from '../../../parts/values/definition.ts';
import type { LineItem } from '../../../parts/values/line-items.ts';
import type { ValueSection, ValueSectionItem } from '../../../parts/values/section-list.ts';
import type { Timeslot } from '../../../parts/values/timeslots.ts';
import type { ParameterValue } from '../../../parts/values/values.ts';
import { booleanAt, defined, numberAt, textAt } from '../../../read-json.ts';
import { readCardHeader } from './card-header.ts';
import { readMeta } from './item-meta.ts';
import type { WireType } from './schema.ts';

type Section = ValueOf<'product-sections'>['sections'][number];

/** Reads `value`; `undefined` where it has not the JSON type that the parameter's `type` names. */
type Reader = (value: Json) => ParameterValue | undefined;

/** Reads a value that must be an object. */
function ofObject(read: (value: Json) => ParameterValue): Reader {
  return (value) => (isObject(value) ? read(value) : undefined);
}

const readers: { readonly [T in WireType]: Reader } = {
  string: (value) => (typeof value === 'string' ? { type: 'text', text: value } : undefined),
  number: (value) => (typeof value === 'number' ? { type: 'number', number: value } : undefined),
  boolean: (value) =>
    typeof value === 'boolean' ? { type: 'boolean', boolean: value } : undefined,
  object: ofObject((value) => ({ type: 'object', json: JSON.stringify(value, null, 2) })),
  sectionList: ofObject((value) => ({
    type: 'section-list',
    sections: list(value, 'sections', readSection),
  })),
  timeslotList: ofObject((value) => ({
    type: 'timeslots',
    slots: list(value, 'timeslots', readSlot),
  })),
  productSections: ofObject((value) => ({
    type: 'product-sections',
    style: 'bird',
    sections: list(value, 'productSections', readProductSection),
  })),
  productList: ofObject((value) => ({
    type: 'products',
    style: 'bird',
    products: list(value, 'products', (item) => readProduct(own(item, 'product'))),
  })),
  shippingMethodList: ofObject((value) => ({
    type: 'shipping-methods',
    methods: list(value, 'shippingMethods', (method) => ({
      amount: textAt(method, 'amount') ?? '',
      label: textAt(method, 'label') ?? '',
      identifier: textAt(method, 'identifier') ?? '',
      detail: textAt(method, 'detail') ?? '',
    })),
  })),
  lineItemList: ofObject((value) => ({
    type: 'line-items',
    items: list(value, 'lineItems', readLineItem),
  })),
  whatsappProductSections: ofObject((value) => ({
    type: 'product-sections',
    style: 'whatsapp',
    sections: list(value, 'sections', readWhatsappSection),
  })),
  whatsappProductItems: ofObject((value) => ({
    type: 'products',
    style: 'whatsapp',
    products: list(value, 'products', readWhatsappProduct),
  })),
  carouselCards: ofObject((value) => ({ type: 'cards', cards: list(value, 'cards', readCard) })),
  appleFormPageItems: ofObject((value) => ({
    type: 'form-items',
    items: list(value, 'items', (item) => ({
      identifier: textAt(item, 'identifier') ?? '',
      title: textAt(item, 'title') ?? '',
      value: textAt(item, 'value') ?? '',
    })),
  })),
};

/** Whether Bird's list of parameter types has a name. */
export function isWireType(type: string | undefined): type is WireType {
  return type !== undefined && Object.hasOwn(readers, type);
}

/** The value of a parameter of a type, or `undefined` where it is of another. */
export function readValue(type: WireType, value: Json): ParameterValue | undefined {
  return readers[type](value);
}

/** Items are no union, so one that is no object reads as an empty item and stays as residue. */
function list<Item>(value: Json, key: string, read: (item: Json) => Item): Item[] {
  const items = own(value, key);
  return Array.isArray(items) ? items.map(read) : [];
}

function readSection(section: Json): ValueSection {
  return defined({
    id: textAt(section, 'id'),
    title: textAt(section, 'title') ?? '',
    multiple: booleanAt(section, 'multipleSelection'),
    items: list(section, 'items', readReply),
  });
}

function readReply(item: Json): ValueSectionItem {
  const reply = own(item, 'replyAction');
  return defined({
    ...readMeta(item),
    text: textAt(reply, 'text') ?? '',
    imageUrl: textAt(reply, 'imageUrl'),
    payload: textAt(reply, 'payload'),
    subTitle: textAt(reply, 'subTitle'),
  });
}

function readSlot(slot: Json): Timeslot {
  return defined({
    id: textAt(slot, 'id'),
    start: textAt(slot, 'startTime'),
    seconds: numberAt(slot, 'duration'),
  });
}

function readLineItem(item: Json): LineItem {
  const state = textAt(item, 'type');
  return defined({
    amount: textAt(item, 'amount') ?? '',
    text: textAt(item, 'text') ?? '',
    state: state === 'pending' || state === 'final' ? state : undefined,
  });
}

function readProductSection(section: Json): Section {
  return defined({
    title: textAt(section, 'title'),
    products: list(section, 'products', readProduct),
  });
}

function readProduct(product: Json | undefined): ProductRef {
  return defined({
    id: textAt(product, 'externalProductId') ?? '',
    amount: textAt(product, 'amount'),
    text: textAt(product, 'text'),
  });
}

function readWhatsappSection(section: Json): Section {
  const part = own(section, 'whatsappProductSection') ?? null;
  return defined({
    ...readMeta(section),
    title: textAt(part, 'title'),
    products: list(part, 'products', readWhatsappProduct),
  });
}

function readWhatsappProduct(item: Json): ProductRef {
  const part = own(item, 'whatsappProductItem');
  return { ...readMeta(item), id: textAt(part, 'externalProductId') ?? '' };
}

function readCard(card: Json): ValueCard {
  const part = own(card, 'whatsappCarouselCard');
  const actions = own(part, 'actions');
  const link = own(Array.isArray(actions) ? actions[0] : undefined, 'linkAction');
  return {
    ...readMeta(card),
    media: readCardHeader(own(part, 'header')),
    body: textAt(own(own(part, 'body'), 'text'), 'text') ?? '',
    link: { text: textAt(link, 'text') ?? '', url: textAt(link, 'url') ?? '' },
  };
}
