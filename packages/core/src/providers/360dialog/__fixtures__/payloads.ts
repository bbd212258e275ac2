import type { Json } from '../../../json.ts';

function to(type: string, content: Json, more: { [key: string]: Json } = {}): Json {
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '+447700900123',
    ...more,
    type,
    [type]: content,
  };
}

function interactive(content: Json): Json {
  return to('interactive', content);
}

const link = (file: string) => ({ link: `https://example.com/${file}` });

/** One header of each kind that a button, link or flow message takes. */
const headers: Readonly<Record<string, Json>> = {
  text: { type: 'text', text: 'Parcel 4021' },
  image: { type: 'image', image: link('van.jpg') },
  'image-id': { type: 'image', image: { id: '1166846181421424' } },
  video: { type: 'video', video: link('van.mp4') },
  document: { type: 'document', document: { ...link('slip.pdf'), filename: 'slip.pdf' } },
};

const media: Readonly<Record<string, Json>> = {
  'image-link': to('image', { ...link('tea.jpg'), caption: 'The blue set' }),
  'image-id': to('image', { id: '1166846181421424' }),
  'video-link': to('video', { ...link('lamp.mp4'), caption: 'Two minutes' }),
  'video-id': to('video', { id: '1534092887183001', caption: 'How to' }),
  'audio-link': to('audio', link('hours.mp3')),
  'audio-voice': to('audio', { id: '1037543291543636', voice: true }),
  'audio-not-voice': to('audio', { ...link('hours.ogg'), voice: false }),
  'document-link': to('document', {
    ...link('invoice.pdf'),
    caption: 'Your invoice',
    filename: 'invoice-4021.pdf',
  }),
  'document-id': to('document', { id: '2475881229542140' }),
  'sticker-link': to('sticker', link('thanks.webp')),
  'sticker-id': to('sticker', { id: '798882015472548' }),
};

const people: Readonly<Record<string, Json>> = {
  contacts: to('contacts', [
    {
      name: {
        formatted_name: 'Dr. Nadia R. Benali Jr.',
        first_name: 'Nadia',
        last_name: 'Benali',
        middle_name: 'R.',
        prefix: 'Dr.',
        suffix: 'Jr.',
      },
      phones: [
        { phone: '+44 7700 900123', type: 'WORK', wa_id: '447700900123' },
        { phone: '+44 20 7946 0018', type: 'Landline' },
      ],
      emails: [{ email: 'nadia@example.com', type: 'WORK' }],
      urls: [{ url: 'https://example.com/nadia', type: 'WORK' }],
      addresses: [
        {
          street: '12 Boulevard des Almohades',
          city: 'Casablanca',
          state: 'Casablanca-Settat',
          zip: '20250',
          country: 'Morocco',
          country_code: 'MA',
          type: 'HOME',
        },
        { city: 'Rabat' },
      ],
      org: { company: 'Atlas', department: 'Support', title: 'Team lead' },
      birthday: '1988-03-14',
    },
    { name: { formatted_name: 'Night desk', first_name: 'Night desk' } },
  ]),
  'contacts-bare': to('contacts', [{ name: { formatted_name: 'Night desk' } }]),
  reaction: to('reaction', { message_id: 'wamid.sample4021', emoji: '👍' }),
  'reaction-removed': to('reaction', { message_id: 'wamid.sample4021', emoji: '' }),
};

const envelope: Readonly<Record<string, Json>> = {
  text: to('text', { body: 'Your parcel is on its way.' }),
  'text-preview': to('text', { body: 'See https://example.com/4021', preview_url: true }),
  'text-no-preview': to('text', { body: 'See https://example.com/4021', preview_url: false }),
  'text-reply': to('text', { body: 'Yes.' }, { context: { message_id: 'wamid.sample4021' } }),
  'text-group': to('text', { body: 'Hello all' }, { recipient_type: 'group', to: 'group_4021' }),
  'text-callback': to('text', { body: 'Hi' }, { biz_opaque_callback_data: 'case-4021' }),
  'image-reply-group': to('image', link('tea.jpg'), {
    recipient_type: 'group',
    to: 'group_4021',
    context: { message_id: 'wamid.sample4021' },
    biz_opaque_callback_data: 'case-4021',
  }),
  location: to('location', {
    latitude: 34.0209,
    longitude: -6.8416,
    name: 'Rabat Agdal',
    address: 'Avenue Fal Ould Oumeir, Rabat',
  }),
  'location-bare': to('location', { latitude: 0, longitude: -180 }),
};

