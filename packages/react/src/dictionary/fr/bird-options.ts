import type { Dictionary } from '../en.ts';

const emailFrom = {
  label: 'De la part de',
  help: 'L’expéditeur de l’e-mail, à la place de celui du canal.',
  username: { label: 'Partie locale', help: 'Ce qui précède le @ de l’adresse.' },
  displayName: { label: 'Nom affiché', help: 'Le nom que montrent les messageries.' },
};

const headers = {
  label: 'En-têtes de l’e-mail',
  help: 'D’autres lignes d’en-tête de l’e-mail, chacune avec un nom et une valeur.',
  item: 'En-tête {n}',
  key: { label: 'Nom', placeholder: 'List-Unsubscribe' },
  value: { label: 'Valeur', placeholder: '<mailto:stop@example.com>' },
};

const attachments = {
  label: 'Pièces jointes de l’e-mail',
  help: 'Les fichiers qui partent avec l’e-mail.',
  item: 'Pièce jointe {n}',
  url: { label: 'Adresse web', placeholder: 'https://example.com/facture.pdf' },
  filename: { label: 'Nom du fichier', placeholder: 'facture.pdf' },
  inline: {
    label: 'Affichée dans le texte',
    help: 'Oui : elle fait partie du texte, comme un logo.',
  },
  contentId: {
    label: 'Identifiant de contenu',
    help: 'Le nom par lequel le texte désigne le fichier.',
  },
};

const run = {
  id: { label: 'Identifiant', help: 'Un UUID.' },
  name: { label: 'Nom' },
  stepId: { label: 'Identifiant de l’étape' },
  runId: { label: 'Identifiant de l’exécution', help: 'Un UUID.' },
};

/** Réglages d’une requête à Bird. */
export const birdOptionsFr: Dictionary['options']['bird'] = {
  scheduledFor: {
    label: 'Envoyer plus tard',
    help: 'Attend jusque-là à l’état « scheduled ». 35 jours à l’avance au plus ; à moins de dix minutes, le message peut partir aussitôt.',
  },
  reference: {
    label: 'Votre référence',
    help: 'Un texte à vous, pour retrouver le message.',
    placeholder: 'commande-4021',
  },
  tags: {
    label: 'Étiquettes',
    help: 'Mises sur le message dans Bird, en minuscules. Une étiquette qui n’existe pas encore est créée.',
    item: 'Étiquette {n}',
  },
  validity: {
    label: 'Valable pendant',
    help: 'Passé ce délai, le message n’est plus remis. Sinon : 36 heures, ou 10 minutes pour un code à usage unique.',
    placeholder: '36',
  },
  ignoreQuietHours: {
    label: 'Ignorer les heures calmes',
    help: 'Oui : part dès que possible, même quand l’espace de travail doit se taire.',
  },
  capFrequency: {
    label: 'Limiter la fréquence',
    help: 'Oui : refusé si ce contact a déjà reçu assez de messages. Pour les contacts, et seulement si les informations complémentaires annoncent l’usage « marketing ».',
  },
  ignoreHoldout: {
    label: 'Ignorer le groupe témoin',
    help: 'Oui : part aussi à ceux qui sont tenus hors des campagnes. Pour les messages qu’exige une transaction.',
  },
  notificationUrl: {
    label: 'Adresse des états',
    help: 'Les événements de ce message y sont envoyés aussi. Il faut un abonnement webhook.',
    placeholder: 'https://example.com/evenements',
  },
  linkTracking: {
    label: 'Suivre les liens',
    help: 'Oui : ajoute des paramètres UTM aux liens du message. En SMS, il faut aussi des liens courts.',
  },
  shortLinks: {
    label: 'Liens courts',
    help: 'Raccourcit les liens d’un SMS. Un modèle a son propre réglage.',
    domain: {
      label: 'Domaine',
      help: '« default » prend celui de l’espace de travail.',
      placeholder: 'default',
    },
  },
  sender: {
    label: 'Expéditeur',
    help: 'Qui envoie, à la place de ce que dit le canal. Sert à l’e-mail.',
    identifier: { label: 'Identifiant', help: 'L’expéditeur tel que le canal le connaît.' },
    name: { label: 'Nom', help: 'Le nom de l’expéditeur d’un e-mail.' },
  },
  extraInformation: {
    label: 'Informations complémentaires',
    help: 'Ce que vous voulez dire du message, en objet JSON ; useCase en donne l’usage.',
  },
  referral: {
    label: 'Provenance',
    help: 'D’où vient la conversation, une publicité par exemple.',
    source: { label: 'Source' },
    title: { label: 'Titre' },
    text: { label: 'Texte' },
    group: { label: 'Groupe' },
    sourceId: { label: 'Identifiant de la source' },
    sourceUrl: { label: 'Adresse web de la source' },
    mediaUrl: { label: 'Adresse web du média' },
    trackingId: { label: 'Identifiant de suivi' },
  },
  order: {
    label: 'Commande',
    help: 'Les produits commandés.',
    products: {
      label: 'Produits',
      item: 'Produit {n}',
      catalogId: { label: 'Identifiant du catalogue' },
      productId: { label: 'Identifiant du produit' },
      quantity: { label: 'Quantité' },
      price: {
        label: 'Prix',
        amount: { label: 'Montant', help: 'En nombre entier : 1999 avec l’exposant 2 font 19,99.' },
        exponent: { label: 'Exposant', help: 'Combien de chiffres sont des décimales.' },
        currency: { label: 'Devise', placeholder: 'EUR' },
      },
    },
  },
  referredProduct: {
    label: 'Produit concerné',
    help: 'Le produit dont parle la conversation.',
    catalogId: { label: 'Identifiant du catalogue' },
    productId: { label: 'Identifiant du produit' },
  },
  navigatorId: {
    label: 'Identifiant du navigator',
    help: 'Rattache le message à un navigator dans Bird. Un UUID.',
  },
  navigatorMessageId: {
    label: 'Identifiant du message du navigator',
    help: 'Le rattache à un message du navigator. Un UUID.',
  },
  flow: { label: 'Flow', help: 'Le flow et l’étape auxquels appartient ce message.', ...run },
  journey: {
    label: 'Parcours',
    help: 'Le parcours et l’étape auxquels appartient ce message.',
    ...run,
  },
  campaign: {
    label: 'Campagne',
    help: 'La campagne à laquelle appartient ce message.',
    id: { label: 'Identifiant', help: 'Un UUID.' },
    name: { label: 'Nom' },
  },
  email: {
    label: 'Enveloppe de l’e-mail',
    help: 'Objet, en-têtes et expéditeur, quand le canal est l’e-mail.',
    subject: { label: 'Objet' },
    headers,
    from: emailFrom,
  },
  sms: {
    label: 'SMS',
    help: 'Comment un SMS est écrit.',
    smartEncoding: {
      label: 'Encodage économe',
      help: 'Oui : remplace les lettres que le SMS n’a pas par de plus simples, pour qu’il tienne en moins de parties.',
    },
  },
  push: {
    label: 'Notification push',
    help: 'Le service qui la remet.',
    gateway: {
      label: 'Passerelle',
      values: {
        none: 'Celle du canal',
        apns: 'Apple (APNs)',
        firebase: 'Firebase',
        web: 'Web',
      },
    },
  },
};

