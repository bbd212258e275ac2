import type { Source } from '../source.ts';

const base = 'https://developers.facebook.com/documentation/business-messaging/whatsapp';

function page(key: string, title: string, path: string, section?: string): Source {
  return {
    key,
    label: `WhatsApp, ${title.toLowerCase()}`,
    title: { en: title },
    ...(section && { section: { en: section } }),
    url: `${base}/${path}`,
    checked: '2025-12-31',
  };
}

/** WhatsApp's documentation pages that limits cite, by the keys of the project's research. */
export const whatsappSources = {
  'P-TXT': page('P-TXT', 'Text messages', 'messages/text-messages'),
  'P-BTN': page(
    'P-BTN',
    'Interactive reply buttons messages',
    'messages/interactive-reply-buttons-messages',
  ),
  'P-LST': page('P-LST', 'Interactive list messages', 'messages/interactive-list-messages'),
  'P-LRQ': page('P-LRQ', 'Location request messages', 'messages/location-request-messages'),
  'P-OAS': {
    key: 'P-OAS',
    label: 'WhatsApp OpenAPI v23.0',
    title: { en: 'Business Messaging API, OpenAPI description v23.0' },
    url: 'https://github.com/facebook/openapi',
    checked: '2025-11-30',
  },
} as const satisfies Record<string, Source>;
