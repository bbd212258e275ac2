import type { Dictionary } from '../en.ts';

/** Panneau JSON, importation et boîtes de dialogue. */
export const jsonFr: Dictionary['json'] = {
  close: 'Fermer',
  copy: 'Copier le JSON',
  copyDone: 'Copié',
  copied: 'JSON copié.',
  copyFailed:
    'Le navigateur n’a pas permis la copie. Le JSON est sélectionné : copiez-le au clavier ou par le menu.',
  notReady: {
    one: 'Ce message ne peut pas encore être envoyé : {count} problème.',
    other: 'Ce message ne peut pas encore être envoyé : {count} problèmes.',
  },
  multipart: {
    copy: 'Copier en cURL',
    copied: 'Commande cURL copiée.',
    copyFailed:
      'Le navigateur n’a pas permis la copie. La commande cURL est sélectionnée : copiez-la au clavier ou par le menu.',
    why: 'Ce message porte des fichiers : il est envoyé comme un formulaire en plusieurs parties (multipart/form-data), pas en JSON.',
    curl: 'Il n’y a pas de JSON à copier. Le bouton copie plutôt cette commande : mettez-y vos identifiants et lancez-la dans le dossier des fichiers.',
    caption: 'Parties de la requête',
    columns: { name: 'Partie', value: 'Valeur ou fichier', type: 'Type', size: 'Taille' },
    text: 'Texte',
    bytes: { one: '{count} octet', other: '{count} octets' },
    noSize: 'inconnue',
    marked: 'a un problème',
  },
  unprintable: 'Ce brouillon ne peut pas être écrit comme une requête.',
  import: {
    title: 'Importer du JSON',
    description:
      'Collez le corps d’une requête, tel que l’API le reçoit. Il remplace le message en cours.',
    label: 'JSON',
    placeholder: 'Collez le JSON ici',
    empty: 'Vous verrez ici ce que c’est.',
    unreadable: 'Ceci ne peut pas encore être lu comme du JSON.',
    unknown:
      'C’est du JSON, mais pas la requête d’un fournisseur connu ici. Il peut être importé comme {type} pour {provider}.',
    ready: 'Prêt à importer.',
    mend: {
      one: '{count} problème. Vous pouvez l’importer et le corriger dans le formulaire.',
      other: '{count} problèmes. Vous pouvez l’importer et les corriger dans le formulaire.',
    },
    notes: {
      one: 'Prêt à importer, avec {count} remarque.',
      other: 'Prêt à importer, avec {count} remarques.',
    },
    refused: 'Ce que vous avez collé n’a pas été inséré.',
    issues: 'Problèmes dans le JSON',
    place: 'Ligne {line}, colonne {column} :',
    more: { one: 'Et {count} autre.', other: 'Et {count} autres.' },
    readAs: 'Lire comme',
    cancel: 'Annuler',
    run: 'Importer',
    asCustom: 'Importer comme {type}',
  },
};
