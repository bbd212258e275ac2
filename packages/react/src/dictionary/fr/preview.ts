import type { Dictionary } from '../en.ts';

/** Words of preview/. */
export const previewFr: Dictionary['preview'] = {
  chat: 'La conversation vue par le destinataire',
  contact: 'Votre entreprise',
  contactNote: 'compte professionnel',
  day: 'Aujourd’hui',
  time: '10:24',
  surplus: 'trop long à partir d’ici :',
  invisible: 'caractère invisible {code}',
  repeated: '×{times}',
  host: 'mène à {host}',
  rest: {
    one: '{count} autre caractère n’est pas affiché ici.',
    other: '{count} autres caractères ne sont pas affichés ici.',
  },
  placeholder: {
    text: 'Votre texte apparaît ici',
    button: 'Bouton',
    list: 'Bouton de la liste',
    row: 'Ligne sans titre',
    sheet: 'Options',
    place: 'Pas encore de coordonnées',
  },
  sheet: {
    close: 'Fermer la liste',
    empty: 'La liste n’a pas encore de lignes.',
  },
  location: {
    map: 'Dessin d’une carte',
    send: 'Envoyer la position',
    shared: 'Position',
  },
  media: {
    image: 'Image',
    video: 'Vidéo',
    audio: 'Audio',
    document: 'Document',
    sticker: 'Autocollant',
    gif: 'GIF',
    unknown: 'Fichier',
    unnamed: 'Aucun fichier choisi',
  },
  unavailable: {
    title: 'Pas d’aperçu pour ce message',
    type: 'Type',
    unfinished: 'Le JSON n’est pas encore terminé.',
    untyped: 'Le JSON n’indique aucun type.',
  },
  event: {
    button: 'Le destinataire choisit un bouton',
    row: 'Le destinataire choisit une ligne',
    link: 'Le destinataire ouvre le lien',
    buy: 'Le destinataire passe au paiement',
    location: 'Le destinataire indique où il se trouve',
    note: 'Ce qui revient, en termes neutres : chaque service l’enveloppe dans son propre événement.',
  },
};
