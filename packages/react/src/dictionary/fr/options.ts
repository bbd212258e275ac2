import type { Dictionary } from '../en.ts';
import { birdMessageOptionsFr, birdOptionsFr } from './bird-options.ts';

/** Réglages de chaque fournisseur. */
export const optionsFr: Dictionary['options'] = {
  digishare: {
    sendToThird: {
      label: 'Remettre au client',
      help: 'Désactivé : le message reste dans la conversation, visible des seuls agents.',
      confirm: {
        on: {
          title: 'Le remettre au client ?',
          text: 'Ce que vous avez écrit était pour les agents seuls. Une fois remis, le client le reçoit.',
          keep: 'Garder en interne',
          run: 'Le remettre',
        },
        off: {
          title: 'Ne pas le remettre au client ?',
          text: 'Ce que vous avez écrit allait au client. Sans remise, seuls les agents le voient.',
          keep: 'Continuer à le remettre',
          run: 'Garder en interne',
        },
      },
    },
  },
  livedesk: {
    private: {
      label: 'Note privée',
      help: 'Seuls les agents la voient ; le client ne la reçoit pas.',
      confirm: {
        on: {
          title: 'En faire une note privée ?',
          text: 'Ce que vous avez écrit allait au client. Une note privée n’est vue que des agents.',
          keep: 'Garder la réponse',
          run: 'Rendre privé',
        },
        off: {
          title: 'L’envoyer au client ?',
          text: 'Ce que vous avez écrit était pour les agents seuls. Une réponse arrive chez le client.',
          keep: 'Garder la note privée',
          run: 'En faire une réponse',
        },
      },
    },
  },
  bird: birdOptionsFr,
  '360dialog': {
    callbackData: {
      label: 'Données de rappel',
      help: 'Elles reviennent dans les états de ce message ; le destinataire ne les voit pas.',
    },
  },
};

/** Réglages qu’un fournisseur a pour chaque message. */
export const messageOptionsFr: Dictionary['messageOptions'] = { bird: birdMessageOptionsFr };

/** Pourquoi un fournisseur n’a pas un type de message. */
export const unsupportedFr: Dictionary['unsupported'] = {
  'not-documented': '{provider} ne documente pas ce type de message.',
};

/** Marques brèves sur l’aperçu. */
export const badgesFr: Dictionary['badges'] = {
  digishare: { internal: 'Non remis au client' },
  livedesk: { private: 'Note privée' },
  bird: { scheduled: 'Programmé', ignoresQuietHours: 'Ignore les heures calmes' },
};

/** À qui un message peut être adressé. */
export const recipientsFr: Dictionary['recipients'] = {
  conversation: 'Conversation',
  phone: 'Numéro de téléphone',
  group: 'Groupe',
  user: 'Utilisateur',
  contacts: 'Contacts',
};
