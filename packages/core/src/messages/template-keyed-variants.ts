import type { ValueCard } from '../parts/values/cards.ts';
import type { TemplateMessage } from './template.ts';

/** Example templates whose parameters find their place by name, with each value that only they take. */
export const templateKeyedVariants: readonly TemplateMessage[] = [
  {
    type: 'template',
    projectId: '3f0c2b6e-7a51-4d0e-9a44-5d1f3c8e4021',
    version: 'latest',
    language: 'en',
    components: [
      {
        slot: 'keyed',
        parameters: [
          { name: 'first_name', value: { type: 'text', text: 'Salma' } },
          { name: 'parcels', value: { type: 'number', number: 2 } },
          { name: 'fragile', value: { type: 'boolean', boolean: true } },
          { name: 'order', value: { type: 'object', json: '{\n  "number": "4021"\n}' } },
          {
            name: 'topics',
            value: {
              type: 'section-list',
              sections: [
                {
                  id: 'topics',
                  title: 'What is it about?',
                  multiple: true,
                  items: [
                    {
                      itemId: 'delivery',
                      reference: 'topic-1',
                      role: 'main',
                      hidden: false,
                      text: 'Delivery',
                      payload: 'topic_delivery',
                      imageUrl: 'https://example.com/icons/van.png',
                      subTitle: 'Where is my parcel?',
                    },
                    { text: 'Something else', payload: 'topic_other' },
                  ],
                },
              ],
            },
          },
          {
            name: 'times',
            value: {
              type: 'timeslots',
              slots: [
                { id: 'morning', start: '2030-03-04T09:00:00+01:00', seconds: 10_800 },
                { start: '2030-03-04T14:00:00+01:00', seconds: 10_800 },
              ],
            },
          },
        ],
      },
    ],
  },
  {
    type: 'template',
    projectId: '3f0c2b6e-7a51-4d0e-9a44-5d1f3c8e4022',
    version: 'latest',
    language: 'en',
    components: [
      {
        slot: 'keyed',
        parameters: [
          {
            name: 'lamps',
            value: {
              type: 'product-sections',
              style: 'bird',
              sections: [
                {
                  title: 'Lamps',
                  products: [{ id: 'lamp-brass-30', amount: '349.50', text: 'Brass lamp, 30 cm' }],
                },
              ],
            },
          },
          {
            name: 'rugs',
            value: {
              type: 'product-sections',
              style: 'whatsapp',
              sections: [
                {
                  itemId: 'rugs',
                  reference: 'section-1',
                  role: 'main',
                  hidden: false,
                  title: 'Rugs',
                  products: [
                    {
                      itemId: 'blue',
                      reference: 'product-1',
                      role: 'main',
                      hidden: false,
                      id: 'rug-blue-200',
                    },
                  ],
                },
              ],
            },
          },
          {
            name: 'cushions',
            value: {
              type: 'products',
              style: 'bird',
              products: [{ id: 'cushion-ochre', amount: '89.00', text: 'Ochre cushion' }],
            },
          },
          {
            name: 'lights',
            value: {
              type: 'products',
              style: 'whatsapp',
              products: [{ itemId: 'paper', id: 'lamp-paper-60' }],
            },
          },
          {
            name: 'delivery',
            value: {
              type: 'shipping-methods',
              methods: [
                {
                  amount: '0.00',
                  label: 'Pick-up point',
                  identifier: 'pick_up',
                  detail: 'Ready in two hours',
                },
              ],
            },
          },
          {
            name: 'bill',
            value: {
              type: 'line-items',
              items: [
                { amount: '349.50', text: 'Brass lamp', state: 'final' },
                { amount: '20.00', text: 'Delivery', state: 'pending' },
              ],
            },
          },
          {
            name: 'offers',
            value: {
              type: 'cards',
              cards: [
                {
                  itemId: 'brass',
                  reference: 'card-1',
                  role: 'main',
                  hidden: false,
                  media: {
                    kind: 'image',
                    source: 'url',
                    url: 'https://example.com/photos/brass-lamp.jpg',
                    alt: 'A brass lamp',
                  },
                  body: 'Brass lamp, 30 cm',
                  link: { text: 'See it', url: 'https://example.com/lamps/brass' },
                },
                {
                  media: {
                    kind: 'image',
                    source: 'url',
                    url: 'https://example.com/photos/paper-lamp.jpg',
                  },
                  body: 'Paper lamp, 60 cm',
                  link: { text: 'See it', url: 'https://example.com/lamps/paper' },
                },
              ],
            },
          },
          {
            name: 'answers',
            value: {
              type: 'form-items',
              items: [{ identifier: 'district', title: 'District', value: 'Maarif' }],
            },
          },
        ],
      },
    ],
  },
  {
    type: 'template',
    name: 'lamps_on_film',
    projectId: '3f0c2b6e-7a51-4d0e-9a44-5d1f3c8e4023',
    version: 'e0e9190c-c3e7-4026-8fc3-d28a77aa1a52',
    language: 'en-GB',
    components: [
      {
        slot: 'keyed',
        parameters: [
          {
            name: 'films',
            value: { type: 'cards', cards: [filmCard('brass'), filmCard('paper')] },
          },
        ],
      },
    ],
    options: {
      bird: {
        attachments: [
          {
            url: 'https://example.com/invoices/4021.pdf',
            filename: 'invoice-4021.pdf',
            inline: false,
          },
        ],
        shortLinks: { enabled: true, domain: 'default' },
        utmParameters: [
          { key: 'utm_source', value: 'whatsapp' },
          { key: 'utm_medium', reference: 'platform_name' },
        ],
        disallowMmLite: true,
      },
    },
  },
  {
    type: 'template',
    projectId: '3f0c2b6e-7a51-4d0e-9a44-5d1f3c8e4024',
    version: 'latest',
    language: 'en',
    components: [
      { slot: 'keyed', parameters: [{ name: 'note' }] },
      {
        slot: 'keyed',
        parameters: [{ name: 'first_name', value: { type: 'text', text: 'Salma' } }],
        extra: { bird: { variant: 'variables' } },
      },
    ],
  },
];

function filmCard(name: string): ValueCard {
  return {
    media: {
      kind: 'video',
      source: 'url',
      url: `https://example.com/films/${name}-lamp.mp4`,
      mime: 'video/mp4',
    },
    body: `The ${name} lamp in a dark room`,
    link: { text: 'See it', url: `https://example.com/lamps/${name}` },
  };
}
