import type { Draft } from './draft.ts';
import { textSamples } from './messages/text.ts';
import type { ProviderId } from './node.ts';

const message = textSamples.minimal;

/** To several contacts, found in every way, and sent later. */
const planned: Draft = {
  version: 1,
  to: {
    type: 'contacts',
    contacts: [
      { key: 'phonenumber', value: '+31612345678', role: 'to' },
      { id: '6e3f9a52-1c0d-4b7e-8f21-90a4c5d67e13', role: 'cc' },
      {
        role: 'bcc',
        identifiers: [{ key: 'emailaddress', value: 'desk@example.com' }],
        platformAddress: '+31612345679',
        platformAddressSelector: 'identifiers.phonenumber',
      },
    ],
  },
  message,
  replyTo: { id: '1e7b70ab-3dcc-48f4-a6f6-63a493f6134c', order: 1 },
  options: {
    bird: {
      scheduledFor: '2026-12-01T09:30:00+01:00',
      reference: 'order-4021',
      tags: ['winter sale', 'vip'],
      validity: 3600,
      ignoreQuietHours: false,
      capFrequency: true,
      ignoreHoldout: false,
      notificationUrl: 'https://desk.example.com/hooks/bird',
      linkTracking: true,
      extraInformation: '{\n  "useCase": "marketing"\n}',
    },
  },
};

/** With everything that the caller's own systems may say of it. */
const traced: Draft = {
  version: 1,
  to: { type: 'phone', phone: '+31612345678' },
  message,
  options: {
    bird: {
      shortLinks: { domain: 'default' },
      sender: { identifier: 'support', name: 'Ada at Example' },
      referral: {
        source: 'ad',
        title: 'Winter boots',
        text: 'Warm feet for less',
        group: 'boots',
        sourceId: 'ad-4021',
        sourceUrl: 'https://example.com/ads/4021',
        mediaUrl: 'https://example.com/ads/4021.jpg',
        trackingId: 'track-4021',
      },
      order: {
        products: [
          {
            catalogId: 'catalog-1',
            productId: 'boots-42',
            quantity: 2,
            price: { amount: 8995, exponent: 2, currency: 'EUR' },
          },
        ],
      },
      referredProduct: { catalogId: 'catalog-1', productId: 'boots-42' },
      navigatorId: '0b0b6a3c-52a1-4f44-9d6e-1f2a3b4c5d6e',
      navigatorMessageId: '0b0b6a3c-52a1-4f44-9d6e-1f2a3b4c5d6f',
      flow: {
        id: '7b492653-450b-4e97-b5e4-3827868e7438',
        name: 'Welcome',
        stepId: 'greet',
        runId: '7b492653-450b-4e97-b5e4-3827868e7439',
      },
      journey: {
        id: '6449eb42-dffb-41c2-81a1-7fd956d2e7a6',
        name: 'First order',
        stepId: 'thank',
        runId: '6449eb42-dffb-41c2-81a1-7fd956d2e7a7',
      },
      campaign: { id: 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318', name: 'Winter' },
      email: {
        subject: 'Your boots',
        headers: [{ key: 'X-Order', value: '4021' }],
        from: { username: 'support', displayName: 'Ada at Example' },
      },
      sms: { smartEncoding: true },
      push: { gateway: 'firebase' },
    },
  },
};

/** For the agents only, under a message of the customer. */
const note: Draft = {
  version: 1,
  to: { type: 'conversation', id: '141' },
  message,
  replyTo: { id: '29' },
  options: { livedesk: { private: true } },
};

/** Whole requests that show a provider's own settings and recipients, with as little message as possible. */
export const sampleDrafts: Partial<Record<ProviderId, readonly Draft[]>> = {
  livedesk: [note],
  bird: [planned, traced],
};
