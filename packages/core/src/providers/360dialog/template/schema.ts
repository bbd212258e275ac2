import * as z from 'zod/mini';
import { none } from '../../../shapes.ts';
import { placeSchema } from '../../../whatsapp/place-members.ts';
import { mediaSchema, named, unnamed } from '../media.ts';

const section = z.looseObject({
  title: z.optional(z.string()),
  product_items: z.array(z.looseObject({ product_retailer_id: z.string() })),
});

/** What the member named by `type` holds. */
const values = {
  text: z.string(),
  currency: z.looseObject({
    fallback_value: z.string(),
    code: z.string(),
    amount_1000: z.int(),
  }),
  date_time: z.looseObject({ fallback_value: z.string() }),
  image: mediaSchema(unnamed),
  video: mediaSchema(unnamed),
  document: mediaSchema(named),
  location: placeSchema,
  payload: z.string(),
  coupon_code: z.string(),
  limited_time_offer: z.looseObject({ expiration_time_ms: z.number() }),
  product: z.looseObject({ product_retailer_id: z.string(), catalog_id: z.string() }),
  action: z.looseObject({
    flow_token: z.optional(z.string()),
    flow_action_data: z.optional(z.looseObject({})),
    thumbnail_product_retailer_id: z.optional(z.string()),
    sections: z.optional(z.array(section)),
  }),
  ttl_minutes: z.number(),
};

type ValueName = keyof typeof values;
const names = Object.keys(values) as ValueName[];

/** The member named by `type`, and none that another type names. */
function parameter(name: ValueName) {
  const others = names.filter((each) => each !== name).map((each) => [each, none]);
  return z.looseObject({
    type: z.literal(name),
    parameter_name: z.optional(z.string()),
    ...(Object.fromEntries(others) as Record<string, z.ZodMiniType>),
    [name]: values[name],
  });
}

const [first, ...others] = names.map(parameter);
const parameters = z.optional(
  z.array(z.discriminatedUnion('type', [first as ReturnType<typeof parameter>, ...others])),
);

/** What only a button has. */
const noButton = { sub_type: none, index: none };

const header = z.looseObject({ type: z.literal('header'), parameters, ...noButton });
const body = z.looseObject({ type: z.literal('body'), parameters, ...noButton });
const button = z.looseObject({
  type: z.literal('button'),
  sub_type: z.string(),
  // 360dialog says number, WhatsApp's OpenAPI text (C-13).
  index: z.union([z.number(), z.string()]),
  parameters,
});

const card = z.looseObject({
  card_index: z.number(),
  components: z.array(z.discriminatedUnion('type', [header, body, button])),
});

const component = z.discriminatedUnion('type', [
  header,
  body,
  button,
  z.looseObject({ type: z.literal('limited_time_offer'), parameters, ...noButton }),
  z.looseObject({ type: z.literal('carousel'), cards: z.array(card), ...noButton }),
  z.looseObject({ type: z.literal('order_status'), ...noButton }),
]);

/** The shape of `template`. */
export const templateSchema = z.looseObject({
  name: z.string(),
  language: z.looseObject({ code: z.string() }),
  components: z.optional(z.array(component)),
});
