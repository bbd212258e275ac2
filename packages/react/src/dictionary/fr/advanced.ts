import type {
  advancedFieldsEn,
  advancedPlacesEn,
  advancedPreviewEn,
  advancedWordsEn,
} from '../en/advanced.ts';

/** Champs de plusieurs fichiers, des e-mails, des sections et des codes à usage unique. */
export const advancedFieldsFr: typeof advancedFieldsEn = {
  labels: {
    'message.items': 'Éléments',
    'message.items.*.kind': 'Genre',
    'message.items.*.url': 'Adresse web',
    'message.items.*.id': 'Identifiant du média',
    'message.items.*.filename': 'Nom du fichier',
    'message.items.*.mime': 'Type MIME',
    'message.items.*.alt': 'Texte de remplacement',
    'message.html': 'HTML',
    'message.attachments.*.base64': 'Fichier en base64',
    'message.attachments.*.mime': 'Type MIME',
    'message.configurations': 'Configuration',
    'message.configurations.*.key': 'Clé',
    'message.configurations.*.value': 'Valeur',
    'message.disclaimer': 'Dire de ne pas transmettre le code',
    'message.expiration': 'Expiration',
  },
  placeholders: {
    'message.items.*.url': 'https://example.com/…',
    'message.items.*.filename': 'contrat.pdf',
    'message.html': '<p>Bonjour,</p>',
    'message.attachments.*.mime': 'image/png',
    'message.configurations.*.key': 'Clé',
    'message.configurations.*.value': 'Valeur',
    'message.expiration': '10',
  },
  help: {
    'message.html':
      'Affiché par les messageries e-mail ; l’aperçu n’exécute aucun script et ne suit aucun lien.',
    'message.attachments.*.base64':
      'Seulement pour les petits fichiers : il devient une partie du message.',
    'message.disclaimer': 'Le fournisseur ajoute une phrase pour la sécurité du destinataire.',
    'message.expiration':
      'Un nombre envoyé tel quel. Les documents ne s’accordent pas : secondes ou minutes.',
  },
  choices: {},
  lists: {
    items: {
      the: 'l’élément {n}',
      add: 'Ajouter un élément',
      used: {
        one: '{count} élément utilisé sur {max}',
        other: '{count} éléments utilisés sur {max}',
      },
    },
    files: { label: 'Fichiers', add: 'Ajouter un fichier' },
    messages: { label: 'Messages', add: 'Ajouter un message' },
    configurations: {
      the: 'l’entrée {n}',
      add: 'Ajouter une entrée',
      used: {
        one: '{count} entrée utilisée sur {max}',
        other: '{count} entrées utilisées sur {max}',
      },
    },
  },
};

/** Mots des contrôles des e-mails, des sections et des codes à usage unique. */
export const advancedWordsFr: typeof advancedWordsEn = {
  mail: {
    plainText: 'La même chose en texte simple',
    plainTextHelp: 'Pour les logiciels qui n’affichent pas le HTML.',
    sources: { url: 'Adresse web', inline: 'Dans le message' },
    choose: 'Choisir un fichier…',
    chooseFor: 'Choisir un fichier pour {item}…',
    tooLarge:
      'Ce fichier est trop grand pour tenir dans un message. Donnez plutôt son adresse web.',
    unreadable: 'Le navigateur n’a pas pu lire ce fichier.',
  },
  section: { changeType: 'Changer de type', changeTypeOf: 'Changer de type : {item}' },
  oneTimeCode: { made: 'Le fournisseur crée le code et écrit le texte autour.' },
};

/** Noms des éléments sur le chemin d’un endroit. */
export const advancedPlacesFr: typeof advancedPlacesEn = {
  'message.configurations.*': 'Entrée {n}',
};

/** Mots des aperçus. */
export const advancedPreviewFr: typeof advancedPreviewEn = {
  attachments: { label: 'Fichiers' },
  html: {
    mail: 'E-mail',
    frame: 'L’e-mail tel qu’il apparaît',
    picture: 'Image non chargée',
    refused: 'Cette page ne permet pas d’afficher l’e-mail.',
  },
  oneTimeCode: {
    code: '{code} est votre code de vérification.',
    disclaimer: 'Pour votre sécurité, ne communiquez pas ce code.',
    expires: 'Expire : {count}',
    example: 'Un exemple : le fournisseur crée le code et choisit les mots.',
  },
};
