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
} from './bodies.ts';

const oneRow = [row('track', 'Track')];
const oneSection = [section('Orders', oneRow)];

/** Messages that stand exactly at a limit. The numbers are typed here again. */
export const atLimit: Readonly<Record<string, Json>> = {
  'text of 1': message('text', 'x'),
  'text of 4096': message('text', 'x'.repeat(4096)),
  'text of 4096 code points, 8192 UTF-16 units': message('text', '😀'.repeat(4096)),
  'latitude 90, longitude 180': location({ latitude: 90, longitude: 180 }),
  'latitude -90, longitude -180': location({ latitude: -90, longitude: -180 }),
  'button header of 60': buttons({ header: { type: 'text', text: '😀'.repeat(60) } }),
  'list header of 60': list({ header: { type: 'text', text: 'h'.repeat(60) } }),
  'button footer of 60': buttons({ footer: { text: 'f'.repeat(60) } }),
  'list footer of 60': list({ footer: { text: 'f'.repeat(60) } }),
  'button body of 1024': buttons({ body: { text: 'b'.repeat(1024) } }),
  'list body of 1024': list({ body: { text: 'b'.repeat(1024) } }),
  'location request body of 1024': locationRequest({ body: { text: 'b'.repeat(1024) } }),
  'one button': buttonsOf(button('yes', 'Yes')),
  'three buttons': buttonsOf(button('1', 'A'), button('2', 'B'), button('3', 'C')),
  'button title of 20': buttonsOf(button('yes', '😀'.repeat(20))),
  'button id of 256': buttonsOf(button('i'.repeat(256), 'Yes')),
  'list button of 20': list({ action: { button: 'b'.repeat(20), sections: oneSection } }),
  'ten rows in one section': listOf(section('Orders', rows(10))),
  'ten sections of one row': listOf(
    ...Array.from({ length: 10 }, (_, index) => section(`S${index}`, rows(1, `s${index}`))),
  ),
  'section title of 24': listOf(section('t'.repeat(24), oneRow)),
  'row id of 200': listOf(section('Orders', [row('i'.repeat(200), 'Track')])),
  'row title of 24': listOf(section('Orders', [row('track', 't'.repeat(24))])),
  'row description of 72': listOf(section('Orders', [row('track', 'Track', 'd'.repeat(72))])),
};

/** Messages that are only advised against, or say what the page does not mention: they are taken. */
export const tolerated: Readonly<Record<string, Json>> = {
  'not sent to a third party': message('text', 'Hello', { send_to_third: false }),
  'a media header on buttons': buttons({
    header: { type: 'image', image: { link: 'https://example.com/a.png' } },
  }),
  'one section without a title': listOf(section(undefined, oneRow)),
  'rows of one title': listOf(section('Orders', [row('1', 'Track'), row('2', 'Track')])),
  'a long name and address': location({ name: 'n'.repeat(101), address: 'a'.repeat(301) }),
  'members nobody documents': message('text', 'Hello', { reference: 'order 5' }),
};
