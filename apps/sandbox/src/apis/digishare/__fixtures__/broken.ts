import type { Json } from '../../../json.ts';
import {
  button,
  buttons,
  buttonsOf,
  list,
  listOf,
  location,
  locationRequest,
  message,
  row,
  rows,
  section,
  without,
} from './bodies.ts';

const text = message('text', 'Hello');
const image = { type: 'image', image: { link: 'https://example.com/a.png' } };
const good = section('Orders', [row('track', 'Track')]);

/** For each rule, messages that break that rule and no other. The numbers are typed here again. */
export const broken: Readonly<Record<string, readonly Json[]>> = {
  'ds.conversation.required': [
    without(text, 'conversation_id'),
    message('text', 'Hello', { conversation_id: '' }),
    message('text', 'Hello', { conversation_id: 7 }),
  ],
  'ds.send_to_third.boolean': [
    without(text, 'send_to_third'),
    message('text', 'Hello', { send_to_third: 'true' }),
  ],
  'ds.type.enum': [message('template', {}), without(message('text', {}), 'type')],
  'ds.body.shape': [
    message('text', { text: 'Hello' }),
    message('location', 'Rabat'),
    message('interactive', []),
    without(text, 'body'),
  ],
  'ds.text.body.min': [message('text', '')],
  'ds.text.body.max': [message('text', 'é'.repeat(4097)), message('text', '😀'.repeat(4097))],
  'ds.location.lat': [
    location({ latitude: 90.0001 }),
    location({ latitude: -90.0001 }),
    location({ latitude: '34.02' }),
    message('location', { longitude: -6.84 }),
  ],
  'ds.location.lng': [
    location({ longitude: 180.0001 }),
    location({ longitude: -180.0001 }),
    location({ longitude: '-6.84' }),
    message('location', { latitude: 34.02 }),
  ],
  'ds.location.name': [location({ name: 5 }), location({ address: null })],
  'ds.interactive.type': [
    message('interactive', { type: 'cta_url', body: { text: 'Open it' }, action: {} }),
    message('interactive', {}),
  ],
  'ds.interactive.action.match': [
    buttons({ action: { buttons: [button('yes', 'Yes')], sections: [good] } }),
    list({ action: { button: 'Choose', sections: [good], name: 'send_location' } }),
    locationRequest({ action: { name: 'send_location', buttons: [] } }),
  ],
  'ds.interactive.header.kind': [
    list({ header: image }),
    buttons({ header: { type: 'audio' } }),
    buttons({ header: 'Delivery' }),
  ],
  'ds.interactive.header.match': [
    buttons({ header: { type: 'text' } }),
    list({ header: { type: 'text', text: '' } }),
    buttons({ header: { type: 'image', image: {} } }),
    buttons({ header: { type: 'image', image: { id: '1', link: 'https://example.com/a.png' } } }),
    buttons({ header: { ...image, text: 'Delivery' } }),
  ],
  'ds.interactive.header.max': [
    buttons({ header: { type: 'text', text: 'h'.repeat(61) } }),
    list({ header: { type: 'text', text: 'h'.repeat(61) } }),
  ],
  'ds.interactive.footer.min': [buttons({ footer: { text: '' } }), list({ footer: {} })],
  'ds.interactive.footer.max': [
    buttons({ footer: { text: 'f'.repeat(61) } }),
    list({ footer: { text: 'f'.repeat(61) } }),
  ],
  'ds.button.body.min': [buttons({ body: { text: '' } }), buttons({ body: {} })],
  'ds.button.body.max': [buttons({ body: { text: 'b'.repeat(1025) } })],
  'ds.button.count': [
    buttonsOf(),
    buttonsOf(button('1', 'A'), button('2', 'B'), button('3', 'C'), button('4', 'D')),
    buttons({ action: {} }),
  ],
  'ds.button.type': [buttonsOf({ ...button('yes', 'Yes'), type: 'url' })],
  'ds.button.title.min': [buttonsOf(button('yes', '')), buttonsOf(button('yes', 1))],
  'ds.button.title.max': [buttonsOf(button('yes', 't'.repeat(21)))],
  'ds.button.title.unique': [buttonsOf(button('1', 'Yes'), button('2', 'Yes'))],
  'ds.button.id.min': [buttonsOf(button('', 'Yes'))],
  'ds.button.id.max': [buttonsOf(button('i'.repeat(257), 'Yes'))],
  'ds.button.id.space': [buttonsOf(button(' yes', 'Yes')), buttonsOf(button('yes ', 'Yes'))],
  'ds.button.id.unique': [buttonsOf(button('yes', 'Yes'), button('yes', 'No'))],
  'ds.list.body.min': [list({ body: { text: '' } }), list({ body: 'What is it about?' })],
  'ds.list.body.max': [list({ body: { text: 'b'.repeat(1025) } })],
  'ds.list.button.min': [
    list({ action: { sections: [good] } }),
    list({ action: { button: '', sections: [good] } }),
  ],
  'ds.list.button.max': [list({ action: { button: 'b'.repeat(21), sections: [good] } })],
  'ds.list.sections.count': [listOf(), list({ action: { button: 'Choose' } })],
  'ds.list.section.rows.min': [listOf(section('Orders', [])), listOf({ title: 'Orders' })],
  'ds.list.rows.total': [
    listOf(section('Orders', rows(11))),
    listOf(section('Orders', rows(6, 'a')), section('Bills', rows(5, 'b'))),
  ],
  'ds.list.section.title.required': [
    listOf(good, section(undefined, rows(1))),
    listOf(good, section('', rows(1))),
  ],
  'ds.list.section.title.max': [
    listOf(section('t'.repeat(25), rows(1))),
    listOf(section(3, rows(1))),
  ],
  'ds.list.row.id.min': [listOf(section('Orders', [row('', 'Track')]))],
  'ds.list.row.id.max': [listOf(section('Orders', [row('i'.repeat(201), 'Track')]))],
  'ds.list.row.id.unique': [listOf(good, section('Bills', [row('track', 'Pay')]))],
  'ds.list.row.title.min': [listOf(section('Orders', [row('track', '')]))],
  'ds.list.row.title.max': [listOf(section('Orders', [row('track', 't'.repeat(25))]))],
  'ds.list.row.description.max': [
    listOf(section('Orders', [row('track', 'Track', 'd'.repeat(73))])),
    listOf(section('Orders', [row('track', 'Track', 4)])),
  ],
  'ds.locreq.body.min': [locationRequest({ body: { text: '' } })],
  'ds.locreq.body.max': [locationRequest({ body: { text: 'b'.repeat(1025) } })],
  'ds.locreq.action': [
    locationRequest({ action: { name: 'request_location' } }),
    locationRequest({ action: {} }),
  ],
  'ds.locreq.no_header_footer': [
    locationRequest({ header: { type: 'text', text: 'Delivery' } }),
    locationRequest({ footer: { text: 'Thank you' } }),
  ],
};
