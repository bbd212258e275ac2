import type { Json } from '../../../index.ts';

const file = (id: string, name: string, mime: string, size = 589_136): Json => ({
  file: { id, name, size },
  mime,
});

const template = (params: { [key: string]: Json }): Json => ({
  content: 'Your order is on its way',
  message_type: 'outgoing',
  template_params: { name: 'order_update', language: 'en_US', ...params },
});

/** One payload for each wire shape: JSON as it is sent, several parts as their form. */
export const payloads: Readonly<Record<string, Json>> = {
  text: { content: 'Is 9:00 fine?', private: false },
  note: { content: 'She asked twice already.', private: true },
  reply: { content: 'Yes, it is.', content_attributes: { in_reply_to: 29 } },
  image: {
    'attachments[]': [file('file_1', 'parcel.jpg', 'image/jpeg')],
    content: 'The parcel, packed',
  },
  imageWithoutText: { 'attachments[]': [file('file_1', 'parcel.jpg', 'image/jpeg')] },
  video: { 'attachments[]': [file('file_1', 'packing.mp4', 'video/mp4')] },
  audio: { 'attachments[]': [file('file_1', 'directions.mp3', 'audio/mpeg')] },
  document: {
    'attachments[]': [
      {
        file: { id: 'file_1', name: 'scan-0001.pdf' },
        filename: 'invoice.pdf',
        mime: 'application/pdf',
      },
    ],
    content: 'The invoice',
    private: 'true',
    'content_attributes[in_reply_to]': '29',
  },
  attachments: {
    'attachments[]': [
      file('file_1', 'front.jpg', 'image/jpeg'),
      file('file_2', 'back.png', 'image/png'),
      { file: { id: 'file_3', name: 'report.pdf' } },
    ],
    content: 'What our driver noted',
  },
  template: template({}),
  templateText: template({
    namespace: 'sample_namespace',
    category: 'UTILITY',
    processed_params: { 1: 'Salma', 2: 'shipped' },
    header_params: { type: 'text', text_variables: { 1: 'Order 4021' } },
    footer_params: { text_variables: { 1: 'Atlas' } },
    button_params: [
      { index: 0, sub_type: 'url', text: 'track/4021' },
      { index: 1, sub_type: 'quick_reply', payload: 'not_at_home' },
    ],
  }),
  templateNamed: template({ processed_params: { first_name: 'Salma', state: 'shipped' } }),
  templateImage: template({
    header_params: { type: 'image', media_url: 'https://example.com/photos/van.jpg' },
  }),
  templateVideo: template({
    header_params: { type: 'video', media_url: 'https://example.com/films/van.mp4' },
  }),
  templateDocument: template({
    header_params: {
      type: 'document',
      media_url: 'https://example.com/files/invoice.pdf',
      filename: 'invoice.pdf',
    },
  }),
  templateLocation: template({
    header_params: {
      type: 'location',
      location: { latitude: 33.6061, longitude: -7.6331, name: 'Shop', address: '12 Main Street' },
    },
  }),
};
