import type { Unsupported } from '../../codec.ts';
import type { Provider } from '../../provider.ts';
import { answer } from './answer.ts';
import { classify } from './classify.ts';
import { envelope } from './envelope.ts';
import { limits } from './limits/index.ts';
import { addressRequest } from './messages/address-request.ts';
import { audio } from './messages/audio.ts';
import { buttons } from './messages/buttons.ts';
import { call } from './messages/call.ts';
import { callPermission } from './messages/call-permission.ts';
import { carousel } from './messages/carousel.ts';
import { catalog } from './messages/catalog.ts';
import { contacts } from './messages/contacts.ts';
import { custom } from './messages/custom.ts';
import { document } from './messages/document.ts';
import { flow } from './messages/flow.ts';
import { image } from './messages/image.ts';
import { link } from './messages/link.ts';
import { list } from './messages/list.ts';
import { location } from './messages/location.ts';
import { locationRequest } from './messages/location-request.ts';
import { product } from './messages/product.ts';
import { productList } from './messages/product-list.ts';
import { reaction } from './messages/reaction.ts';
import { sticker } from './messages/sticker.ts';
import { template } from './messages/template.ts';
import { text } from './messages/text.ts';
import { video } from './messages/video.ts';
import { options } from './options.ts';
import { sources } from './sources.ts';

export type { D360Options } from './options.ts';

const notDocumented: Unsupported = { unsupported: true, reason: 'not-documented' };

/** 360dialog's Messaging API: everything that WhatsApp can carry. */
export const d360: Provider<'360dialog'> = {
  id: '360dialog',
  label: '360dialog',
  docs: 'https://docs.360dialog.com/docs/messaging-api/api-reference/messages',
  recipients: ['phone', 'group'],
  references: ['message'],
  headers: ['text', 'media'],
  buttons: ['reply', 'custom'],
  values: [
    'text',
    'currency',
    'date-time',
    'media',
    'location',
    'payload',
    'coupon',
    'expiry',
    'product',
    'flow',
    'catalog',
    'call',
    'custom',
  ],
  limits,
  sources,
  options,
  endpoint: {
    base: 'https://waba-v2.360dialog.io',
    account: [],
    auth: { header: 'D360-API-KEY', scheme: 'raw' },
    credentials: ['apiKey'],
  },
  envelope,
  classify,
  codecs: {
    text,
    location,
    custom,
    image,
    video,
    audio,
    document,
    sticker,
    contacts,
    reaction,
    buttons,
    list,
    link,
    'location-request': locationRequest,
    'address-request': addressRequest,
    product,
    'product-list': productList,
    catalog,
    flow,
    'call-permission': callPermission,
    call,
    carousel,
    template,
    gif: notDocumented,
    attachments: notDocumented,
    html: notDocumented,
    section: notDocumented,
    'one-time-code': notDocumented,
  },
  answer,
};
