const emailFrom = {
  label: 'From',
  help: 'Who an e-mail comes from, in place of what the channel says.',
  username: { label: 'Local part', help: 'What stands before the @ of the address.' },
  displayName: { label: 'Display name', help: 'The name that inboxes show.' },
};

const headers = {
  label: 'E-mail headers',
  help: 'Further header lines of the e-mail, each by name and value.',
  item: 'Header {n}',
  key: { label: 'Name', placeholder: 'List-Unsubscribe' },
  value: { label: 'Value', placeholder: '<mailto:stop@example.com>' },
};

const attachments = {
  label: 'E-mail attachments',
  help: 'Files that go along with the e-mail.',
  item: 'Attachment {n}',
  url: { label: 'Web address', placeholder: 'https://example.com/invoice.pdf' },
  filename: { label: 'File name', placeholder: 'invoice.pdf' },
  inline: { label: 'Shown inside the text', help: 'Yes: part of the text, such as a logo.' },
  contentId: { label: 'Content id', help: 'The name by which the text refers to the file.' },
};

const run = {
  id: { label: 'Id', help: 'A UUID.' },
  name: { label: 'Name' },
  stepId: { label: 'Step id' },
  runId: { label: 'Run id', help: 'A UUID.' },
};

/** Settings of a request to Bird: what each does, after Bird's page. */
export const birdOptionsEn = {
  scheduledFor: {
    label: 'Send later',
    help: 'Waits as “scheduled” until then. At most 35 days ahead; less than ten minutes ahead may go at once.',
  },
  reference: {
    label: 'Your reference',
    help: 'A text of your own by which you find the message again.',
    placeholder: 'order-4021',
  },
  tags: {
    label: 'Tags',
    help: 'Put on the message in Bird, in small letters. A tag that is not there yet is made.',
    item: 'Tag {n}',
  },
  validity: {
    label: 'Valid for',
    help: 'After this long the message is no longer delivered. Without it: 36 hours, or 10 minutes for one-time codes.',
    placeholder: '36',
  },
  ignoreQuietHours: {
    label: 'Ignore quiet hours',
    help: 'Yes: goes as soon as possible, also when the workspace is to keep quiet.',
  },
  capFrequency: {
    label: 'Cap the frequency',
    help: 'Yes: refused where this contact has had enough messages. For contacts, and only if the extra information says that its use case is marketing.',
  },
  ignoreHoldout: {
    label: 'Ignore the global hold-out',
    help: 'Yes: goes also to those who are held out of campaigns. For messages that a transaction needs.',
  },
  notificationUrl: {
    label: 'Status web address',
    help: 'Events of this message are sent here too. Needs a webhook subscription.',
    placeholder: 'https://example.com/events',
  },
  linkTracking: {
    label: 'Track links',
    help: 'Yes: adds UTM parameters to the links of the message. On SMS it needs short links too.',
  },
  shortLinks: {
    label: 'Short links',
    help: 'Shortens the links of an SMS. A template has a setting of its own.',
    domain: {
      label: 'Domain',
      help: '“default” takes the one of the workspace.',
      placeholder: 'default',
    },
  },
  sender: {
    label: 'Sender',
    help: 'Who sends, in place of what the channel says. Used for e-mail.',
    identifier: { label: 'Identifier', help: 'The sender as the channel knows it.' },
    name: { label: 'Name', help: 'The name that an e-mail comes from.' },
  },
  extraInformation: {
    label: 'Extra information',
    help: 'Anything of yours about the message, as a JSON object; useCase says what it is for.',
  },
  referral: {
    label: 'Referral',
    help: 'Where the conversation came from, such as an advertisement.',
    source: { label: 'Source' },
    title: { label: 'Title' },
    text: { label: 'Text' },
    group: { label: 'Group' },
    sourceId: { label: 'Source id' },
    sourceUrl: { label: 'Web address of the source' },
    mediaUrl: { label: 'Web address of the media' },
    trackingId: { label: 'Tracking id' },
  },
  order: {
    label: 'Order',
    help: 'Products that were ordered.',
    products: {
      label: 'Products',
      item: 'Product {n}',
      catalogId: { label: 'Catalogue id' },
      productId: { label: 'Product id' },
      quantity: { label: 'Quantity' },
      price: {
        label: 'Price',
        amount: { label: 'Amount', help: 'As a whole number: 1999 with exponent 2 is 19.99.' },
        exponent: { label: 'Exponent', help: 'How many digits are decimals.' },
        currency: { label: 'Currency', placeholder: 'EUR' },
      },
    },
  },
  referredProduct: {
    label: 'Referred product',
    help: 'The product that the conversation is about.',
    catalogId: { label: 'Catalogue id' },
    productId: { label: 'Product id' },
  },
  navigatorId: { label: 'Navigator id', help: 'Ties the message to a navigator in Bird. A UUID.' },
  navigatorMessageId: {
    label: 'Navigator message id',
    help: 'Ties it to one message of the navigator. A UUID.',
  },
  flow: { label: 'Flow', help: 'The flow and the step that this message belongs to.', ...run },
  journey: {
    label: 'Journey',
    help: 'The journey and the step that this message belongs to.',
    ...run,
  },
  campaign: {
    label: 'Campaign',
    help: 'The campaign that this message belongs to.',
    id: { label: 'Id', help: 'A UUID.' },
    name: { label: 'Name' },
  },
  email: {
    label: 'E-mail envelope',
    help: 'Subject, headers and sender, where the channel is e-mail.',
    subject: { label: 'Subject' },
    headers,
    from: emailFrom,
  },
  sms: {
    label: 'SMS',
    help: 'How a text message is written.',
    smartEncoding: {
      label: 'Smart encoding',
      help: 'Yes: writes letters that SMS lacks as plain ones, so that fewer parts may be needed.',
    },
  },
  push: {
    label: 'Push notification',
    help: 'Which service delivers it.',
    gateway: {
      label: 'Gateway',
      values: {
        none: 'As the channel says',
        apns: 'Apple (APNs)',
        firebase: 'Firebase',
        web: 'Web',
      },
    },
  },
};