const buttons = (header?: Json) =>
  interactive({
    type: 'button',
    ...(header !== undefined && { header }),
    body: { text: 'Is 9:00 fine?' },
    ...(header !== undefined && { footer: { text: 'Free of charge' } }),
    action: {
      buttons: [
        { type: 'reply', reply: { id: 'yes', title: 'Yes' } },
        { type: 'reply', reply: { id: 'no', title: 'No' } },
      ],
    },
  });

const cta = (header?: Json) =>
  interactive({
    type: 'cta_url',
    ...(header !== undefined && { header }),
    body: { text: 'Follow it on the map.' },
    ...(header !== undefined && { footer: { text: 'Updated often' } }),
    action: {
      name: 'cta_url',
      parameters: { display_text: 'Track my parcel', url: 'https://example.com/4021' },
    },
  });

const flow = (header?: Json) =>
  interactive({
    type: 'flow',
    ...(header !== undefined && { header }),
    body: { text: 'Pick a day.' },
    ...(header !== undefined && { footer: { text: 'Takes a minute' } }),
    action: {
      name: 'flow',
      parameters: {
        flow_message_version: '3',
        flow_id: '1183402690021',
        flow_cta: 'Book a repair',
        mode: 'published',
        flow_token: 'repair-4021',
        flow_action: 'navigate',
        flow_action_payload: { screen: 'CHOOSE_DAY', data: { order: '4021', rooms: [1, 2] } },
      },
    },
  });

const withHeaders = (name: string, make: (header?: Json) => Json) =>
  Object.fromEntries(
    Object.entries(headers).map(([kind, header]) => [`${name}-${kind}`, make(header)]),
  );

