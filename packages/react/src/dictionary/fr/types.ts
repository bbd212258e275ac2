import type { Dictionary } from '../en.ts';

/** Types de message et groupes du sélecteur. */
export const typesFr: Dictionary['types'] = {
  groups: {
    basic: 'Essentiel',
    media: 'Médias',
    interactive: 'Interactif',
    commerce: 'Commerce',
    template: 'Modèle',
    advanced: 'Avancé',
  },
  text: { label: 'Texte', description: 'Des mots, avec mise en forme et liens.' },
  image: { label: 'Image', description: 'Une image, avec une légende si vous le souhaitez.' },
  video: { label: 'Vidéo', description: 'Une vidéo, avec une légende si vous le souhaitez.' },
  audio: { label: 'Audio', description: 'Un message vocal ou un autre son.' },
  document: {
    label: 'Document',
    description: 'Un fichier à lire ou à garder, un PDF par exemple.',
  },
  sticker: { label: 'Sticker', description: 'Une petite image sans paroles.' },
  gif: {
    label: 'GIF',
    description: 'Une courte animation, avec une légende si vous le souhaitez.',
  },
  attachments: { label: 'Pièces jointes', description: 'Plusieurs fichiers sous un même texte.' },
  location: {
    label: 'Position',
    description: 'Un repère sur la carte, avec un nom et une adresse.',
  },
  contacts: {
    label: 'Contacts',
    description: 'Des fiches de contact que le destinataire peut enregistrer.',
  },
  reaction: { label: 'Réaction', description: 'Un emoji sur un message reçu.' },
  buttons: {
    label: 'Boutons de réponse',
    description: 'Une question et ses réponses en boutons. Le destinataire en touche un.',
  },
  list: {
    label: 'Liste',
    description: 'Des choix derrière un bouton. Le destinataire ouvre la liste et en prend un.',
  },
  link: { label: 'Bouton de lien', description: 'Un texte avec un bouton qui ouvre une page web.' },
  'location-request': {
    label: 'Demande de position',
    description: 'Invite le destinataire à partager sa position d’un seul geste.',
  },
  'address-request': {
    label: 'Demande d’adresse',
    description: 'Demande une adresse postale dans un petit formulaire.',
  },
  product: { label: 'Produit', description: 'Un produit de votre catalogue.' },
  'product-list': {
    label: 'Liste de produits',
    description: 'Plusieurs produits, groupés par section.',
  },
  catalog: { label: 'Catalogue', description: 'Un bouton qui ouvre tout votre catalogue.' },
  flow: { label: 'Flow', description: 'Un bouton qui ouvre un formulaire à plusieurs écrans.' },
  'call-permission': {
    label: 'Autorisation d’appel',
    description: 'Demande au destinataire si vous pouvez l’appeler.',
  },
  call: {
    label: 'Bouton d’appel',
    description: 'Un bouton avec lequel le destinataire vous appelle.',
  },
  carousel: {
    label: 'Carrousel',
    description: 'Des cartes côte à côte, chacune avec ses boutons.',
  },
  html: { label: 'HTML', description: 'Un contenu mis en forme pour l’e-mail.' },
  section: { label: 'Section', description: 'Plusieurs messages en un seul.' },
  'one-time-code': {
    label: 'Code à usage unique',
    description: 'Un code pour se connecter ou pour confirmer.',
  },
  template: {
    label: 'Modèle',
    description: 'Un texte approuvé, complété par vos valeurs.',
  },
  custom: {
    label: 'JSON personnalisé',
    description: 'Un contenu écrit à la main, pour ce qu’aucun formulaire n’offre.',
  },
};
