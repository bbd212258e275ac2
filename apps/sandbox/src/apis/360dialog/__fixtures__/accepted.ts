import type { Json } from '../../../json.ts';
import {
  address,
  button,
  buttons,
  buttonsOf,
  call,
  card,
  cardLink,
  cardReplies,
  carousel,
  catalog,
  flow,
  link,
  list,
  listOf,
  locationRequest,
  many,
  message,
  permission,
  product,
  productCard,
  productSection,
  products,
  productsOf,
  row,
  rows,
  section,
} from './bodies.ts';
import {
  buttonPart,
  cards,
  offerEnd,
  part,
  productButton,
  template,
  text,
  tileCard,
} from './template-bodies.ts';

const long = (count: number) => '😀'.repeat(count);
const two = (members: { [key: string]: Json }) => carousel([card(0, members), card(1, members)]);
const name = { formatted_name: 'Salma' };
const png = { link: 'https://example.com/a.png' };

/** Messages that stand exactly at a limit. The numbers are typed here again. */
export const atLimit: Readonly<Record<string, Json>> = {
  'text of 1': message('text', { body: 'x' }),
  'text of 4096': message('text', { body: long(4096) }),
  'callback data of 512': message('text', { body: 'a' }, { biz_opaque_callback_data: long(512) }),
  'number of 6 digits': message('text', { body: 'a' }, { to: '123456' }),
  'number of 15 digits, with marks': message(
    'text',
    { body: 'a' },
    { to: '+1 (234) 567-890-123-45' },
  ),
  'latitude 90, longitude 180': message('location', { latitude: 90, longitude: 180 }),
  'latitude -90, longitude -180': message('location', { latitude: -90, longitude: -180 }),
  '257 contacts': message(
    'contacts',
    many(257, () => ({ name })),
  ),
  'caption of 1024': message('image', { ...png, caption: long(1024) }),
  'body of 1024': buttons({ body: { text: long(1024) } }),
  'footer of 60': buttons({ footer: { text: long(60) } }),
  'header of 60': buttons({ header: { type: 'text', text: long(60), sub_text: long(60) } }),
  'three buttons': buttonsOf(button('1', 'A'), button('2', 'B'), button('3', 'C')),
  'button id of 256, title of 20': buttonsOf(button(long(256), long(20))),
  'list button of 20': list({
    action: { button: long(20), sections: [section('Orders', [row('track', 'Track')])] },
  }),
  'ten sections of one row': listOf(
    ...many(10, (index) => section(`S${index}`, rows(1, `s${index}`))),
  ),
  'ten rows in one section': listOf(section('Orders', rows(10))),
  'section title of 24': listOf(section(long(24), rows(1))),
  'row id of 200, title of 24, description of 72': listOf(
    section('Orders', [row(long(200), long(24), long(72))]),
  ),
  'link label of 20': link({ display_text: long(20) }),
  'flow button of 30': flow({ flow_cta: 'x'.repeat(30) }),
  'postal code of 6': address({ country: 'IN', values: { in_pin_code: '560001' } }),
  'call of 1 minute': call({ ttl_minutes: 1, display_text: long(20), payload: long(512) }),
  'call of 43200 minutes': call({ ttl_minutes: 43_200 }),
  'thirty products in ten sections': productsOf(
    ...many(10, (index) => productSection(`S${index}`, 3)),
  ),
  'a star and an underscore in a section title': productsOf(productSection('5* a_b', 1)),
  'product section title of 24': productsOf(productSection('x'.repeat(24), 1)),
  'two cards': carousel([card(0), card(1)]),
  'ten cards': carousel(many(10, (index) => card(index))),
  'card body of 160': two({ body: { text: long(160) } }),
  'card body of three lines': two({ body: { text: 'a\nb\nc' } }),
  'card label of 20': two({ action: cardLink({ display_text: long(20) }) }),
  'card reply of 20': two({ action: cardReplies('x'.repeat(20)) }),
  'card reply id of 256': two({
    action: { buttons: [{ type: 'quick_reply', quick_reply: { id: long(256), title: 'Yes' } }] },
  }),
  'template name of 512': template('x'.repeat(512), []),
  'template header of 60': template('a', [part('header', text(long(60)))]),
  'template body of 32768': template('a', [part('body', text(long(32_768)))]),
  'template body of 1024 beside a header': template('a', [
    part('header', text('a')),
    part('body', text(long(1024))),
  ]),
  'four spaces in a value': template('a', [part('body', text('a    b'))]),
  'button index 9': template('a', [buttonPart('url', 9, text('a'))]),
  'coupon of 20': template('a', [
    buttonPart('copy_code', 0, { type: 'coupon_code', coupon_code: 'x'.repeat(20) }),
  ]),
  'coupon of 15 in an offer': template('a', [
    offerEnd(Date.UTC(2999, 0)),
    buttonPart('copy_code', 0, { type: 'coupon_code', coupon_code: 'x'.repeat(15) }),
    buttonPart('url', 1, text('a')),
  ]),
  'call button of a template': template('a', [
    buttonPart(
      'voice_call',
      0,
      { type: 'ttl_minutes', ttl_minutes: 43_200 },
      { type: 'payload', payload: long(512) },
    ),
  ]),
  'template of two cards': template('a', [cards(2, tileCard)]),
  'template of ten cards': template('a', [cards(10, tileCard)]),
  'template of thirty products': template('a', [
    productButton(...many(10, (index) => productSection(`S${index}`, 3))),
  ]),
};

