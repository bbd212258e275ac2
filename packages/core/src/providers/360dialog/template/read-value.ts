import { isObject, type Json, own } from '../../../json.ts';
import type { ProductSection } from '../../../parts/product.ts';
import type { ParameterValue } from '../../../parts/values/values.ts';
import { defined, numberAt, textAt } from '../../../read-json.ts';
import { readPlace } from '../../../whatsapp/place-members.ts';
import { readDocument, readMedia } from '../media.ts';

/** Reads the member that a parameter's `type` names; `undefined` where it cannot be read. */
type Reader = (part: Json | undefined, button: string | undefined) => ParameterValue | undefined;

/** Reads a member that must be an object. */
function ofObject(
  read: (part: Json, button: string | undefined) => ParameterValue | undefined,
): Reader {
  return (part, button) => (isObject(part) ? read(part, button) : undefined);
}

/** `type` of a parameter: the member of the same name holds its value. */
const readers: Readonly<Record<string, Reader>> = {
  text: (part) => (typeof part === 'string' ? { type: 'text', text: part } : undefined),
  currency: ofObject((part) =>
    defined({
      type: 'currency',
      code: textAt(part, 'code') ?? '',
      amount1000: numberAt(part, 'amount_1000'),
      fallback: textAt(part, 'fallback_value') ?? '',
    }),
  ),
  date_time: ofObject((part) => ({
    type: 'date-time',
    fallback: textAt(part, 'fallback_value') ?? '',
  })),
  image: ofObject((part) => ({ type: 'media', media: readMedia(part, 'image') })),
  video: ofObject((part) => ({ type: 'media', media: readMedia(part, 'video') })),
  document: ofObject((part) => ({ type: 'media', media: readDocument(part) })),
  location: ofObject((part) => ({ type: 'location', ...readPlace(part) })),
  payload: (part) => (typeof part === 'string' ? { type: 'payload', payload: part } : undefined),
  coupon_code: (part) => (typeof part === 'string' ? { type: 'coupon', code: part } : undefined),
  limited_time_offer: ofObject((part) =>
    defined({ type: 'expiry', epochMs: numberAt(part, 'expiration_time_ms') }),
  ),
  product: ofObject((part) => ({
    type: 'product',
    product: {
      catalogId: textAt(part, 'catalog_id') ?? '',
      id: textAt(part, 'product_retailer_id') ?? '',
    },
  })),
  action: ofObject(readAction),
  ttl_minutes: (part) => (typeof part === 'number' ? { type: 'call', minutes: part } : undefined),
};

/** The value of a parameter; `button` is what its button does, which tells one action from another. */
export function readValue(parameter: Json, button?: string): ParameterValue | undefined {
  const type = textAt(parameter, 'type')?.toLowerCase() ?? '';
  const read = Object.hasOwn(readers, type) ? readers[type] : undefined;
  return read?.(own(parameter, type), button);
}

function readAction(action: Json, button: string | undefined): ParameterValue {
  const isFlow = ['flow_token', 'flow_action_data'].some((key) => own(action, key) !== undefined);
  if (isFlow || button === 'flow') {
    const data = own(action, 'flow_action_data');
    return defined({
      type: 'flow',
      token: textAt(action, 'flow_token'),
      data: data === undefined ? undefined : JSON.stringify(data, null, 2),
    });
  }
  const sections = own(action, 'sections');
  return defined({
    type: 'catalog',
    thumbnailId: textAt(action, 'thumbnail_product_retailer_id'),
    sections: Array.isArray(sections) ? sections.map(readSection) : undefined,
  });
}

/** A section is no union, so one that is no object reads as an empty section and stays as residue. */
function readSection(section: Json): ProductSection {
  const items = own(section, 'product_items');
  return defined({
    title: textAt(section, 'title'),
    products: Array.isArray(items)
      ? items.map((item) => ({ id: textAt(item, 'product_retailer_id') ?? '' }))
      : [],
  });
}
