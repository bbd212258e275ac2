import { librarySources } from '../../limits/library-sources.ts';
import { whatsappSources } from '../../limits/whatsapp-sources.ts';
import type { Source } from '../../source.ts';

/** The page exists in one language; no address of a single section is known. */
function page(key: string, label: string, section: string): Source {
  return {
    key,
    label: `Bird, ${label}`,
    title: { en: 'Bird Channels API, “Sending WhatsApp messages”' },
    section: { en: section },
    url: 'https://docs.bird.com/api',
    checked: '2026-11-20',
  };
}

/** The documents that Bird's limits cite. */
export const sources = {
  'S-BD/1': page('S-BD/1', 'createChannelMessage', 'createChannelMessage'),
  'S-BD/2': page('S-BD/2', 'contact details', 'Get channel details for a contact'),
  'S-BD/prose': page('S-BD/prose', 'outbound messages', 'Outbound messages'),
  ...librarySources,
  ...whatsappSources,
} as const satisfies Record<string, Source>;
