import { describeOptions, type WireOption } from './described.ts';

/** Where the request stands in the caller's own campaigns; flow and journey look alike. */
function run(key: 'flow' | 'journey'): WireOption {
  return {
    key,
    control: 'group',
    section: 'context',
    wire: ['meta', key],
    fields: [
      { key: 'id', control: 'text', nullable: true },
      { key: 'name', control: 'text', nullable: true },
      { key: 'stepId', control: 'text', nullable: true },
      { key: 'runId', control: 'text', nullable: true },
    ],
  };
}

const referral: WireOption = {
  key: 'referral',
  control: 'group',
  section: 'context',
  wire: ['meta', 'referral'],
  between: { metadata: { nullable: true } },
  fields: [
    { key: 'source', control: 'text' },
    { key: 'title', control: 'text', nullable: true },
    { key: 'text', control: 'text', nullable: true },
    { key: 'group', control: 'text', nullable: true },
    { key: 'sourceId', control: 'text', wire: ['metadata', 'source_id'] },
    { key: 'sourceUrl', control: 'url', wire: ['metadata', 'source_url'], nullable: true },
    { key: 'mediaUrl', control: 'url', wire: ['metadata', 'media_url'], nullable: true },
    { key: 'trackingId', control: 'text', wire: ['metadata', 'tracking_id'], nullable: true },
  ],
};

const order: WireOption = {
  key: 'order',
  control: 'group',
  section: 'context',
  wire: ['meta', 'order'],
  fields: [
    {
      key: 'products',
      control: 'list',
      fields: [
        { key: 'catalogId', control: 'text', wire: ['externalCatalogId'] },
        { key: 'productId', control: 'text', wire: ['externalProductId'] },
        { key: 'quantity', control: 'integer' },
        {
          key: 'price',
          control: 'group',
          fields: [
            { key: 'amount', control: 'integer' },
            { key: 'exponent', control: 'integer' },
            { key: 'currency', control: 'text', wire: ['currencyCode'] },
          ],
        },
      ],
    },
  ],
};

const context: readonly WireOption[] = [
  {
    key: 'extraInformation',
    control: 'json',
    section: 'context',
    wire: ['meta', 'extraInformation'],
  },
  referral,
  order,
  {
    key: 'referredProduct',
    control: 'group',
    section: 'context',
    wire: ['meta', 'referredProduct'],
    nullable: true,
    fields: [
      { key: 'catalogId', control: 'text', wire: ['externalCatalogId'] },
      { key: 'productId', control: 'text', wire: ['externalProductId'] },
    ],
  },
];

const email: WireOption = {
  key: 'email',
  control: 'group',
  section: 'email',
  wire: ['meta', 'email'],
  fields: [
    { key: 'subject', control: 'text' },
    { key: 'headers', control: 'entries' },
    {
      key: 'from',
      control: 'group',
      fields: [
        { key: 'username', control: 'text' },
        { key: 'displayName', control: 'text' },
      ],
    },
  ],
};

const channels: readonly WireOption[] = [
  {
    key: 'sms',
    control: 'group',
    section: 'channels',
    wire: ['meta', 'sms'],
    fields: [{ key: 'smartEncoding', control: 'yes-no' }],
  },
  {
    key: 'push',
    control: 'group',
    section: 'channels',
    wire: ['meta', 'pushNotifications'],
    fields: [
      {
        key: 'gateway',
        control: 'choice',
        values: ['apns', 'firebase', 'web'],
        wire: ['gatewayTypeOverride'],
      },
    ],
  },
];

const origins: readonly WireOption[] = [
  { key: 'navigatorId', control: 'text', section: 'context', wire: ['meta', 'navigatorId'] },
  {
    key: 'navigatorMessageId',
    control: 'text',
    section: 'context',
    wire: ['meta', 'navigatorMessageId'],
  },
  run('flow'),
  run('journey'),
  {
    key: 'campaign',
    control: 'group',
    section: 'context',
    wire: ['meta', 'campaign'],
    fields: [
      { key: 'id', control: 'text', nullable: true },
      { key: 'name', control: 'text', nullable: true },
    ],
  },
];

const sender: WireOption = {
  key: 'sender',
  control: 'group',
  section: 'sender',
  between: { connector: { open: true } },
  fields: [
    { key: 'identifier', control: 'text', wire: ['connector', 'identifierValue'], required: true },
    { key: 'name', control: 'text', wire: ['connector', 'annotations', 'name'] },
  ],
};

/** Everything that may be said of a request beside its content, on `draft.options.bird`. */
export const requestOptions = describeOptions(
  [
    { key: 'scheduledFor', control: 'date-time', common: true, section: 'delivery' },
    { key: 'reference', control: 'text', common: true, section: 'tracking' },
    { key: 'tags', control: 'texts', common: true, section: 'tracking' },
    { key: 'validity', control: 'duration', common: true, section: 'delivery' },
    { key: 'ignoreQuietHours', control: 'yes-no', section: 'delivery' },
    { key: 'capFrequency', control: 'yes-no', section: 'delivery' },
    {
      key: 'ignoreHoldout',
      control: 'yes-no',
      section: 'delivery',
      wire: ['ignoreGlobalHoldout'],
    },
    { key: 'notificationUrl', control: 'url', section: 'tracking', wire: ['notification', 'url'] },
    { key: 'linkTracking', control: 'yes-no', section: 'tracking', wire: ['enableLinkTracking'] },
    {
      key: 'shortLinks',
      control: 'group',
      section: 'tracking',
      nullable: true,
      fields: [{ key: 'domain', control: 'text', required: true }],
    },
    sender,
    ...context,
    ...origins,
    email,
    ...channels,
  ],
  { notification: { open: true } },
);
