import type { WidenStrings } from '../dictionary.ts';
import type { pickersEn, pickersFieldsEn } from '../en/pickers.ts';

/** Contrôles qui choisissent un lieu, un emoji, un numéro, un pays ou une date. */
export const pickersFieldsFr: WidenStrings<typeof pickersFieldsEn> = {
  labels: {
    'to.group.id': 'Identifiant du groupe',
    'to.user.id': 'Identifiant de l’utilisateur',
    'to.contacts': 'Contacts',
    'to.contacts.*.by': 'Trouvé par',
    'to.contacts.*.role': 'Reçoit en tant que',
    'to.contacts.*.id': 'Identifiant du contact',
    'to.contacts.*.key': 'Type d’identifiant',
    'to.contacts.*.value': 'Identifiant',
    'to.contacts.*.identifiers': 'Identifiants',
    'to.contacts.*.identifiers.*.key': 'Type d’identifiant',
    'to.contacts.*.identifiers.*.value': 'Identifiant',
    'to.contacts.*.platformAddress': 'Adresse sur la plateforme',
    'to.contacts.*.platformAddressSelector': 'Quelle adresse sur la plateforme',
  },
  placeholders: {
    'to.contacts.*.key': 'phonenumber',
    'to.contacts.*.value': '+12025550143',
    'to.contacts.*.identifiers.*.key': 'phonenumber',
    'to.contacts.*.identifiers.*.value': '+12025550143',
  },
  help: {
    'to.contacts.*.platformAddressSelector':
      'Choisit une autre adresse que la première qui convient à la plateforme.',
    'to.user.id': 'L’identifiant que WhatsApp donne à une personne pour votre entreprise.',
  },
  choices: {},
  lists: {
    identifiers: {
      the: 'l’identifiant {n}',
      add: 'Ajouter un identifiant',
      used: { one: '{count} utilisé sur {max}', other: '{count} utilisés sur {max}' },
    },
  },
};

/** See `pickersEn`. */
export const pickersFr: WidenStrings<typeof pickersEn> = {
  map: {
    label: 'Repère sur la carte',
    none: 'Aucun lieu choisi',
    at: '{latitude}, {longitude}',
    north: '{degrees} nord',
    south: '{degrees} sud',
    east: '{degrees} est',
    west: '{degrees} ouest',
    hint: 'Cliquez sur la carte, ou utilisez ses flèches : {step}° à la fois, {leap}° avec Maj. + et - pour le zoom.',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
  },
  emoji: {
    open: 'Choisir un emoji',
    search: 'Chercher un emoji',
    tone: 'Couleur de peau',
    tones: {
      0: 'Neutre',
      1: 'Claire',
      2: 'Plutôt claire',
      3: 'Moyenne',
      4: 'Plutôt foncée',
      5: 'Foncée',
    },
    category: 'Catégorie',
    groups: {
      0: 'Visages et émotions',
      1: 'Personnes et corps',
      2: 'Animaux et nature',
      3: 'Nourriture et boissons',
      4: 'Voyages et lieux',
      5: 'Activités',
      6: 'Objets',
      7: 'Symboles',
      8: 'Drapeaux',
    },
    results: { one: '{count} emoji trouvé', other: '{count} emojis trouvés' },
    noResults: 'Aucun emoji ne porte ce nom.',
    loading: 'Chargement…',
    failed: 'La liste n’a pas pu être chargée. Vous pouvez quand même saisir ou coller un emoji.',
  },
  phone: {
    help: 'Avec + et l’indicatif du pays : +1 202 555 0143.',
    read: '{country} : {number}',
    plus: 'Avec + devant : {country}, {number}.',
  },
  amount: {
    shown: 'Signifie {amount}.',
    decimals: {
      one: 'Signifie {amount}, alors que {code} a {count} décimale.',
      other: 'Signifie {amount}, alors que {code} a {count} décimales.',
    },
  },
  dateTime: { zone: 'Dans votre fuseau horaire, {zone}.' },
};
