import type { TemplateDefinition, TemplateDefinitionCard } from './definition.ts';

const van = 'https://example.com/photos/van.jpg';

const english: readonly TemplateDefinition[] = [
  {
    id: '4021001',
    name: 'order_shipped',
    language: 'en',
    category: 'UTILITY',
    status: 'APPROVED',
    parameterFormat: 'positional',
    components: [
      { part: 'header', format: 'image', examples: [van] },
      {
        part: 'body',
        text: 'Hello {{1}}, your order *{{2}}* is on its way and arrives tomorrow between 9:00 and 12:00.',
        examples: ['Salma', 'no. 4021'],
      },
      { part: 'footer', text: 'Atlas, furniture and lamps' },
      {
        part: 'buttons',
        buttons: [
          {
            type: 'url',
            text: 'Follow the van',
            url: 'https://example.com/orders/{{1}}',
            example: '4021',
          },
          { type: 'quick_reply', text: 'I am not at home' },
        ],
      },
    ],
  },
  {
    id: '4021002',
    name: 'pick_up_point',
    language: 'en',
    category: 'UTILITY',
    status: 'APPROVED',
    parameterFormat: 'named',
    components: [
      { part: 'header', format: 'location' },
      {
        part: 'body',
        text: '{{first_name}}, order {{order_number}} waits for you at our pick-up point until Friday.',
        examples: ['Salma', '4021'],
      },
      {
        part: 'buttons',
        buttons: [{ type: 'phone_number', text: 'Call the shop', phone: '+212522000000' }],
      },
    ],
  },
  {
    id: '4021003',
    name: 'login_code',
    language: 'en',
    category: 'AUTHENTICATION',
    status: 'APPROVED',
    parameterFormat: 'positional',
    components: [
      {
        part: 'body',
        text: '*{{1}}* is your verification code. For your security, do not share it.',
        examples: ['402117'],
      },
      { part: 'footer', text: 'This code expires in 10 minutes.' },
      { part: 'buttons', buttons: [{ type: 'otp', text: 'Copy code', example: '402117' }] },
    ],
  },
  {
    id: '4021004',
    name: 'new_lamps',
    language: 'en',
    category: 'MARKETING',
    status: 'APPROVED',
    parameterFormat: 'positional',
    components: [
      {
        part: 'body',
        text: 'New this week, {{1}}: two lamps from the workshop in Fez.',
        examples: ['Salma'],
      },
      {
        part: 'carousel',
        cards: [lampCard('Brass lamp, {{1}}', '30 cm'), lampCard('Paper lamp, {{1}}', '60 cm')],
      },
    ],
  },
  {
    id: '4021005',
    name: 'chosen_for_you',
    language: 'en',
    category: 'MARKETING',
    status: 'PAUSED',
    parameterFormat: 'positional',
    components: [
      { part: 'header', format: 'text', text: 'For you, {{1}}', examples: ['Salma'] },
      { part: 'body', text: 'Rugs and lamps that go well with your order.' },
      { part: 'buttons', buttons: [{ type: 'mpm', text: 'View items' }] },
    ],
  },
];

const french: readonly TemplateDefinition[] = [
  {
    id: '4021011',
    name: 'order_shipped',
    language: 'fr',
    category: 'UTILITY',
    status: 'APPROVED',
    parameterFormat: 'positional',
    components: [
      { part: 'header', format: 'image', examples: [van] },
      {
        part: 'body',
        text: 'Bonjour {{1}}, votre commande *{{2}}* est en route et arrive demain entre 9 h et 12 h.',
        examples: ['Salma', 'n° 4021'],
      },
      { part: 'footer', text: 'Atlas, meubles et luminaires' },
      {
        part: 'buttons',
        buttons: [
          {
            type: 'url',
            text: 'Suivre la livraison',
            url: 'https://example.com/commandes/{{1}}',
            example: '4021',
          },
          { type: 'quick_reply', text: 'Je suis absent' },
        ],
      },
    ],
  },
  {
    id: '4021012',
    name: 'autumn_offer',
    language: 'fr',
    category: 'MARKETING',
    status: 'APPROVED',
    parameterFormat: 'positional',
    components: [
      {
        part: 'header',
        format: 'image',
        examples: ['https://example.com/photos/tapis-automne.jpg'],
      },
      { part: 'offer', text: 'Offre d’automne', hasExpiration: true },
      {
        part: 'body',
        text: 'Bonne nouvelle, {{1}} : 25 % sur tous les tapis avec le code {{2}}.',
        examples: ['Salma', 'AUTOMNE25'],
      },
      {
        part: 'buttons',
        buttons: [
          { type: 'copy_code', text: 'Copier le code', example: 'AUTOMNE25' },
          {
            type: 'url',
            text: 'Voir les tapis',
            url: 'https://example.com/tapis?code={{1}}',
            example: 'AUTOMNE25',
          },
        ],
      },
    ],
  },
  {
    id: '4021013',
    name: 'invoice_ready',
    language: 'fr',
    category: 'UTILITY',
    status: 'APPROVED',
    parameterFormat: 'named',
    components: [
      {
        part: 'header',
        format: 'document',
        examples: ['https://example.com/factures/exemple.pdf'],
      },
      {
        part: 'body',
        text: '{{prenom}}, voici la facture de votre commande {{commande}}, d’un montant de {{montant}}.',
        examples: ['Salma', '4021', '349,50 MAD'],
      },
    ],
  },
];

const arabic: readonly TemplateDefinition[] = [
  {
    id: '4021021',
    name: 'order_shipped',
    language: 'ar',
    category: 'UTILITY',
    status: 'APPROVED',
    parameterFormat: 'positional',
    components: [
      { part: 'header', format: 'image', examples: [van] },
      {
        part: 'body',
        text: 'مرحبا {{1}}، طلبك رقم *{{2}}* في الطريق إليك وسيصل غدا بين 9:00 و12:00.',
        examples: ['سلمى', '4021'],
      },
      { part: 'footer', text: 'أطلس، أثاث ومصابيح' },
      {
        part: 'buttons',
        buttons: [
          {
            type: 'url',
            text: 'تتبع الطلب',
            url: 'https://example.com/orders/{{1}}',
            example: '4021',
          },
        ],
      },
    ],
  },
  {
    id: '4021022',
    name: 'book_repair',
    language: 'ar',
    category: 'UTILITY',
    status: 'APPROVED',
    parameterFormat: 'positional',
    components: [
      { part: 'header', format: 'text', text: 'خدمة الإصلاح' },
      {
        part: 'body',
        text: 'مرحبا {{1}}، موعد إصلاح المصباح هو {{2}}.',
        examples: ['سلمى', '4 مارس، 9:30'],
      },
      {
        part: 'buttons',
        buttons: [
          { type: 'flow', text: 'تغيير الموعد' },
          { type: 'voice_call', text: 'اتصل بنا' },
        ],
      },
    ],
  },
];

/** Example templates as an account has them: several languages and categories, for pickers and tests. */
export const templateDefinitions: readonly TemplateDefinition[] = [
  ...english,
  ...french,
  ...arabic,
];

function lampCard(text: string, example: string): TemplateDefinitionCard {
  return {
    components: [
      {
        part: 'header',
        format: 'image',
        examples: ['https://example.com/photos/brass-lamp.jpg'],
      },
      { part: 'body', text, examples: [example] },
      {
        part: 'buttons',
        buttons: [
          {
            type: 'url',
            text: 'See it',
            url: 'https://example.com/lamps/{{1}}',
            example: 'brass-30',
          },
        ],
      },
    ],
  };
}
