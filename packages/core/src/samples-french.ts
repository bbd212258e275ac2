import type { MessageOf } from './message.ts';
import type { WholeSampleType } from './samples-arabic.ts';

/** Example messages in French, within the limits of DigiShare. */
export const frenchWhole: { readonly [T in WholeSampleType]: MessageOf<T> } = {
  text: {
    type: 'text',
    text: 'Bonjour Salma, votre commande *n° 4021* est prête.\nVous pouvez la retirer jusqu’à _vendredi 18 h_ : https://example.com/commandes/4021',
  },
  location: {
    type: 'location',
    latitude: 33.6061,
    longitude: -7.6331,
    name: 'Point de retrait Sour Jdid',
    address: '12, boulevard des Almohades, Casablanca',
  },
  buttons: {
    type: 'buttons',
    header: { type: 'text', text: 'Livraison vendredi' },
    body: 'Nous passons entre *9 h et 12 h*. Ce créneau vous convient-il ?',
    footer: 'Modifiable sans frais jusqu’à jeudi',
    buttons: [
      { type: 'reply', text: 'Oui, ça me convient', id: 'creneau_oui' },
      { type: 'reply', text: 'Un autre créneau', id: 'creneau_autre' },
      { type: 'reply', text: 'Annuler la livraison', id: 'creneau_annuler' },
    ],
  },
  list: {
    type: 'list',
    header: { type: 'text', text: 'Service client' },
    body: 'Bonjour Salma, *quel est le sujet de votre demande ?*\nChoisissez un thème, nous nous occupons du reste.',
    footer: 'Du lundi au samedi, de 9 h à 18 h',
    button: 'Choisir un sujet',
    sections: [
      {
        title: 'Commandes',
        rows: [
          {
            type: 'row',
            title: 'Où est mon colis ?',
            id: 'commande_suivi',
            description: 'Suivez-le en temps réel sur la carte',
          },
          {
            type: 'row',
            title: 'Retourner un article',
            id: 'commande_retour',
            description: 'Gratuit pendant 30 jours',
          },
        ],
      },
      {
        title: 'Assistance technique',
        rows: [
          {
            type: 'row',
            title: 'Connexion et accès',
            id: 'technique_acces',
            description: 'Mot de passe oublié, compte bloqué',
          },
          {
            type: 'row',
            title: 'Autre demande',
            id: 'technique_autre',
            description: 'Parlez à l’un de nos conseillers',
          },
        ],
      },
    ],
  },
  'location-request': {
    type: 'location-request',
    body: 'Partagez votre position : notre livreur vous trouve *sans vous appeler*.',
  },
};
