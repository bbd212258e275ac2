import type { Source } from '../source.ts';

function repository(key: string, name: string, what: string): Source {
  return {
    key,
    label: name.slice(name.indexOf('/') + 1),
    title: { en: `${name}, ${what}` },
    url: `https://github.com/${name}`,
    checked: '2026-11-20',
  };
}

/** Open-source clients that limits cite where no official page has the number. */
export const librarySources = {
  'L-WAJS': repository('L-WAJS', 'Secreto31126/whatsapp-api-js', 'message classes'),
  'L-PYWA': repository('L-PYWA', 'david-lev/pywa', 'message types'),
  'L-KAPSO': repository('L-KAPSO', 'gokapso/whatsapp-cloud-api-js', 'message schemas'),
  'L-COUR': repository('L-COUR', 'nyaruka/courier', 'WhatsApp handler'),
} as const satisfies Record<string, Source>;
