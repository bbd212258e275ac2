import type { Json } from '../../../json.ts';

const body: Json = { type: 'text', text: { text: 'Your order *4021* is ready.' } };
const identifierValue = '+447700900123';
const uuids = [
  '1e7b70ab-3dcc-48f4-a6f6-63a493f6134c',
  '5b5d0c5e-9a55-4f0c-9d2f-0b6f8c1b4021',
  'c0a8f3a2-6a4e-4b52-8a35-6e2f9d7b1a10',
  'e0e9190c-c3e7-4026-8fc3-d28a77aa1a52',
] as const;

function toContacts(...contacts: Json[]): Json {
  return { receiver: { contacts }, body };
}

function plain(more: { [key: string]: Json }): Json {
  return { receiver: { contacts: [{ identifierValue }] }, ...more, body };
}

const receivers: Readonly<Record<string, Json>> = {
  'to-value': toContacts({ identifierValue }),
  'to-phone': toContacts({ identifierKey: 'phonenumber', identifierValue }),
  'to-key': toContacts({ identifierKey: 'emailaddress', identifierValue: 'salma@example.com' }),
  'to-id': toContacts({ id: uuids[0] }),
  'to-identifiers': toContacts({
    identifiers: [
      { identifierKey: 'phonenumber', identifierValue },
      { identifierKey: 'emailaddress', identifierValue: 'salma@example.com' },
    ],
  }),
  'to-platform': toContacts({
    id: uuids[0],
    platformAddress: '+447700900124',
    platformAddressSelector: 'identifiers.phonenumber[1]',
  }),
  'to-several': toContacts(
    { identifierValue, type: 'to' },
    { identifierKey: 'emailaddress', identifierValue: 'desk@example.com', type: 'cc' },
    { id: uuids[1], type: 'bcc' },
  ),
};

const references: Readonly<Record<string, Json>> = {
  'reply-message': plain({ replyTo: { id: uuids[0], type: 'message' } }),
  'reply-click': plain({ replyTo: { id: uuids[0], type: 'click', order: 2 } }),
  'reply-referrals': plain({ replyTo: { id: uuids[0], type: 'referrals', order: 0 } }),
};

const settings: Readonly<Record<string, Json>> = {
  sender: plain({
    sender: { connector: { identifierValue: 'orders', annotations: { name: 'Atlas rugs' } } },
  }),
  'sender-bare': plain({ sender: { connector: { identifierValue: 'orders' } } }),
  reference: plain({ reference: 'case-4021' }),
  notification: plain({ notification: { url: 'https://example.com/hooks/bird' } }),
  flags: plain({
    capFrequency: true,
    enableLinkTracking: true,
    ignoreQuietHours: true,
    ignoreGlobalHoldout: true,
    meta: { extraInformation: { useCase: 'marketing' } },
  }),
  'flags-off': plain({
    capFrequency: false,
    enableLinkTracking: false,
    ignoreQuietHours: false,
    ignoreGlobalHoldout: false,
  }),
  tags: plain({ tags: ['spring', 'Rugs 2026', 'a-b_c'] }),
  'short-links': plain({ shortLinks: { domain: 'default' } }),
  scheduled: plain({ scheduledFor: '2026-12-01T09:30:00+01:00' }),
  'scheduled-utc': plain({ scheduledFor: '2026-12-01T09:30:00Z' }),
  validity: plain({ validity: 3600 }),
  'validity-zero': plain({ validity: 0 }),
};

const flow = { id: uuids[0], name: 'Welcome', stepId: 'step-2', runId: uuids[1] };

const metas: Readonly<Record<string, Json>> = {
  'meta-extra': plain({
    meta: { extraInformation: { useCase: 'transactional', depth: { of: 2 } } },
  }),
  'meta-referral': plain({
    meta: {
      referral: {
        source: 'ad',
        title: 'Rugs',
        text: 'By hand',
        group: 'spring',
        metadata: {
          source_id: 'ad-4021',
          source_url: 'https://example.com/ad',
          media_url: 'https://example.com/ad.jpg',
          tracking_id: 't-4021',
        },
      },
    },
  }),
  'meta-order': plain({
    meta: {
      order: {
        products: [
          {
            externalCatalogId: '305117004021',
            externalProductId: 'rug-blue',
            quantity: 2,
            price: { amount: 34_950, exponent: 2, currencyCode: 'MAD' },
          },
          { externalProductId: 'rug-ochre' },
        ],
      },
    },
  }),
  'meta-product': plain({
    meta: { referredProduct: { externalCatalogId: '305117004021', externalProductId: 'rug-blue' } },
  }),
  'meta-email': plain({
    meta: {
      email: {
        subject: 'Your order',
        headers: { 'X-Order': '4021' },
        from: { username: 'orders', displayName: 'Atlas rugs' },
      },
    },
  }),
  'meta-sms': plain({ meta: { sms: { smartEncoding: false } } }),
  'meta-push': plain({ meta: { pushNotifications: { gatewayTypeOverride: 'firebase' } } }),
  'meta-sources': plain({
    meta: {
      navigatorId: uuids[2],
      navigatorMessageId: uuids[3],
      flow,
      journey: { ...flow, name: 'Spring' },
      campaign: { id: uuids[3], name: 'Spring' },
    },
  }),
};

/** Every member of the request beside its content. */
export const envelopePayloads: Readonly<Record<string, Json>> = {
  ...receivers,
  ...references,
  ...settings,
  ...metas,
  everything: {
    sender: { connector: { identifierValue: 'orders' } },
    receiver: { contacts: [{ identifierKey: 'phonenumber', identifierValue }] },
    reference: 'case-4021',
    replyTo: { id: uuids[0], type: 'message' },
    notification: { url: 'https://example.com/hooks/bird' },
    capFrequency: false,
    enableLinkTracking: true,
    ignoreQuietHours: false,
    ignoreGlobalHoldout: true,
    tags: ['spring'],
    shortLinks: { domain: 'go.example.com' },
    scheduledFor: '2026-12-01T09:30:00+01:00',
    validity: 600,
    meta: { sms: { smartEncoding: true }, campaign: { id: uuids[0] } },
    body,
  },
};
