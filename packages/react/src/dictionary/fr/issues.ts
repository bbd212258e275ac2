import type { Dictionary } from '../en.ts';

/** Une phrase par code. */
export const issuesFr: Dictionary['issues'] = {
  unknown: 'Quelque chose ne va pas ici ({code}).',

  required: 'À remplir.',
  'required@to.id': 'Indiquez la conversation à laquelle ceci est destiné.',
  'length.max': { one: '{over} caractère de trop.', other: '{over} caractères de trop.' },
  'length.max.byte': { one: '{over} octet de trop.', other: '{over} octets de trop.' },
  'length.max.line': { one: '{over} ligne de trop.', other: '{over} lignes de trop.' },
  'length.min': {
    one: 'Écrivez au moins {min} caractère.',
    other: 'Écrivez au moins {min} caractères.',
  },
  'length.utf16': {
    one: 'Peut compter pour {actual} caractère sur {max} sur certains appareils : les emojis comptent double.',
    other:
      'Peut compter pour {actual} caractères sur {max} sur certains appareils : les emojis comptent double.',
  },
  'items.min': { one: 'Ajoutez-en au moins {min}.', other: 'Ajoutez-en au moins {min}.' },
  'items.min@message.buttons': {
    one: 'Ajoutez au moins {min} bouton.',
    other: 'Ajoutez au moins {min} boutons.',
  },
  'items.min@message.sections': {
    one: 'Ajoutez au moins {min} section.',
    other: 'Ajoutez au moins {min} sections.',
  },
  'items.min@message.sections.*.rows': {
    one: 'Ajoutez au moins {min} ligne.',
    other: 'Ajoutez au moins {min} lignes.',
  },
  'items.max': {
    one: '{over} de trop ; {max} au plus.',
    other: '{over} de trop ; {max} au plus.',
  },
  'items.max@message.buttons': {
    one: '{over} bouton de trop ; {max} au plus.',
    other: '{over} boutons de trop ; {max} au plus.',
  },
  'items.max@message.sections': {
    one: '{over} section de trop ; {max} au plus.',
    other: '{over} sections de trop ; {max} au plus.',
  },
  'items.max@message.sections.*.rows': {
    one: '{over} ligne de trop ; {max} au plus.',
    other: '{over} lignes de trop ; {max} au plus.',
  },
  'total.min': {
    one: 'Ajoutez-en au moins {min} en tout.',
    other: 'Ajoutez-en au moins {min} en tout.',
  },
  'total.min@message.sections': {
    one: 'Ajoutez au moins {min} ligne en tout.',
    other: 'Ajoutez au moins {min} lignes en tout.',
  },
  'total.max': {
    one: '{over} de trop en tout ; {max} au plus.',
    other: '{over} de trop en tout ; {max} au plus.',
  },
  'total.max@message.sections': {
    one: '{over} ligne de trop ; les sections en contiennent {max} ensemble.',
    other: '{over} lignes de trop ; les sections en contiennent {max} ensemble.',
  },
  'range.min': 'La plus petite valeur est {min}.',
  'range.max': 'La plus grande valeur est {max}.',
  'range.integer': 'Indiquez un nombre entier.',
  pattern: 'Ceci n’a pas la forme attendue.',
  'one-of': 'Choisissez l’une de ces valeurs : {values}.',
  'one-of@options.digishare.sendToThird': 'Le client ne reçoit pas ce message.',
  unique: '« {value} » est utilisé plusieurs fois.',
  same: 'Ces éléments doivent tous être semblables.',
  forbidden: 'Ceci ne peut pas être utilisé ici.',
  'one-of-members': 'Remplissez exactement un de ces champs.',
  media: 'Ce fichier ne peut pas être utilisé ici.',
  'check.no-outer-space': 'Retirez l’espace au début ou à la fin.',
  'check.has-text': 'Écrivez autre chose que des espaces.',
  'check.no-link': 'Les liens ne peuvent pas être utilisés ici.',

  'type.unsupported': 'Ce fournisseur ne transporte pas ce type de message.',
  'recipient.unsupported': 'Ce fournisseur ne peut pas joindre ce type de destinataire.',
  'button.unsupported': 'Ce fournisseur n’accepte pas ce type de bouton.',
  'header.unsupported': 'Ce fournisseur n’accepte pas ce type d’en-tête.',
  'draft.type': 'Attendu : {expected} ; trouvé : {received}.',
  'draft.missing': 'Ceci manque.',
  'draft.unknown-member': '« {key} » n’est pas connu ici.',
  'json.invalid': 'Le JSON est incomplet ou incorrect, ligne {line}, colonne {column}.',
  'schema.undocumented': 'Le fournisseur ne documente pas ceci ; il peut l’ignorer.',

  'wire.required': '« {key} » manque.',
  'wire.type': 'Attendu : {expected} ; trouvé : {received}.',
  'wire.value': 'Attendu : {expected}.',
  'wire.unknown-member': 'L’API ne connaît pas « {key} ».',
  'type.unknown': 'L’API n’a pas de type de message « {type} ».',

  loss: '« {value} » ne peut pas être transporté par ce fournisseur et sera omis.',
  'extra.kept': 'Gardé tel qu’importé ; le formulaire ne le montre pas.',
  'extra.superseded': 'Un détail importé ne convient plus à votre modification et sera omis.',

  'text.empty': 'Il n’y a encore rien à lire.',
  'text.too-large': 'Le texte est trop grand ; {max} octets peuvent être lus.',
  'text.too-deep': 'Le JSON est trop imbriqué ; {max} niveaux peuvent être lus.',
  'text.too-many-items': 'Un tableau a trop d’éléments ; {max} peuvent être lus.',
  'text.syntax': 'Attendu : {expected} ; trouvé : {found}.',
  'text.trailing-comma': 'Retirez la virgule avant le crochet ou l’accolade qui ferme.',
  'text.duplicate-key': '« {key} » est donné deux fois ; le dernier compte.',
  'text.big-integer': '{value} est trop grand pour un nombre JavaScript et perd des chiffres.',
  'text.number-overflow': '{value} dépasse tout nombre possible.',
  'text.lone-surrogate': 'Il y a ici la moitié d’un caractère ; l’autre moitié manque.',
  'text.bom': 'Le texte commence par un indicateur d’octets invisible, qui a été ignoré.',
  'text.control-character': 'Un caractère de contrôle invisible ({code}) se trouve dans une chaîne.',
  'text.prototype-key': '« {key} » est un nom inhabituel ; il est gardé et sans effet.',
  'text.unexpected-end': 'Le JSON se termine trop tôt.',
  'issues.too-many': 'Il y a plus de {max} problèmes ; le reste n’est pas affiché.',

  'answer.refused': 'Le fournisseur a refusé le message ({status}). {message}',
  'answer.unauthorized': 'Le fournisseur n’accepte pas l’identification de ce compte.',
  'answer.forbidden': 'Le compte n’a pas le droit d’envoyer ce message.',
  'answer.not-found': 'Le fournisseur ne connaît pas cette conversation ou cette adresse.',
  'answer.rate-limited': 'Le fournisseur demande de ralentir. Attendez un peu, puis renvoyez.',
  'answer.unavailable': 'Le fournisseur est injoignable pour le moment.',
  'answer.platform': 'La plateforme de messagerie a refusé ceci ({code}). {message}',
};

/** Noms des éléments sur le chemin d’un champ. */
export const placesFr: Dictionary['places'] = {
  draft: 'Message',
  to: 'Destinataire',
  replyTo: 'Message cité',
  options: 'Options d’envoi',
  'message.buttons.*': 'Bouton {n}',
  'message.sections.*': 'Section {n}',
  'message.sections.*.rows.*': 'Ligne {n}',
  'message.cards.*': 'Carte {n}',
  'message.items.*': 'Élément {n}',
  'message.contacts.*': 'Contact {n}',
};
