import type { ParameterValue } from '@messagewright/core';
import type { FieldGroup } from '../../../fields/index.ts';
import { CallValue } from './call-value.tsx';
import { CatalogValue } from './catalog-value.tsx';
import { CouponValue } from './coupon-value.tsx';
import { CurrencyValue } from './currency-value.tsx';
import { CustomValue } from './custom-value.tsx';
import { DateTimeValue } from './date-time-value.tsx';
import { ExpiryValue } from './expiry-value.tsx';
import { FlowValue } from './flow-value.tsx';
import { LocationValue } from './location-value.tsx';
import { MediaValue } from './media-value.tsx';
import { PayloadValue } from './payload-value.tsx';
import { ProductValue } from './product-value.tsx';
import { TextValue } from './text-value.tsx';

/** The fields of each type of value; `undefined`: no packaged provider carries it yet. */
export const valueFields: Record<ParameterValue['type'], FieldGroup | undefined> = {
  text: TextValue,
  number: undefined,
  boolean: undefined,
  object: undefined,
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
  'section-list': undefined,
  timeslots: undefined,
  'product-sections': undefined,
  products: undefined,
  'shipping-methods': undefined,
  'line-items': undefined,
  cards: undefined,
  'form-items': undefined,
  custom: CustomValue,
};
