import { bodies, emailFrom } from './bodies.ts';
import { boolean, list, map, nullable, number, object, oneOf, text } from './shape.ts';
import { template } from './template.ts';

const uuid = text({ format: 'uuid' });
const anything = object({}, { open: true });

const sender = object(
  {
    connector: object(
      { identifierValue: text(), annotations: object({ name: text() }) },
      { required: ['identifierValue'], open: true },
    ),
  },
  { required: ['connector'] },
);

const receiver = object({
  contacts: list(
    object({
      id: text(),
      identifierKey: text(),
      identifierValue: text(),
      type: oneOf('cc', 'bcc', 'to'),
      identifiers: list(
        object(
          { identifierKey: text(), identifierValue: text() },
          { required: ['identifierKey', 'identifierValue'] },
        ),
      ),
      platformAddress: text(),
      platformAddressSelector: nullable(text()),
    }),
  ),
});

const referral = object({
  source: text(),
  title: nullable(text()),
  text: nullable(text()),
  group: nullable(text()),
  metadata: nullable(
    object({
      source_id: text(),
      source_url: nullable(text()),
      media_url: nullable(text()),
      tracking_id: nullable(text()),
    }),
  ),
});

const integer = number({ integer: true });

const order = object({
  products: list(
    object({
      externalCatalogId: text(),
      externalProductId: text(),
      quantity: integer,
      price: object({ amount: integer, exponent: integer, currencyCode: text() }),
    }),
  ),
});

const run = object({
  id: nullable(uuid),
  name: nullable(text()),
  stepId: nullable(text()),
  runId: nullable(uuid),
});

const meta = object({
  extraInformation: anything,
  referral,
  order,
  referredProduct: nullable(object({ externalCatalogId: text(), externalProductId: text() })),
  email: object({ subject: text(), headers: map(text()), from: emailFrom }),
  sms: object({ smartEncoding: boolean() }),
  pushNotifications: object({ gatewayTypeOverride: oneOf('apns', 'firebase', 'web') }),
  navigatorId: uuid,
  navigatorMessageId: uuid,
  flow: run,
  journey: run,
  campaign: object({ id: nullable(uuid), name: nullable(text()) }),
});

/** A whole request, as the page's schema has it. */
export const createMessage = object(
  {
    sender,
    receiver,
    reference: text(),
    template: nullable(template),
    meta,
    replyTo: object(
      { id: text(), order: integer, type: oneOf('message', 'click', 'referrals') },
      { required: ['id', 'type'] },
    ),
    body: nullable(bodies),
    notification: object({ url: text() }, { open: true }),
    capFrequency: boolean(),
    enableLinkTracking: boolean(),
    ignoreQuietHours: boolean(),
    ignoreGlobalHoldout: boolean(),
    tags: list(text({ min: 1, max: 50, pattern: /^[a-zA-Z0-9-_ ]+$/ }), { max: 10 }),
    shortLinks: nullable(object({ domain: text({ max: 128 }) }, { required: ['domain'] })),
    scheduledFor: text({ format: 'date-time' }),
    validity: number({ min: 0, integer: true }),
  },
  { required: ['receiver'], anyOf: [['template'], ['body']] },
);
