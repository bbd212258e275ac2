import { whatsappSources } from '../../limits/whatsapp-sources.ts';
import type { Source } from '../../source.ts';

/** DigiShare publishes the page in both languages; no address of the single page is known. */
function section(number: number, en: string, fr: string): Source {
  return {
    key: `S-DS§${number}`,
    label: `DigiShare §${number}`,
    title: {
      en: 'DigiShare developer guide, “Outgoing Messages”',
      fr: 'Guide développeur DigiShare, « Messages Sortants »',
    },
    section: { en: `${number}. ${en}`, fr: `${number}. ${fr}` },
    url: 'https://github.com/DigishareInc/docs',
    checked: '2026-11-20',
  };
}

/** The documents that DigiShare's limits cite. */
export const sources = {
  'S-DS§1': section(1, 'Message Envelope', 'Enveloppe du Message'),
  'S-DS§2': section(2, 'Text Message', 'Message Texte'),
  'S-DS§3': section(3, 'Location Message', 'Message de Localisation'),
  'S-DS§4': section(4, 'Interactive Messages', 'Messages Interactifs'),
  'S-DS§5': section(5, 'Constraints', 'Contraintes'),
  'DS-REPO': {
    key: 'DS-REPO',
    label: 'DigiShare, live chat integration',
    title: { en: 'DigiShare documentation repository' },
    section: { en: 'Live chat integration' },
    url: 'https://github.com/DigishareInc/docs',
    checked: '2026-08-05',
  },
  'S-BD/1': {
    key: 'S-BD/1',
    label: 'Bird, createChannelMessage',
    title: { en: 'Bird Channels API, “Sending WhatsApp messages”' },
    section: { en: 'createChannelMessage' },
    url: 'https://docs.bird.com/api',
    checked: '2026-11-20',
  },
  'L-KAPSO': {
    key: 'L-KAPSO',
    label: 'whatsapp-cloud-api-js',
    title: { en: 'gokapso/whatsapp-cloud-api-js, message schemas' },
    url: 'https://github.com/gokapso/whatsapp-cloud-api-js',
    checked: '2026-11-20',
  },
  ...whatsappSources,
} as const satisfies Record<string, Source>;
