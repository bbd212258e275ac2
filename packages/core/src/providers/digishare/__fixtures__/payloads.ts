import type { Json } from '../../../json.ts';

function envelope(type: string, body: Json, conversation = 'conv_4021'): Json {
  return { send_to_third: true, conversation_id: conversation, type, body };
}

/** One payload for each shape of the page, in our own words. */
export const payloads: Readonly<Record<string, Json>> = {
  text: envelope('text', 'Your parcel is on its way.'),
  'text-internal': {
    send_to_third: false,
    conversation_id: 'conv_4021',
    type: 'text',
    body: 'Only for the desk.',
  },
  location: envelope('location', {
    latitude: 34.0209,
    longitude: -6.8416,
    name: 'Rabat Agdal',
    address: 'Avenue Fal Ould Oumeir, Rabat',
  }),
  'location-bare': envelope('location', { latitude: 0, longitude: -180 }),
  buttons: envelope('interactive', {
    type: 'button',
    header: { type: 'text', text: 'Delivery' },
    body: { text: 'Is 9:00 fine?' },
    footer: { text: 'Free of charge' },
    action: {
      buttons: [
        { type: 'reply', reply: { id: 'yes', title: 'Yes' } },
        { type: 'reply', reply: { id: 'no', title: 'No' } },
      ],
    },
  }),
  'buttons-bare': envelope('interactive', {
    type: 'button',
    body: { text: 'Received?' },
    action: { buttons: [{ type: 'reply', reply: { id: 'ok', title: 'OK' } }] },
  }),
  list: envelope('interactive', {
    type: 'list',
    header: { type: 'text', text: 'Menu' },
    body: { text: 'Choose a topic' },
    footer: { text: 'Open until 18:00' },
    action: {
      button: 'Topics',
      sections: [
        {
          title: 'Orders',
          rows: [
            { id: 'track', title: 'Track', description: 'See where it is' },
            { id: 'return', title: 'Return' },
          ],
        },
        { title: 'Other', rows: [{ id: 'person', title: 'A person' }] },
      ],
    },
  }),
  'list-one-section': envelope('interactive', {
    type: 'list',
    body: { text: 'Choose' },
    action: { button: 'Open', sections: [{ rows: [{ id: 'a', title: 'A' }] }] },
  }),
  'location-request': envelope('interactive', {
    type: 'location_request_message',
    body: { text: 'Where shall we come?' },
    action: { name: 'send_location' },
  }),
};
