import type { ParameterValue } from '@messagewright/core';
import type { FieldGroup } from '../../../fields/index.ts';
import { BooleanValue } from './boolean-value.tsx';
import { CallValue } from './call-value.tsx';
import { CardsValue } from './cards-value.tsx';
import { CatalogValue } from './catalog-value.tsx';
import { CouponValue } from './coupon-value.tsx';
import { CurrencyValue } from './currency-value.tsx';
import { CustomValue } from './custom-value.tsx';
import { DateTimeValue } from './date-time-value.tsx';
import { ExpiryValue } from './expiry-value.tsx';
import { FlowValue } from './flow-value.tsx';
import { FormItemsValue } from './form-items-value.tsx';
import { LineItemsValue } from './line-items-value.tsx';
import { LocationValue } from './location-value.tsx';
import { MediaValue } from './media-value.tsx';
import { NumberValue } from './number-value.tsx';
import { ObjectValue } from './object-value.tsx';
import { PayloadValue } from './payload-value.tsx';
import { ProductSectionsValue } from './product-sections-value.tsx';
import { ProductValue } from './product-value.tsx';
import { ProductsValue } from './products-value.tsx';
import { SectionListValue } from './section-list-value.tsx';
import { ShippingMethodsValue } from './shipping-methods-value.tsx';
import { TextValue } from './text-value.tsx';
import { TimeslotsValue } from './timeslots-value.tsx';

/** The fields of each type of value. */
export const valueFields: Record<ParameterValue['type'], FieldGroup> = {
  text: TextValue,
  number: NumberValue,
  boolean: BooleanValue,
  object: ObjectValue,
  currency: CurrencyValue,
  'date-time': DateTimeValue,
  media: MediaValue,
  location: LocationValue,
  payload: PayloadValue,
  coupon: CouponValue,
  expiry: ExpiryValue,
  product: ProductValue,
  flow: FlowValue,
  catalog: CatalogValue,
  call: CallValue,
  'section-list': SectionListValue,
  timeslots: TimeslotsValue,
  'product-sections': ProductSectionsValue,
  products: ProductsValue,
  'shipping-methods': ShippingMethodsValue,
  'line-items': LineItemsValue,
  cards: CardsValue,
  'form-items': FormItemsValue,
  custom: CustomValue,
};
