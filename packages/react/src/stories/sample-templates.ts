import type { TemplateDefinition } from '@messagewright/core';

const shippedText = {
  en: 'Hello {{1}}, your order {{2}} for {{3}} is on its way. We deliver on {{4}}.\n\nYou can follow it at any time.',
  fr: 'Bonjour {{1}}, votre commande {{2}} de {{3}} est en route. Livraison le {{4}}.\n\nVous pouvez la suivre à tout moment.',
  ar: 'مرحبًا {{1}}، طلبك {{2}} بقيمة {{3}} في الطريق إليك. التوصيل يوم {{4}}.\n\nيمكنك متابعته في أي وقت.',
};

const shippedButtons = {
  en: ['Track order', 'Not at home'],
  fr: ['Suivre la commande', 'Je serai absent'],
  ar: ['تتبع الطلب', 'لن أكون في المنزل'],
};

function shipped(language: string, words: keyof typeof shippedText): TemplateDefinition {
  const [track = '', absent = ''] = shippedButtons[words];
  return {
    name: 'order_shipped',
    language,
    category: 'UTILITY',
    status: 'APPROVED',
    components: [
      { part: 'header', format: 'image' },
      {
        part: 'body',
        text: shippedText[words],
        examples: ['Salma', 'no. 4021', '349.50 MAD', 'Friday, 9:00 to 12:00'],
      },
      { part: 'footer', text: 'Atlas Home' },
      {
        part: 'buttons',
        buttons: [
          { type: 'url', text: track, url: 'https://example.com/{{1}}', example: 'orders/4021' },
          { type: 'quick_reply', text: absent },
        ],
      },
    ],
  };
}

const offer: TemplateDefinition = {
  name: 'autumn_offer',
  language: 'fr',
  category: 'MARKETING',
  status: 'APPROVED',
  components: [
    { part: 'header', format: 'video' },
    {
      part: 'body',
      text: '{{1}}, l’automne commence : *25 % sur les lampes* jusqu’à dimanche soir.',
      examples: ['Salma'],
    },
    { part: 'offer', text: 'Offre d’automne', hasExpiration: true },
    {
      part: 'buttons',
      buttons: [
        { type: 'copy_code', text: 'Copier le code', example: 'AUTUMN25' },
        { type: 'url', text: 'Voir les lampes', url: 'https://example.com/lampes?code={{1}}' },
      ],
    },
  ],
};

const pickUp: TemplateDefinition = {
  name: 'pick_up_point',
  language: 'en_US',
  category: 'UTILITY',
  status: 'APPROVED',
  parameterFormat: 'named',
  components: [
    { part: 'header', format: 'location' },
    {
      part: 'body',
      text: 'Hello {{first_name}}, your order {{order_number}} waits for you at the pick-up point.',
      examples: ['Salma', '4021'],
    },
  ],
};

const code: TemplateDefinition = {
  name: 'login_code',
  language: 'en',
  category: 'AUTHENTICATION',
  status: 'APPROVED',
  components: [
    { part: 'body', text: '*{{1}}* is your code. For your safety, do not share it.' },
    { part: 'footer', text: 'It expires in 10 minutes.' },
    { part: 'buttons', buttons: [{ type: 'otp', text: 'Copy code' }] },
  ],
};

function lampCard(text: string) {
  return {
    components: [
      { part: 'header', format: 'image' },
      { part: 'body', text: `${text}, {{1}} MAD`, examples: ['349'] },
      {
        part: 'buttons',
        buttons: [
          { type: 'url', text: 'Look at it', url: 'https://example.com/lamps/{{1}}' },
          { type: 'quick_reply', text: 'Keep one for me' },
        ],
      },
    ],
  } satisfies { components: TemplateDefinition['components'] };
}

const lamps: TemplateDefinition = {
  name: 'new_lamps',
  language: 'en',
  category: 'MARKETING',
  status: 'PAUSED',
  components: [
    { part: 'body', text: 'New lamps are in, {{1}}. Which one do you like?', examples: ['Salma'] },
    { part: 'carousel', cards: [lampCard('Brass, small'), lampCard('Brass, tall')] },
  ],
};

const chosen: TemplateDefinition = {
  name: 'chosen_for_you',
  language: 'en',
  category: 'MARKETING',
  status: 'APPROVED',
  components: [
    { part: 'header', format: 'text', text: 'For you, {{1}}', examples: ['Salma'] },
    { part: 'body', text: 'We have chosen these for you.' },
    { part: 'buttons', buttons: [{ type: 'mpm', text: 'View items' }] },
  ],
};

const closed: TemplateDefinition = {
  name: 'closed_on_friday',
  language: 'en',
  category: 'UTILITY',
  status: 'APPROVED',
  components: [
    { part: 'body', text: 'The shop is closed on Friday. We are back on Saturday at 9.' },
  ],
};

/** Approved templates for stories and tests: every kind of place that one leaves open, in four languages. */
export const sampleTemplates: readonly TemplateDefinition[] = [
  shipped('en_GB', 'en'),
  shipped('fr', 'fr'),
  shipped('ar', 'ar'),
  offer,
  pickUp,
  code,
  lamps,
  chosen,
  closed,
];