const interactives: Readonly<Record<string, Json>> = {
  'buttons-bare': buttons(),
  ...withHeaders('buttons', buttons),
  list: interactive({
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
  'list-one-section': interactive({
    type: 'list',
    body: { text: 'Choose' },
    action: { button: 'Open', sections: [{ rows: [{ id: 'a', title: 'A' }] }] },
  }),
  'cta-bare': cta(),
  ...withHeaders('cta', cta),
  'location-request': interactive({
    type: 'location_request_message',
    body: { text: 'Where shall we come?' },
    action: { name: 'send_location' },
  }),
  'address-bare': interactive({
    type: 'address_message',
    body: { text: 'Where shall we send it?' },
    action: { name: 'address_message', parameters: { country: 'SG' } },
  }),
  address: interactive({
    type: 'address_message',
    header: { type: 'text', text: 'Delivery' },
    body: { text: 'Check your address.' },
    footer: { text: 'For this order only' },
    action: {
      name: 'address_message',
      parameters: {
        country: 'IN',
        values: { name: 'Asha Rao', phone_number: '+447700900123', in_pin_code: '560001' },
        saved_addresses: [
          { id: 'home', value: { name: 'Asha Rao', house_number: '14', city: 'Bengaluru' } },
          { id: 'work', value: { city: 'Mysuru' } },
        ],
        validation_errors: { in_pin_code: 'We do not deliver there yet.' },
      },
    },
  }),
  'flow-id-bare': interactive({
    type: 'flow',
    body: { text: 'Pick a day.' },
    action: {
      name: 'flow',
      parameters: {
        flow_message_version: '3',
        flow_id: '1183402690021',
        flow_cta: 'Book',
      },
    },
  }),
  ...withHeaders('flow', flow),
  'flow-name-exchange': interactive({
    type: 'flow',
    body: { text: 'Rate us.' },
    action: {
      name: 'flow',
      parameters: {
        flow_message_version: '3',
        flow_name: 'delivery_rating',
        flow_cta: 'Rate it',
        mode: 'draft',
        flow_token: 'rating-4021',
        flow_action: 'data_exchange',
      },
    },
  }),
  'flow-screen-only': interactive({
    type: 'flow',
    body: { text: 'Pick a day.' },
    action: {
      name: 'flow',
      parameters: {
        flow_message_version: '3',
        flow_id: '1183402690021',
        flow_cta: 'Book',
        flow_token: 'unused',
        flow_action: 'navigate',
        flow_action_payload: { screen: 'FIRST' },
      },
    },
  }),
  'call-permission-bare': interactive({
    type: 'call_permission_request',
    action: { name: 'call_permission_request' },
  }),
  'call-permission': interactive({
    type: 'call_permission_request',
    body: { text: 'May we ring you?' },
    action: { name: 'call_permission_request' },
  }),
  call: interactive({
    type: 'voice_call',
    body: { text: 'Nadia knows your case.' },
    action: {
      name: 'voice_call',
      parameters: { display_text: 'Call Nadia', ttl_minutes: 240, payload: 'case-4021' },
    },
  }),
  'call-label-only': interactive({
    type: 'voice_call',
    body: { text: 'Call us.' },
    action: { name: 'voice_call', parameters: { display_text: 'Call' } },
  }),
};

const commerce: Readonly<Record<string, Json>> = {
  'product-bare': interactive({
    type: 'product',
    action: { catalog_id: '305117004021', product_retailer_id: 'lamp-30' },
  }),
  product: interactive({
    type: 'product',
    body: { text: 'The lamp is back.' },
    footer: { text: 'While stocks last' },
    action: { catalog_id: '305117004021', product_retailer_id: 'lamp-30' },
  }),
  'product-list': interactive({
    type: 'product_list',
    header: { type: 'text', text: 'For you' },
    body: { text: 'Three pieces.' },
    footer: { text: 'Prices with delivery' },
    action: {
      catalog_id: '305117004021',
      sections: [
        {
          title: 'Lamps',
          product_items: [{ product_retailer_id: 'lamp-30' }, { product_retailer_id: 'lamp-45' }],
        },
        { title: 'Rugs', product_items: [{ product_retailer_id: 'rug-200' }] },
      ],
    },
  }),
  'product-list-one-section': interactive({
    type: 'product_list',
    header: { type: 'text', text: 'For you' },
    body: { text: 'One piece.' },
    action: {
      catalog_id: '305117004021',
      sections: [{ product_items: [{ product_retailer_id: 'lamp-30' }] }],
    },
  }),
  'catalog-bare': interactive({
    type: 'catalog_message',
    body: { text: 'Have a look.' },
    action: { name: 'catalog_message' },
  }),
  catalog: interactive({
    type: 'catalog_message',
    body: { text: 'The spring collection.' },
    footer: { text: 'Free delivery' },
    action: {
      name: 'catalog_message',
      parameters: { thumbnail_product_retailer_id: 'rug-200' },
    },
  }),
};

const mediaCard = (index: number, kind: 'image' | 'video', action: Json, body?: string): Json => ({
  card_index: index,
  type: 'cta_url',
  header: { type: kind, [kind]: link(`card-${index}`) },
  ...(body !== undefined && { body: { text: body } }),
  action,
});

const openPage = (index: number): Json => ({
  name: 'cta_url',
  parameters: { display_text: 'See it', url: `https://example.com/rooms/${index}` },
});

const replies = (index: number, count: number): Json => ({
  buttons: Array.from({ length: count }, (_, button) => ({
    type: 'quick_reply',
    quick_reply: { id: `card_${index}_${button}`, title: `Choice ${button}` },
  })),
});

const carousel = (cards: Json[]) =>
  interactive({ type: 'carousel', body: { text: 'Two rooms are free.' }, action: { cards } });

const carousels: Readonly<Record<string, Json>> = {
  'carousel-url': carousel([
    mediaCard(0, 'image', openPage(0), 'Garden'),
    mediaCard(1, 'image', openPage(1)),
  ]),
  'carousel-video': carousel([
    mediaCard(0, 'video', openPage(0), 'Garden'),
    mediaCard(1, 'video', openPage(1), 'Roof'),
  ]),
  'carousel-replies': carousel([
    mediaCard(0, 'image', replies(0, 2), 'Blue'),
    mediaCard(1, 'image', replies(1, 2), 'Ochre'),
  ]),
  'carousel-media-ids': carousel(
    [0, 1].map((index) => ({
      card_index: index,
      type: 'cta_url',
      header: { type: 'image', image: { id: `116684618142142${index}` } },
      action: openPage(index),
    })),
  ),
  'carousel-products': carousel(
    [0, 1, 2].map((index) => ({
      card_index: index,
      type: 'product',
      action: { product_retailer_id: `rug-${index}`, catalog_id: '305117004021' },
    })),
  ),
};

/** One payload for each shape of the provider's page and of the platform's under it, in our own words. */
export const payloads: Readonly<Record<string, Json>> = {
  ...envelope,
  ...people,
  ...media,
  ...interactives,
  ...commerce,
  ...carousels,
};
