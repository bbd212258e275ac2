import { librarySources } from '../../limits/library-sources.ts';
import { whatsappSources } from '../../limits/whatsapp-sources.ts';
import type { Source } from '../../source.ts';

const docs = 'https://docs.360dialog.com';

function guide(topic: string, title: string, path: string): Source {
  return {
    key: `D-360/${topic}`,
    label: `360dialog, ${title.toLowerCase()}`,
    title: { en: `360dialog documentation, “${title}”` },
    url: `${docs}/${path}`,
    checked: '2026-11-20',
  };
}

/** The documents that 360dialog's limits cite. */
export const sources = {
  'S-360': {
    key: 'S-360',
    label: '360dialog, Messages',
    title: { en: '360dialog Messaging API 1.44.0, “Messages”' },
    section: { en: 'Send Message' },
    url: `${docs}/docs/messaging-api/api-reference/messages`,
    checked: '2026-11-20',
  },
  'D-360/text': guide('text', 'Text messages', 'partner/messaging/text-messages'),
  'D-360/location': guide(
    'location',
    'Location request messages',
    'partner/messaging/interactive-messages/location-request-messages',
  ),
  'D-360/address': guide(
    'address',
    'Address messages (India and Singapore only)',
    'partner/messaging/address-messages-india-and-singapore-only',
  ),
  'D-360/errors': guide('errors', 'Error messages', 'help-and-support/error-messages'),
  'S-BD/1': {
    key: 'S-BD/1',
    label: 'Bird, createChannelMessage',
    title: { en: 'Bird Channels API, “Sending WhatsApp messages”' },
    section: { en: 'createChannelMessage' },
    url: 'https://docs.bird.com/api',
    checked: '2026-11-20',
  },
  ...librarySources,
  ...whatsappSources,
} as const satisfies Record<string, Source>;