/** Settings of a message of Bird. */
export const birdMessageOptionsEn = {
  subject: { label: 'Subject', help: 'The subject line, where the channel has one: e-mail, MMS.' },
  headers,
  linkPreview: {
    label: 'Link preview',
    help: 'Yes: WhatsApp shows a preview of the first link.',
  },
  lineEmoji: {
    label: 'LINE emoji',
    help: 'Emoji of LINE that stand in the text.',
    item: 'Emoji {n}',
    index: { label: 'Position', help: 'Which character of the text it replaces, counted from 0.' },
    productId: { label: 'Product id' },
    emojiId: { label: 'Emoji id' },
  },
  telegram: {
    label: 'Telegram',
    help: 'How the text is written, where the channel is Telegram.',
    parseMode: {
      label: 'Markup',
      values: { none: 'Plain text', Markdown: 'Markdown', MarkdownV2: 'MarkdownV2' },
    },
  },
  apple: {
    label: 'Apple Messages',
    help: 'For Apple Messages for Business only.',
    summaryText: { label: 'Summary', help: 'What stands in the list of conversations.' },
    appClipPreview: { label: 'App Clip', help: 'Yes: the message links to an App Clip.' },
    appClipRegion: {
      label: 'App Store region',
      help: 'A country by its two letters.',
      placeholder: 'MA',
    },
  },
  attachments,
  fallbackText: {
    label: 'Text instead',
    help: 'Sent where the device cannot show an MMS.',
  },
  storyType: { label: 'Story type', help: 'The sort of story, on Instagram.' },
  emailFrom,
  initialOpenTracking: {
    label: 'Track the first opening',
    help: 'Whether the first opening of the e-mail is noted.',
  },
  clickTracking: { label: 'Track clicks', help: 'Whether clicks on links are noted.' },
  openTracking: { label: 'Track openings', help: 'Whether every opening is noted.' },
  shortLinks: {
    label: 'Short links',
    help: 'Shortens the links of the template on SMS.',
    enabled: { label: 'Shorten links' },
    domain: {
      label: 'Domain',
      help: '“default” takes the one of the workspace.',
      placeholder: 'default',
    },
  },
  utmParameters: {
    label: 'UTM parameters',
    help: 'Added to the links of the template: a value each, or a reference.',
    item: 'Parameter {n}',
    key: { label: 'Name', placeholder: 'utm_source' },
    value: { label: 'Value', placeholder: 'autumn' },
    reference: {
      label: 'Or what stands for',
      values: {
        none: 'The value',
        platform_name: 'The name of the platform',
        channel_name: 'The name of the channel',
      },
    },
  },
  disallowMmLite: {
    label: 'No MM Lite',
    help: 'Yes: never goes by Meta’s Marketing Messages Lite.',
  },
};
