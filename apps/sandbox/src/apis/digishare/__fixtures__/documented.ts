import type { Json } from '../../../json.ts';

function envelope(conversation: string, type: string, body: Json): Json {
  return { send_to_third: true, conversation_id: conversation, type, body };
}

const english = (type: string, body: Json) => envelope('YOUR_CONVERSATION_ID', type, body);
const french = (type: string, body: Json) => envelope('VOTRE_CONVERSATION_ID', type, body);

function buttons(question: string, yes: string, no: string): Json {
  return {
    type: 'button',
    header: { type: 'text', text: 'Confirmation' },
    body: { text: question },
    action: {
      buttons: [
        { type: 'reply', reply: { id: 'btn_yes', title: yes } },
        { type: 'reply', reply: { id: 'btn_no', title: no } },
      ],
    },
  };
}

function locationRequest(text: string): Json {
  return { type: 'location_request_message', body: { text }, action: { name: 'send_location' } };
}

/** The examples of DigiShare's page on outgoing messages, in both languages. */
export const documented: Readonly<Record<string, Json>> = {
  'text, English': english('text', 'Hello Adil! Your order is ready.'),
  'text, French': french('text', 'Bonjour Adil ! Votre commande est prête.'),
  'location, English': english('location', {
    latitude: 33.5731,
    longitude: -7.5898,
    name: 'Digishare HQ',
    address: 'Casablanca, Morocco',
  }),
  'location, French': french('location', {
    latitude: 33.5731,
    longitude: -7.5898,
    name: 'Digishare HQ',
    address: 'Casablanca, Maroc',
  }),
  'buttons, English': english('interactive', buttons('Do you confirm receipt?', 'Yes', 'No')),
  'buttons, French': french('interactive', buttons('Confirmez-vous la réception ?', 'Oui', 'Non')),
  'list, English': english('interactive', {
    type: 'list',
    header: { type: 'text', text: 'Support Menu' },
    body: { text: 'Choose a category below:' },
    action: {
      button: 'Select Option',
      sections: [
        {
          title: 'Technical Support',
          rows: [
            { id: 'row_1', title: 'API Issues', description: 'Help with integration' },
            { id: 'row_2', title: 'Login', description: 'Account access' },
          ],
        },
      ],
    },
  }),
  'list, French': french('interactive', {
    type: 'list',
    header: { type: 'text', text: 'Menu Support' },
    body: { text: 'Choisissez une catégorie ci-dessous :' },
    action: {
      button: 'Sélectionner Option',
      sections: [
        {
          title: 'Support Technique',
          rows: [
            { id: 'row_1', title: 'Problèmes API', description: "Aide à l'intégration" },
            { id: 'row_2', title: 'Connexion', description: 'Accès au compte' },
          ],
        },
      ],
    },
  }),
  'location request, English': english(
    'interactive',
    locationRequest('Please share your current location.'),
  ),
  'location request, French': french(
    'interactive',
    locationRequest('Veuillez partager votre localisation actuelle.'),
  ),
};
