import type { TemplateCard } from '../parts/template-component.ts';
import type { TemplateMessage } from './template.ts';

/** Example templates that say nothing but what WhatsApp itself takes. */
export const templatePlainVariants: readonly TemplateMessage[] = [
  {
    type: 'template',
    name: 'invoice_ready',
    language: 'fr',
    components: [
      {
        slot: 'header',
        parameters: [
          {
            value: {
              type: 'media',
              media: {
                kind: 'document',
                source: 'url',
                url: 'https://example.com/factures/4021.pdf',
                filename: 'facture-4021.pdf',
              },
            },
          },
        ],
      },
      {
        slot: 'body',
        parameters: [
          { name: 'prenom', value: { type: 'text', text: 'Salma' } },
          { name: 'commande', value: { type: 'text', text: '4021' } },
          { name: 'montant', value: { type: 'text', text: '349,50 MAD' } },
        ],
      },
    ],
  },
  {
    type: 'template',
    name: 'login_code',
    language: 'en',
    components: [
      { slot: 'body', parameters: [{ value: { type: 'text', text: '402117' } }] },
      {
        slot: 'button',
        index: 0,
        button: 'url',
        parameters: [{ value: { type: 'text', text: '402117' } }],
      },
    ],
  },
  {
    type: 'template',
    name: 'move_repair',
    language: 'ar',
    components: [
      {
        slot: 'body',
        parameters: [
          { value: { type: 'text', text: 'سلمى' } },
          { value: { type: 'date-time', fallback: '4 مارس، 9:30' } },
        ],
      },
      {
        slot: 'button',
        index: 0,
        button: 'flow',
        parameters: [
          { value: { type: 'flow', token: 'repair-4021', data: '{\n  "order": "4021"\n}' } },
        ],
      },
      {
        slot: 'button',
        index: 1,
        button: 'voice_call',
        parameters: [
          { value: { type: 'call', minutes: 240 } },
          { value: { type: 'payload', payload: 'repair-4021' } },
        ],
      },
    ],
  },
  {
    type: 'template',
    name: 'your_picks',
    language: 'en',
    components: [
      { slot: 'carousel', cards: [productCard('lamp-brass-30'), productCard('lamp-paper-60')] },
    ],
  },
];

function productCard(id: string): TemplateCard {
  return {
    components: [
      {
        slot: 'header',
        parameters: [{ value: { type: 'product', product: { catalogId: '305117004021', id } } }],
      },
    ],
  };
}