/** Réglages d’un message de Bird. */
export const birdMessageOptionsFr: Dictionary['messageOptions']['bird'] = {
  subject: { label: 'Objet', help: 'La ligne d’objet, quand le canal en a une : e-mail, MMS.' },
  headers,
  linkPreview: {
    label: 'Aperçu du lien',
    help: 'Oui : WhatsApp montre un aperçu du premier lien.',
  },
  lineEmoji: {
    label: 'Emojis LINE',
    help: 'Les emojis de LINE placés dans le texte.',
    item: 'Emoji {n}',
    index: {
      label: 'Position',
      help: 'Le caractère du texte qu’il remplace, compté à partir de 0.',
    },
    productId: { label: 'Identifiant du produit' },
    emojiId: { label: 'Identifiant de l’emoji' },
  },
  telegram: {
    label: 'Telegram',
    help: 'Comment le texte est écrit, quand le canal est Telegram.',
    parseMode: {
      label: 'Balisage',
      values: { none: 'Texte simple', Markdown: 'Markdown', MarkdownV2: 'MarkdownV2' },
    },
  },
  apple: {
    label: 'Apple Messages',
    help: 'Pour Apple Messages for Business seulement.',
    summaryText: { label: 'Résumé', help: 'Ce qui figure dans la liste des conversations.' },
    appClipPreview: { label: 'App Clip', help: 'Oui : le message mène à un App Clip.' },
    appClipRegion: {
      label: 'Région de l’App Store',
      help: 'Un pays par ses deux lettres.',
      placeholder: 'MA',
    },
  },
  attachments,
  fallbackText: {
    label: 'Texte de secours',
    help: 'Envoyé quand l’appareil ne peut pas montrer un MMS.',
  },
  storyType: { label: 'Type de story', help: 'Le genre de story, sur Instagram.' },
  emailFrom,
  initialOpenTracking: {
    label: 'Suivre la première ouverture',
    help: 'La première ouverture de l’e-mail est notée ou non.',
  },
  clickTracking: { label: 'Suivre les clics', help: 'Les clics sur les liens sont notés ou non.' },
  openTracking: {
    label: 'Suivre les ouvertures',
    help: 'Chaque ouverture est notée ou non.',
  },
  shortLinks: {
    label: 'Liens courts',
    help: 'Raccourcit les liens du modèle en SMS.',
    enabled: { label: 'Raccourcir les liens' },
    domain: {
      label: 'Domaine',
      help: '« default » prend celui de l’espace de travail.',
      placeholder: 'default',
    },
  },
  utmParameters: {
    label: 'Paramètres UTM',
    help: 'Ajoutés aux liens du modèle : à chacun une valeur, ou une référence.',
    item: 'Paramètre {n}',
    key: { label: 'Nom', placeholder: 'utm_source' },
    value: { label: 'Valeur', placeholder: 'automne' },
    reference: {
      label: 'Ou ce qui en tient lieu',
      values: {
        none: 'La valeur',
        platform_name: 'Le nom de la plateforme',
        channel_name: 'Le nom du canal',
      },
    },
  },
  disallowMmLite: {
    label: 'Sans MM Lite',
    help: 'Oui : ne passe jamais par Marketing Messages Lite de Meta.',
  },
};
