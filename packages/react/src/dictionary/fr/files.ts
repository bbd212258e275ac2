import type { filesFieldsEn, filesWordsEn } from '../en/files.ts';

/** Champs des fichiers que l’auteur choisit. */
export const filesFieldsFr: typeof filesFieldsEn = {
  labels: { 'message.media.file.id': 'Fichier', 'message.items.*.file.id': 'Fichier' },
};

/** Contrôles des fichiers, et leur téléversement. */
export const filesWordsFr: typeof filesWordsEn = {
  choose: 'Choisir un fichier',
  chooseSeveral: 'Choisir des fichiers',
  drop: 'ou déposez-le ici, ou collez-le',
  dropSeveral: 'ou déposez-les ici, ou collez-les',
  replace: 'Remplacer',
  replaceThe: 'Remplacer {name}',
  rename: 'Renommer',
  renameThe: 'Renommer {name}',
  removeThe: 'Retirer {name}',
  added: '{name} est ajouté.',
  addedSeveral: { one: '{count} fichier ajouté.', other: '{count} fichiers ajoutés.' },
  removed: '{name} est retiré.',
  onlyOne: 'Un seul fichier tient ici. Pris : {name}. Pas pris : {others}.',
  occupied: 'Pas pris : {others}. Pour remplacer {name}, déposez ou collez dessus.',
  item: '{kind} {n} : {name}',
  the: 'le fichier {n}, {name}',
  refused: '{name} : {reason}',
  upload: {
    of: 'Téléversement de {name}',
    waiting: 'En attente',
    sending: 'Envoi en cours',
    share: '{percent} %',
    done: 'Téléversé',
    failed: 'Pas envoyé',
    cancelled: 'Annulé',
    cancel: 'Annuler le téléversement de {name}',
    retry: 'Téléverser {name} de nouveau',
  },
};
