import type * as z from 'zod/mini';
import { taggedUnion } from '../tagged-union.ts';
import { type BooleanValue, booleanValue } from './boolean.ts';
import { type CallValue, callValue } from './call.ts';
import { type CardsValue, cardsValue } from './cards.ts';
import { type CatalogValue, catalogValue } from './catalog.ts';
import { type CouponValue, couponValue } from './coupon.ts';
import { type CurrencyValue, currencyValue } from './currency.ts';
import { type CustomValue, customValue } from './custom.ts';
import { type DateTimeValue, dateTimeValue } from './date-time.ts';
import type { ValueDefinition } from './definition.ts';
import { type ExpiryValue, expiryValue } from './expiry.ts';
import { type FlowValue, flowValue } from './flow.ts';
import { type FormItemsValue, formItemsValue } from './form-items.ts';
import { type LineItemsValue, lineItemsValue } from './line-items.ts';
import { type LocationValue, locationValue } from './location.ts';
import { type MediaValue, mediaValue } from './media.ts';
import { type NumberValue, numberValue } from './number.ts';
import { type ObjectValue, objectValue } from './object.ts';
import { type PayloadValue, payloadValue } from './payload.ts';
import { type ProductValue, productValue } from './product.ts';
import { type ProductSectionsValue, productSectionsValue } from './product-sections.ts';
import { type ProductsValue, productsValue } from './products.ts';
import { type SectionListValue, sectionListValue } from './section-list.ts';
import { type ShippingMethodsValue, shippingMethodsValue } from './shipping-methods.ts';
import { type TextValue, textValue } from './text.ts';
import { type TimeslotsValue, timeslotsValue } from './timeslots.ts';

/** What a template parameter is filled with, discriminated on `type`. */
export type ParameterValue =
  | TextValue
  | NumberValue
  | BooleanValue
  | ObjectValue
  | CurrencyValue
  | DateTimeValue
  | MediaValue
  | LocationValue
  | PayloadValue
  | CouponValue
  | ExpiryValue
  | ProductValue
  | FlowValue
  | CatalogValue
  | CallValue
  | SectionListValue
  | TimeslotsValue
  | ProductSectionsValue
  | ProductsValue
  | ShippingMethodsValue
  | LineItemsValue
  | CardsValue
  | FormItemsValue
  | CustomValue;

/** Every type of value. A provider lists those it accepts. */
export const values: { readonly [T in ParameterValue['type']]: ValueDefinition<T> } = {
  text: textValue,
  number: numberValue,
  boolean: booleanValue,
  object: objectValue,
  currency: currencyValue,
  'date-time': dateTimeValue,
  media: mediaValue,
  location: locationValue,
  payload: payloadValue,
  coupon: couponValue,
  expiry: expiryValue,
  product: productValue,
  flow: flowValue,
  catalog: catalogValue,
  call: callValue,
  'section-list': sectionListValue,
  timeslots: timeslotsValue,
  'product-sections': productSectionsValue,
  products: productsValue,
  'shipping-methods': shippingMethodsValue,
  'line-items': lineItemsValue,
  cards: cardsValue,
  'form-items': formItemsValue,
  custom: customValue,
};

/** The shape of `ParameterValue`. */
export const parameterValueSchema: z.ZodMiniType<ParameterValue> = taggedUnion<ParameterValue>(
  Object.values(values),
);
