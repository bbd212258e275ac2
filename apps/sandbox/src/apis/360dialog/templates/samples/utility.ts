import {
  body,
  buttons,
  header,
  inLanguages,
  type SampleTemplate,
  urlButton,
} from '../sample-template.ts';

const orders = 'https://example.com/orders/';

/** Templates about something that a customer ordered or asked for. */
export const utilitySamples: readonly SampleTemplate[] = [
  ...inLanguages(
    { name: 'order_shipped', category: 'UTILITY' },
    {
      en_US: {
        text: 'Hello {{1}}, your parcel {{2}} is on its way.',
        footer: 'Maison Zellige',
        track: 'Track the parcel',
        examples: ['Salma', '4021'],
      },
      fr: {
        text: 'Bonjour {{1}}, votre colis {{2}} est en route.',
        footer: 'Maison Zellige',
        track: 'Suivre le colis',
        examples: ['Salma', '4021'],
      },
      ar: {
        text: 'مرحبًا {{1}}، طردك رقم {{2}} في الطريق إليك.',
        footer: 'دار الزليج',
        track: 'تتبع الطرد',
        examples: ['سلمى', '4021'],
      },
    },
    ({ text, footer, track, examples }) => [
      header('IMAGE', 'parcel.png'),
      body(text, ...examples),
      { type: 'FOOTER', text: footer },
      buttons(urlButton(track, orders, '4021')),
    ],
  ),
  ...inLanguages(
    { name: 'appointment_reminder', category: 'UTILITY', parameter_format: 'NAMED' },
    {
      en_US: {
        text: 'Hello {{customer_name}}, we expect you on {{visit_date}} at {{visit_time}}. Will you come?',
        examples: ['Salma', 'Friday, 27 November', '10:30'],
        replies: ['Yes, I will', 'Another day'],
      },
      fr: {
        text: 'Bonjour {{customer_name}}, nous vous attendons le {{visit_date}} à {{visit_time}}. Viendrez-vous ?',
        examples: ['Salma', 'vendredi 27 novembre', '10 h 30'],
        replies: ['Oui, je viendrai', 'Un autre jour'],
      },
      ar: {
        text: 'مرحبًا {{customer_name}}، ننتظرك يوم {{visit_date}} في الساعة {{visit_time}}. هل ستأتي؟',
        examples: ['سلمى', 'الجمعة 27 نونبر', '10:30'],
        replies: ['نعم، سآتي', 'في يوم آخر'],
      },
    },
    ({ text, examples, replies }) => [
      {
        type: 'BODY',
        text,
        example: {
          body_text_named_params: ['customer_name', 'visit_date', 'visit_time'].map(
            (param_name, index) => ({ param_name, example: examples[index] }),
          ),
        },
      },
      buttons(...replies.map((reply) => ({ type: 'QUICK_REPLY', text: reply }) as const)),
    ],
  ),
  ...inLanguages(
    { name: 'invoice_ready', category: 'UTILITY' },
    {
      en_US: { text: 'Dear {{1}}, here is invoice {{2}}. Thank you!', examples: ['Salma', '4208'] },
      fr: { text: 'Bonjour {{1}}, voici la facture {{2}}. Merci !', examples: ['Salma', '4208'] },
      ar: { text: 'عزيزتي {{1}}، إليك الفاتورة رقم {{2}}. شكرًا لك!', examples: ['سلمى', '4208'] },
    },
    ({ text, examples }) => [header('DOCUMENT', 'invoice.pdf'), body(text, ...examples)],
  ),
  ...inLanguages(
    { name: 'pickup_point', category: 'UTILITY' },
    {
      en_US: {
        text: 'Your order {{1}} waits for you here. See you soon!',
        hours: 'Opening hours',
        order: '4021',
      },
      fr: {
        hours: 'Horaires',
        text: 'Votre commande {{1}} vous attend ici. À bientôt !',
        order: '4021',
      },
      ar: {
        hours: 'أوقات العمل',
        text: 'طلبك رقم {{1}} في انتظارك هنا. إلى اللقاء!',
        order: '4021',
      },
    },
    ({ text, order, hours }) => [
      header('LOCATION'),
      body(text, order),
      buttons({ type: 'URL', text: hours, url: 'https://example.com/hours' }),
    ],
  ),
  ...inLanguages(
    { name: 'delivery_details', category: 'UTILITY' },
    {
      en_US: {
        title: 'Order {{1}}: delivery',
        text: 'Please tell us, {{1}}, when we may deliver.',
        open: 'Choose a time',
        name: 'Salma',
      },
      fr: {
        title: 'Commande {{1}} : livraison',
        text: 'Dites-nous, {{1}}, quand nous pouvons livrer.',
        open: 'Choisir un horaire',
        name: 'Salma',
      },
      ar: {
        title: 'الطلب {{1}}: التوصيل',
        text: 'أخبرينا يا {{1}} متى يمكننا التوصيل.',
        open: 'اختيار موعد',
        name: 'سلمى',
      },
    },
    ({ title, text, open, name }) => [
      { type: 'HEADER', format: 'TEXT', text: title, example: { header_text: ['4021'] } },
      body(text, name),
      buttons({
        type: 'FLOW',
        text: open,
        flow_id: '1182004211',
        flow_action: 'navigate',
        navigate_screen: 'DELIVERY',
      }),
    ],
  ),
];
