import type { optionIssuesEn } from '../en/option-controls.ts';
import type { Dictionary } from '../en.ts';

/** Les mots des contrôles d’options et du dialogue qui les contient toutes. */
export const controlsFr: Dictionary['controls'] = {
  yesNo: { unset: 'Non précisé', yes: 'Oui', no: 'Non' },
  duration: {
    unit: '{label} : unité',
    units: { days: 'jours', hours: 'heures', minutes: 'minutes', seconds: 'secondes' },
    parts: {
      days: { one: '{count} jour', other: '{count} jours' },
      hours: { one: '{count} heure', other: '{count} heures' },
      minutes: { one: '{count} minute', other: '{count} minutes' },
      seconds: { one: '{count} seconde', other: '{count} secondes' },
    },
    means: 'Soit {duration}.',
  },
  tags: {
    placeholder: 'Écrivez puis tapez Entrée',
    added: { one: '{tags} ajouté.', other: '{tags} ajoutés.' },
    removed: '{tag} retiré.',
    remove: 'Retirer {tag}',
    issue: '{tag} : {issue}',
  },
  moment: {
    zone: 'Fuseau horaire : {zone}',
    zones: 'Fuseaux horaires',
    search: 'Chercher un fuseau horaire',
    found: { one: '{count} fuseau trouvé', other: '{count} fuseaux trouvés' },
    noZones: 'Aucun fuseau horaire ne porte ce nom.',
    means: '{moment}, à l’heure de {zone}.',
    own: 'Pour vous, à l’heure de {zone} : {moment}.',
    gap: 'À ce moment, l’heure de {zone} avance et saute celle-ci ; c’est l’heure d’après qui est écrite.',
    overlap: {
      why: 'À ce moment, l’heure recule : celle-ci passe deux fois.',
      label: 'Laquelle des deux',
      0: 'La première, {offset}',
      1: 'La seconde, {offset}',
    },
    shortcuts: { hour: 'Dans 1 heure', tomorrow: 'Demain, 9 h', monday: 'Lundi, 9 h' },
  },
};

/** Les options dans leur ensemble. */
export const optionFormFr: Dictionary['optionForm'] = {
  all: 'Toutes les options',
  ofMessage: 'Options de ce message',
  description:
    'Tout ce que {provider} accepte en plus du contenu. Ce que vous laissez de côté n’est pas envoyé.',
  search: 'Chercher une option',
  count: { one: '{count} option', other: '{count} options' },
  found: { one: '{count} option trouvée', other: '{count} options trouvées' },
  none: 'Aucune option ne porte ce nom.',
  inForm: 'dans le formulaire',
  member: '{label} : {value}',
  items: { one: '{count} élément', other: '{count} éléments' },
  set: 'Autres options renseignées',
  setCount: { one: '{count} renseignée', other: '{count} renseignées' },
  clear: 'Effacer {label}',
  clearShort: 'Effacer',
  edit: 'Modifier {label}',
  editShort: 'Modifier',
  show: 'Afficher {label}',
  showShort: 'Afficher',
  remove: 'Retirer {label}',
  removed: '{label} : retiré.',
  done: 'Terminé',
  severity: { error: 'À corriger', warning: 'Un avertissement' },
};

/** Titres des groupes d’options. */
export const optionSectionsFr: Dictionary['optionSections'] = {
  set: 'Renseignées',
  request: 'Requête',
  delivery: 'Envoi',
  tracking: 'Suivi et liens',
  sender: 'Expéditeur',
  context: 'Contexte de la conversation',
  email: 'E-mail',
  channels: 'Autres canaux',
  message: 'Ce message',
};

/** Les listes que contiennent les options, en plus de celles des champs. */
export const optionListsFr: Pick<
  Dictionary['fields']['lists'],
  'headers' | 'lineEmoji' | 'attachments' | 'utmParameters'
> = {
  headers: {
    the: 'l’en-tête {n}',
    add: 'Ajouter un en-tête',
    used: { one: '{count} en-tête sur {max}', other: '{count} en-têtes sur {max}' },
  },
  lineEmoji: {
    the: 'l’emoji {n}',
    add: 'Ajouter un emoji',
    used: { one: '{count} emoji sur {max}', other: '{count} emojis sur {max}' },
  },
  attachments: {
    the: 'la pièce jointe {n}',
    add: 'Ajouter une pièce jointe',
    used: { one: '{count} pièce jointe sur {max}', other: '{count} pièces jointes sur {max}' },
  },
  utmParameters: {
    the: 'le paramètre {n}',
    add: 'Ajouter un paramètre',
    used: { one: '{count} paramètre sur {max}', other: '{count} paramètres sur {max}' },
  },
};

/** Ce qui ne va pas dans une option, quand la phrase générale ne dirait pas comment le corriger. */
export const optionIssuesFr: Pick<Dictionary['issues'], keyof typeof optionIssuesEn> = {
  'one-of@replyTo.type':
    'Sur WhatsApp, seule la réponse à un message est documentée ; ceci peut rester sans effet.',
  'pattern@options.bird.tags.*': 'Lettres de a à z, chiffres, espaces, - et _ seulement.',
  'pattern@options.bird.email.from.username': 'Mettez ici des lettres, des chiffres et . - / + _.',
  'pattern@message.options.bird.emailFrom.username':
    'Mettez ici des lettres, des chiffres et . - / + _.',
  'pattern@message.options.bird.apple.appClipRegion':
    'Donnez les deux lettres d’un pays, comme MA.',
};
