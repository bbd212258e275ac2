import type { MessageType } from './message.ts';

/** The words of one sample by their place in the message; what is not named stays as in the English one. */
export type SampleWords = Readonly<Record<string, string>>;

/** The Arabic words of the full samples that have no sample of their own. */
export const arabicWords = {
  image: { caption: 'طردك رقم *4021*، غلّفناه هذا الصباح.\nيغادر متجرنا عند الظهر.' },
  video: { caption: 'ركّبي مصباحك في *دقيقتين*' },
  document: { caption: 'فاتورة الطلب *رقم 4021*' },
  gif: {
    'media.alt': 'كرسي قابل للطي',
    caption: 'يُطوى بحركة واحدة',
    'buttons.0.text': 'أريد المزيد',
    'buttons.1.text': 'لا يناسبني',
  },
  attachments: { caption: 'العقد وشروطنا. نرجو قراءتهما *قبل يوم الجمعة*.' },
  contacts: {
    'contacts.0.name.formatted': 'د. نادية بنعلي',
    'contacts.0.name.prefix': 'د.',
    'contacts.0.name.first': 'نادية',
    'contacts.0.name.middle': 'رشيدة',
    'contacts.0.name.last': 'بنعلي',
    'contacts.0.name.suffix': 'الابنة',
    'contacts.0.org.company': 'أطلس للتوصيل',
    'contacts.0.org.department': 'خدمة العملاء',
    'contacts.0.org.title': 'رئيسة الفريق',
    'contacts.0.addresses.0.street': '12 شارع الموحدين',
    'contacts.0.addresses.0.city': 'الدار البيضاء',
    'contacts.0.addresses.0.state': 'الدار البيضاء سطات',
    'contacts.0.addresses.0.country': 'المغرب',
    'contacts.1.name.formatted': 'ورشة عين الذئاب',
    'contacts.1.name.first': 'ورشة',
    'contacts.1.name.last': 'عين الذئاب',
  },
  link: {
    'header.text': 'الطرد رقم 4021',
    body: 'غادر طردك الرباط في الساعة *8:40*.\nتابعيه على الخريطة.',
    footer: 'يُحدَّث كل عشر دقائق',
    label: 'تتبّع الطرد',
  },
  'address-request': {
    'header.text': 'عنوان التوصيل',
    body: 'شكرًا على طلبك! *إلى أين نوصله؟*',
    footer: 'نستعمله لهذا الطلب فقط',
  },
  carousel: {
    body: 'ثلاث سجادات *تناسب أريكتك*:',
    'cards.0.body': '*زرقاء*، 200 × 300\nصوف منسوج باليد',
    'cards.0.buttons.0.text': 'شاهديها',
    'cards.1.body': '*صفراء*، 160 × 230\nصوف وقطن',
    'cards.1.buttons.0.text': 'شاهديها',
    'cards.2.body': '*رملية*، 200 × 200\nقطن قابل للغسل',
    'cards.2.buttons.0.text': 'شاهديها',
  },
  flow: {
    'header.text': 'موعد الإصلاح',
    body: 'غسالتك *ما زالت تحت الضمان*.\nاختاري يومًا ونصلحها مجانًا.',
    footer: 'يستغرق نحو دقيقة',
    label: 'حجز موعد',
  },
  call: { body: 'نادية تعرف ملفك وهي موجودة *حتى الساعة 18:00*.', label: 'اتصلي بنادية' },
  'call-permission': { body: 'الشرح أسرع *بالهاتف*. هل نتصل بك بخصوص الطلب 4021؟' },
  product: { body: 'عاد المصباح النحاسي *بالمقاسين*.', footer: 'حتى نفاد الكمية' },
  'product-list': {
    'header.text': 'لغرفة جلوسك',
    body: 'اخترنا *خمس قطع* تناسب أريكتك.',
    footer: 'الأسعار تشمل التوصيل',
    'sections.0.title': 'مصابيح',
    'sections.1.title': 'سجاد ووسائد',
  },
  catalog: {
    body: 'وصلت *مجموعة الربيع*.\nاطلبي مباشرة من هذه المحادثة.',
    footer: 'التوصيل مجاني ابتداءً من 500 درهم',
  },
} satisfies { readonly [T in MessageType]?: SampleWords };

/** The French words of the same samples. */
export const frenchWords = {
  image: { caption: 'Votre colis *4021*, emballé ce matin.\nIl quitte notre boutique à midi.' },
  video: { caption: 'Montez votre lampe en *deux minutes*' },
  document: { caption: 'Votre facture pour la commande *4021*' },
  gif: {
    'media.alt': 'Une chaise qui se plie à plat',
    caption: 'Elle se plie d’un seul geste',
    'buttons.0.text': 'En voir plus',
    'buttons.1.text': 'Pas pour moi',
  },
  attachments: {
    caption: 'Le contrat et nos conditions. Merci de les lire *avant vendredi*.',
  },
  contacts: {
    'contacts.0.org.company': 'Atlas Livraisons',
    'contacts.0.org.department': 'Service client',
    'contacts.0.org.title': 'Cheffe d’équipe',
    'contacts.0.addresses.0.country': 'Maroc',
    'contacts.1.name.formatted': 'Atelier Aïn Diab',
    'contacts.1.name.first': 'Atelier',
    'contacts.1.name.last': 'Aïn Diab',
  },
  link: {
    'header.text': 'Colis 4021',
    body: 'Votre colis a quitté Rabat à *8 h 40*.\nSuivez-le sur la carte.',
    footer: 'Actualisé toutes les dix minutes',
    label: 'Suivre mon colis',
  },
  'address-request': {
    'header.text': 'Adresse de livraison',
    body: 'Merci de votre commande ! *Où devons-nous la livrer ?*',
    footer: 'Elle ne sert qu’à cette commande',
  },
  carousel: {
    body: 'Trois tapis *assortis à votre canapé* :',
    'cards.0.body': '*Bleu*, 200 × 300\nLaine, tissé à la main',
    'cards.0.buttons.0.text': 'Le voir',
    'cards.1.body': '*Ocre*, 160 × 230\nLaine et coton',
    'cards.1.buttons.0.text': 'Le voir',
    'cards.2.body': '*Sable*, 200 × 200\nCoton, lavable',
    'cards.2.buttons.0.text': 'Le voir',
  },
  flow: {
    'header.text': 'Rendez-vous réparation',
    body: 'Votre lave-linge est *encore sous garantie*.\nChoisissez un jour, nous le réparons gratuitement.',
    footer: 'Une minute suffit',
    label: 'Prendre rendez-vous',
  },
  call: {
    body: 'Nadia connaît votre dossier et reste joignable *jusqu’à 18 h*.',
    label: 'Appeler Nadia',
  },
  'call-permission': {
    body: 'Ce sera plus vite expliqué *par téléphone*. Pouvons-nous vous appeler au sujet de la commande 4021 ?',
  },
  product: {
    body: 'La lampe en laiton est de retour, *dans les deux tailles*.',
    footer: 'Dans la limite des stocks',
  },
  'product-list': {
    'header.text': 'Pour votre salon',
    body: 'Nous avons choisi *cinq pièces* qui vont bien avec votre canapé.',
    footer: 'Livraison comprise',
    'sections.0.title': 'Lampes',
    'sections.1.title': 'Tapis et coussins',
  },
  catalog: {
    body: 'La *collection de printemps* est là.\nCommandez depuis cette conversation.',
    footer: 'Livraison offerte dès 500 dirhams',
  },
} satisfies { readonly [T in keyof typeof arabicWords]: SampleWords };
