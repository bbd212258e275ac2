import { librarySources } from '../../limits/library-sources.ts';
import { whatsappSources } from '../../limits/whatsapp-sources.ts';
import type { Source } from '../../source.ts';

/** No address of the page is known, so it is cited by its title and heading. */
function section(key: string, heading: string): Source {
  return {
    key,
    label: `LiveDesk, ${heading}`,
    title: { en: 'EngageLab LiveDesk API, “Send Message”' },
    section: { en: heading },
    checked: '2026-11-20',
  };
}

/** The documents that LiveDesk's limits cite. */
export const sources = {
  'S-LD': section('S-LD', 'Send Message'),
  'S-LD/text': section('S-LD/text', 'Text Request'),
  'S-LD/files': section('S-LD/files', 'Image/Audio/File Request'),
  'S-LD/template': section('S-LD/template', 'WhatsApp Template Message Request Example'),
  // LiveDesk resembles this project in fields and addresses; whether it keeps its limits nobody says.
  'L-CW': {
    key: 'L-CW',
    label: 'Chatwoot',
    title: { en: 'chatwoot/chatwoot, messages and WhatsApp services' },
    url: 'https://github.com/chatwoot/chatwoot',
    checked: '2026-11-20',
  },
  ...librarySources,
  ...whatsappSources,
} as const satisfies Record<string, Source>;
