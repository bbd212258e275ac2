import type { Dictionary } from '../en.ts';
import { templatesFr } from './templates.ts';

/** Le cadre : en-tête, sélecteur de type, onglets, pied. */
export const builderFr: Dictionary['builder'] = {
  label: 'Éditeur de message',
  provider: 'Fournisseur',
  messageType: 'Type de message',
  changeType: 'Changer de type de message',
  view: 'Affichage',
  form: 'Formulaire',
  preview: 'Aperçu',
  json: 'JSON',
  result: 'Aperçu et JSON',
  showResult: 'Afficher l’aperçu et le JSON',
  hideResult: 'Masquer l’aperçu et le JSON',
  import: 'Importer…',
  imported: 'Importé.',
  moreOptions: 'Options d’envoi',
  copyFailed: 'Le navigateur n’a pas permis la copie. Sélectionnez le texte dans l’onglet JSON.',
  send: 'Envoyer',
  sending: 'Envoi…',
  blocked: 'Pas encore envoyé. Corrigez d’abord les champs signalés.',
  noIssues: 'Prêt à envoyer',
  issueCount: { one: '{count} problème', other: '{count} problèmes' },
  warningCount: { one: '{count} remarque', other: '{count} remarques' },
  issueList: 'Problèmes',
  issueAt: '{place} : {issue}',
  unsupported: {
    title: '{type} : envoi impossible avec {provider}',
    kept: 'Ce que vous avez écrit est conservé. Vous pouvez choisir un autre type de message :',
    choose: 'Utiliser {type}',
  },
  conversion: {
    title: 'Changé pour {provider} :',
    undo: 'Annuler',
    dismiss: 'Fermer la liste des changements',
  },
  audience: {
    public: {
      title: 'L’envoyer au client ?',
      text: {
        switch:
          'Ce que vous avez écrit est une note pour les agents seuls. {provider} n’en a pas : le client la recevrait.',
        import:
          'Ce que vous avez écrit est une note pour les agents seuls. Ce que vous importez va au client.',
      },
    },
    private: {
      title: 'En faire une note privée ?',
      text: {
        switch:
          'Ce que vous avez écrit est pour le client. Chez {provider}, c’est réglé comme note vue des seuls agents.',
        import:
          'Ce que vous avez écrit est pour le client. Ce que vous importez est une note vue des seuls agents.',
      },
    },
    keep: 'Laisser tel quel',
    run: { switch: 'Passer à {provider}', import: 'Importer' },
  },
  window: {
    open: 'Messages libres jusqu’à {time}',
    permanent: 'Messages libres à tout moment',
    closed: 'La fenêtre de service s’est fermée à {time}.',
    ended: 'La fenêtre de service est fermée.',
    hoursLeft: 'encore {hours} h {minutes} min',
    wholeHoursLeft: 'encore {hours} h',
    minutesLeft: 'encore {minutes} min',
    instead: 'Écrire plutôt un modèle',
  },
  noForm:
    'Il n’y a pas encore de formulaire pour ce type de message. Vous pouvez le voir et le copier en JSON.',
  loadingForm: 'Le formulaire se charge…',
  broken: {
    form: 'Le formulaire n’a pas pu être affiché.',
    preview: 'L’aperçu n’a pas pu être affiché.',
    json: 'Le JSON n’a pas pu être affiché.',
    kept: 'Votre message est conservé.',
    retry: 'Réessayer',
  },
  templates: templatesFr,
};
