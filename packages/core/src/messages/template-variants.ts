import type { TemplateCard } from '../parts/template-component.ts';
import type { TemplateMessage } from './template.ts';

const lampPicture = 'https://example.com/photos/brass-lamp.jpg';

/** Example templates for the other branches: each slot, and each value that a slot takes. */
export const templateVariants: readonly TemplateMessage[] = [
  {
    type: 'template',
    name: 'pick_up_point',
    language: 'en_US',
    namespace: 'sample_namespace',
    category: 'UTILITY',
    preview: 'Hello Salma, your order 4021 waits for you at the pick-up point.',
    components: [
      {
        slot: 'header',
        parameters: [
          {
            value: {
              type: 'location',
              latitude: 33.6061,
              longitude: -7.6331,
              name: 'Pick-up point, Sour Jdid',
              address: '12 Boulevard des Almohades, Casablanca',
            },
          },
        ],
      },
      {
        slot: 'body',
        parameters: [
          { name: 'first_name', value: { type: 'text', text: 'Salma' } },
          { name: 'order_number', value: { type: 'text', text: '4021' } },
        ],
      },
      { slot: 'footer', parameters: [{ value: { type: 'text', text: 'Atlas' } }] },
    ],
  },
  {
    type: 'template',
    name: 'autumn_offer',
    language: 'fr',
    components: [
      {
        slot: 'header',
        parameters: [
          {
            value: {
              type: 'media',
              media: { kind: 'video', source: 'id', id: '1534092887183001' },
            },
          },
        ],
      },
      { slot: 'body', parameters: [{ value: { type: 'text', text: 'Salma' } }] },
      {
        slot: 'offer',
        // 1 January 2030, 0:00 UTC: long ahead, since an offer that has ended is refused.
        parameters: [{ value: { type: 'expiry', epochMs: 1_893_456_000_000 } }],
      },
      {
        slot: 'button',
        index: 0,
        button: 'copy_code',
        parameters: [{ value: { type: 'coupon', code: 'AUTUMN25' } }],
      },
      {
        slot: 'button',
        index: 1,
        button: 'url',
        parameters: [{ value: { type: 'text', text: 'AUTUMN25' } }],
      },
    ],
  },
  {
    type: 'template',
    name: 'book_repair',
    language: 'en',
    components: [
      {
        slot: 'body',
        parameters: [
          {
            value: {
              type: 'date-time',
              fallback: '4 March 2030, 9:30',
              parts: {
                year: 2030,
                month: 3,
                day: 4,
                weekday: 1,
                hour: 9,
                minute: 30,
                calendar: 'GREGORIAN',
              },
            },
          },
        ],
      },
      {
        slot: 'button',
        index: 0,
        button: 'flow',
        parameters: [
          {
            value: { type: 'flow', token: 'repair-4021', data: '{\n  "order": "4021"\n}' },
          },
        ],
      },
      {
        slot: 'button',
        index: 1,
        button: 'voice_call',
        parameters: [{ value: { type: 'call', minutes: 240 } }],
      },
    ],
  },
  {
    type: 'template',
    name: 'whole_catalog',
    language: 'en',
    components: [
      {
        slot: 'button',
        index: 0,
        button: 'catalog',
        parameters: [{ value: { type: 'catalog', thumbnailId: 'rug-blue-200' } }],
      },
    ],
  },
  {
    type: 'template',
    name: 'chosen_for_you',
    language: 'en',
    components: [
      {
        slot: 'header',
        parameters: [
          {
            value: { type: 'product', product: { catalogId: '305117004021', id: 'rug-blue-200' } },
          },
        ],
      },
      {
        slot: 'button',
        index: 0,
        button: 'mpm',
        parameters: [
          {
            value: {
              type: 'catalog',
              thumbnailId: 'rug-blue-200',
              sections: [
                { title: 'Rugs', products: [{ id: 'rug-blue-200' }, { id: 'rug-ochre-160' }] },
                { title: 'Lamps', products: [{ id: 'lamp-brass-30' }] },
              ],
            },
          },
        ],
      },
    ],
  },
  {
    type: 'template',
    name: 'new_lamps',
    language: 'en',
    components: [
      { slot: 'body', parameters: [{ value: { type: 'text', text: 'Salma' } }] },
      { slot: 'carousel', cards: [lampCard('lamp-brass-30'), lampCard('lamp-brass-45')] },
    ],
  },
  {
    type: 'template',
    name: 'order_status',
    language: 'en',
    components: [
      {
        slot: 'body',
        parameters: [{ value: { type: 'custom', json: '{\n  "type": "order_status"\n}' } }],
      },
      { slot: 'custom', json: '{\n  "type": "order_status"\n}' },
    ],
  },
];

function lampCard(id: string): TemplateCard {
  return {
    components: [
      {
        slot: 'header',
        parameters: [
          {
            value: { type: 'media', media: { kind: 'image', source: 'url', url: lampPicture } },
          },
        ],
      },
      { slot: 'body', parameters: [{ value: { type: 'text', text: 'Brass' } }] },
      {
        slot: 'button',
        index: 0,
        button: 'url',
        parameters: [{ value: { type: 'text', text: id } }],
      },
    ],
  };
}
