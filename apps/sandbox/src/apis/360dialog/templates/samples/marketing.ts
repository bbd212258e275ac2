import {
  body,
  buttons,
  header,
  inLanguages,
  type SampleTemplate,
  urlButton,
} from '../sample-template.ts';

const shop = 'https://example.com/shop/';

/** Templates that offer something. */
export const marketingSamples: readonly SampleTemplate[] = [
  ...inLanguages(
    { name: 'autumn_offer', category: 'MARKETING' },
    {
      en_US: {
        offer: 'Autumn week',
        text: 'Hello {{1}}, all bowls are 20% off with your code.',
        copy: 'Copy the code',
        open: 'See the offer',
        name: 'Salma',
      },
      fr: {
        offer: "Offre d'automne",
        text: 'Bonjour {{1}}, tous les bols sont à -20 % avec votre code.',
        copy: 'Copier le code',
        open: "Voir l'offre",
        name: 'Salma',
      },
      ar: {
        offer: 'أسبوع الخريف',
        text: 'مرحبًا {{1}}، خصم 20% على جميع الأواني باستخدام الرمز.',
        copy: 'نسخ الرمز',
        open: 'مشاهدة العرض',
        name: 'سلمى',
      },
    },
    ({ offer, text, copy, open, name }) => [
      header('IMAGE', 'bowls.png'),
      { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: offer, has_expiration: true } },
      body(text, name),
      buttons(
        { type: 'COPY_CODE', text: copy, example: ['AUTUMN20'] },
        urlButton(open, shop, 'bowls'),
      ),
    ],
  ),
  ...inLanguages(
    { name: 'new_tiles', category: 'MARKETING' },
    {
      en_US: {
        text: 'Hello {{1}}, three new tiles left the kiln.',
        card: 'From {{1}} a piece.',
        open: 'View',
        keep: 'Keep one for me',
        examples: ['Salma', '9 €'],
      },
      fr: {
        text: 'Bonjour {{1}}, trois nouveaux carreaux sortent du four.',
        card: 'À partir de {{1}} la pièce.',
        open: 'Voir',
        keep: "M'en garder un",
        examples: ['Salma', '9 €'],
      },
      ar: {
        text: 'مرحبًا {{1}}، ثلاث زليجات جديدة خرجت من الفرن.',
        card: 'ابتداءً من {{1}} للقطعة.',
        open: 'عرض',
        keep: 'احتفظوا بواحدة لي',
        examples: ['سلمى', '9 €'],
      },
    },
    ({ text, card, open, keep, examples: [name = '', price = ''] }) => [
      body(text, name),
      {
        type: 'CAROUSEL',
        cards: ['blue', 'green', 'white'].map((color) => ({
          components: [
            header('IMAGE', `tiles-${color}.png`),
            body(card, price),
            buttons({ type: 'QUICK_REPLY', text: keep }, urlButton(open, shop, `tiles-${color}`)),
          ],
        })),
      },
    ],
  ),
  ...inLanguages(
    { name: 'winter_selection', category: 'MARKETING' },
    {
      en_US: {
        title: 'For {{1}}, with care',
        text: 'We chose {{1}} pieces for the winter.',
        view: 'View items',
        name: 'Salma',
      },
      fr: {
        title: 'Pour {{1}}, avec soin',
        text: "Nous avons choisi {{1}} pièces pour l'hiver.",
        view: 'Voir les articles',
        name: 'Salma',
      },
      ar: {
        title: 'من أجل {{1}} بعناية',
        text: 'اخترنا {{1}} قطع لفصل الشتاء.',
        view: 'عرض المنتجات',
        name: 'سلمى',
      },
    },
    ({ title, text, view, name }) => [
      { type: 'HEADER', format: 'TEXT', text: title, example: { header_text: [name] } },
      body(text, '6'),
      buttons({ type: 'MPM', text: view }),
    ],
  ),
  ...inLanguages(
    { name: 'whole_catalog', category: 'MARKETING' },
    {
      en_US: {
        text: 'Hello {{1}}, our whole catalog is on WhatsApp now.',
        view: 'View catalog',
        name: 'Salma',
      },
      fr: {
        text: 'Bonjour {{1}}, tout notre catalogue est sur WhatsApp.',
        view: 'Voir le catalogue',
        name: 'Salma',
      },
      ar: {
        text: 'مرحبًا {{1}}، كتالوجنا الكامل أصبح على واتساب.',
        view: 'عرض الكتالوج',
        name: 'سلمى',
      },
    },
    ({ text, view, name }) => [body(text, name), buttons({ type: 'CATALOG', text: view })],
  ),
  ...inLanguages(
    { name: 'collection_preview', category: 'MARKETING' },
    {
      en_US: {
        text: 'Hello {{1}}, be the first to see the spring collection.',
        open: 'See it first',
        name: 'Salma',
      },
      fr: {
        text: 'Bonjour {{1}}, découvrez la collection de printemps en premier.',
        open: 'La découvrir',
        name: 'Salma',
      },
      ar: {
        text: 'مرحبًا {{1}}، كوني أول من يكتشف مجموعة الربيع.',
        open: 'اكتشفيها الآن',
        name: 'سلمى',
      },
    },
    ({ text, open, name }) => [body(text, name), buttons(urlButton(open, shop, 'spring'))],
  ),
  ...inLanguages(
    { name: 'flash_sale', category: 'MARKETING' },
    {
      en_US: { text: 'Hello {{1}}, today only: plates at half price.', name: 'Salma' },
      fr: {
        text: "Bonjour {{1}}, aujourd'hui seulement : les assiettes à moitié prix.",
        name: 'Salma',
      },
      ar: { text: 'مرحبًا {{1}}، اليوم فقط: الأطباق بنصف السعر.', name: 'سلمى' },
    },
    ({ text, name }) => [header('VIDEO', 'plates.mp4'), body(text, name)],
  ),
  ...inLanguages(
    { name: 'loyalty_points', category: 'MARKETING', status: 'PAUSED' },
    {
      en_US: { text: 'You have {{1}} points. Thank you for your loyalty.' },
      fr: { text: 'Vous avez {{1}} points. Merci de votre fidélité.' },
      ar: { text: 'لديك {{1}} نقطة. شكرًا على وفائك.' },
    },
    ({ text }) => [body(text, '120')],
  ),
];