/** A message of each shape, and what is only advised against. */
export const plain: Readonly<Record<string, Json>> = {
  reply: message(
    'text',
    { body: 'Yes', preview_url: true },
    { context: { message_id: 'wamid.a' } },
  ),
  'to a group': message('text', { body: 'Hello' }, { recipient_type: 'group', to: 'group_21' }),
  location: message('location', {
    latitude: 34.02,
    longitude: -6.84,
    name: 'Workshop',
    address: 'Rabat',
  }),
  image: message('image', { id: '21', caption: 'Bowls' }),
  video: message('video', { ...png, caption: 'Bowls' }),
  audio: message('audio', { id: '21', voice: true }),
  document: message('document', { ...png, caption: 'Bill', filename: 'bill.pdf' }),
  sticker: message('sticker', { id: '21' }),
  contacts: message('contacts', [
    {
      name: { ...name, first_name: 'Salma' },
      phones: [{ phone: '+212600000021', type: 'Mobile', wa_id: '212600000021' }],
      emails: [{ email: 'salma@example.com', type: 'WORK' }],
      urls: [{ url: 'https://example.com', type: 'WORK' }],
      addresses: [{ city: 'Rabat', country_code: 'MA', type: 'HOME' }],
      org: { company: 'Maison Zellige' },
      birthday: '1988-02-29',
    },
  ]),
  'a contact without labels': message('contacts', [
    {
      name,
      phones: [{ phone: '+212600000021' }],
      emails: [{ email: 'salma@example.com' }],
      urls: [{ url: 'https://example.com' }],
      addresses: [{}],
    },
  ]),
  ...Object.fromEntries(
    ['👍', '❤', '❤️', '👍🏽', '🇲🇦', '1️⃣', '👨‍👩‍👧', ''].map((emoji) => [
      `reaction ${emoji}`,
      message('reaction', { message_id: 'wamid.a', emoji }),
    ]),
  ),
  ...Object.fromEntries(
    ['image', 'video', 'document'].map((kind) => [
      `buttons with ${kind}`,
      buttons({ header: { type: kind, [kind]: png }, footer: { text: 'Thanks' } }),
    ]),
  ),
  list: list({ header: { type: 'text', text: 'Menu' } }),
  'one section without a title': listOf(section(undefined, rows(1))),
  'rows of one title': listOf(section('Orders', [row('1', 'Track'), row('2', 'Track')])),
  link: link(),
  'location request': locationRequest(),
  flow: flow({ mode: 'draft', flow_action_payload: { screen: 'FIRST', data: { order: 1 } } }),
  'address request': address({ country: 'SG' }),
  'call permission without a body': permission(),
  call: call({}),
  product: product(),
  'product list': products(),
  catalog: catalog(),
  'cards of replies': two({ action: cardReplies('Yes', 'No') }),
  'cards out of order': carousel([card(1), card(0)]),
  'cards of products': carousel([productCard(0), productCard(1)]),
  'members nobody documents': message('text', { body: 'Hello' }, { reference: 'order 5' }),
};
