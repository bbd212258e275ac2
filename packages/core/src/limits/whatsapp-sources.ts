import type { Source } from '../source.ts';

const base = 'https://developers.facebook.com/documentation/business-messaging/whatsapp';

function page<const Key extends string>(
  key: Key,
  title: string,
  path: string,
  section?: string,
): Source {
  return {
    key,
    label: `WhatsApp, ${title.toLowerCase()}`,
    title: { en: title },
    ...(section && { section: { en: section } }),
    url: `${base}/${path}`,
    checked: '2025-12-31',
  };
}

function marketing(key: string, title: string, path: string): Source {
  return page(key, title, `templates/marketing-templates/${path}`);
}

/** WhatsApp's documentation pages that limits cite, by the keys of the project's research. */
export const whatsappSources = {
  'P-SEND': page('P-SEND', 'Sending messages', 'messages/send-messages'),
  'P-CTX': page('P-CTX', 'Contextual replies', 'messages/contextual-replies'),
  'P-MEDIA': page('P-MEDIA', 'Media', 'business-phone-numbers/media'),
  'P-TXT': page('P-TXT', 'Text messages', 'messages/text-messages'),
  'P-IMG': page('P-IMG', 'Image messages', 'messages/image-messages'),
  'P-VID': page('P-VID', 'Video messages', 'messages/video-messages'),
  'P-DOC': page('P-DOC', 'Document messages', 'messages/document-messages'),
  'P-AUD': page('P-AUD', 'Audio messages', 'messages/audio-messages'),
  'P-STK': page('P-STK', 'Sticker messages', 'messages/sticker-messages'),
  'P-LOC': page('P-LOC', 'Location messages', 'messages/location-messages'),
  'P-CON': page('P-CON', 'Contacts messages', 'messages/contacts-messages'),
  'P-REA': page('P-REA', 'Reaction messages', 'messages/reaction-messages'),
  'P-BTN': page(
    'P-BTN',
    'Interactive reply buttons messages',
    'messages/interactive-reply-buttons-messages',
  ),
  'P-LST': page('P-LST', 'Interactive list messages', 'messages/interactive-list-messages'),
  'P-CTA': page(
    'P-CTA',
    'Interactive call-to-action URL button messages',
    'messages/interactive-cta-url-messages',
  ),
  'P-CAR': page(
    'P-CAR',
    'Interactive media carousel messages',
    'messages/interactive-media-carousel-messages',
  ),
  'P-PCAR': page(
    'P-PCAR',
    'Interactive product carousel messages',
    'messages/interactive-product-carousel-messages',
  ),
  'P-LRQ': page('P-LRQ', 'Location request messages', 'messages/location-request-messages'),
  'P-ADR': page('P-ADR', 'Address messages', 'messages/address-messages'),
  'P-FLOW': page('P-FLOW', 'Sending a flow', 'flows/guides/sendingaflow'),
  'P-SHARE': page(
    'P-SHARE',
    'Share products',
    'catalogs/sell-products-and-services/share-products',
  ),
  'P-CALL': page(
    'P-CALL',
    'Call button messages and deep links',
    'calling/call-button-messages-deep-links',
  ),
  'P-PERM': page('P-PERM', 'User call permissions', 'calling/user-call-permissions'),
  'P-TOV': page('P-TOV', 'Templates', 'templates/overview'),
  'P-TCOMP': page('P-TCOMP', 'Template components', 'templates/components'),
  'P-TREV': page('P-TREV', 'Template review', 'templates/template-review'),
  'P-LANG': page('P-LANG', 'Supported template languages', 'templates/supported-languages'),
  'P-AUTH': page('P-AUTH', 'Authentication templates', 'templates/authentication-templates'),
  'P-COUP': marketing('P-COUP', 'Coupon code templates', 'coupon-templates'),
  'P-LTO': marketing('P-LTO', 'Limited-time offer templates', 'limited-time-offer-templates'),
  'P-MCC': marketing('P-MCC', 'Media card carousel templates', 'media-card-carousel-templates'),
  'P-PCC': marketing('P-PCC', 'Product card carousel templates', 'product-card-carousel-templates'),
  'P-SPM': marketing('P-SPM', 'Single-product templates', 'spm-templates'),
  'P-MPM': marketing('P-MPM', 'Multi-product templates', 'mpm-templates'),
  'P-CTPL': marketing('P-CTPL', 'Catalog templates', 'catalog-templates'),
  'P-CPR': marketing(
    'P-CPR',
    'Call permission request templates',
    'call-permission-request-message-template',
  ),
  'P-ERR': page('P-ERR', 'Error codes', 'support/error-codes'),
  'P-OAS': {
    key: 'P-OAS',
    label: 'WhatsApp OpenAPI v23.0',
    title: { en: 'Business Messaging API, OpenAPI description v23.0' },
    url: 'https://github.com/facebook/openapi',
    checked: '2025-11-30',
  },
} as const satisfies Record<string, Source>;
