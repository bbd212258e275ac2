import type { Unsupported } from '../../codec.ts';
import type { Provider } from '../../provider.ts';
import { answer } from './answer.ts';
import { classify } from './classify.ts';
import { envelope } from './envelope.ts';
import { limits } from './limits.ts';
import { buttons } from './messages/buttons.ts';
import { custom } from './messages/custom.ts';
import { list } from './messages/list.ts';
import { location } from './messages/location.ts';
import { locationRequest } from './messages/location-request.ts';
import { text } from './messages/text.ts';
import { options } from './options.ts';
import { sources } from './sources.ts';

export type { DigiShareOptions } from './options.ts';

const notDocumented: Unsupported = { unsupported: true, reason: 'not-documented' };

/** DigiShare's live chat API: text, location, reply buttons, list and location request. */
export const digishare: Provider<'digishare'> = {
  id: 'digishare',
  label: 'DigiShare',
  docs: 'https://github.com/DigishareInc/docs',
  recipients: ['conversation'],
  references: [],
  headers: ['text'],
  buttons: ['reply', 'custom'],
  values: [],
  limits,
  sources,
  options,
  endpoint: {
    base: 'https://api.digishare.ma',
    account: [],
    auth: { header: 'Authorization', scheme: 'Bearer' },
    credentials: ['token'],
  },
  envelope,
  classify,
  codecs: {
    text,
    location,
    buttons,
    list,
    'location-request': locationRequest,
    custom,
    image: notDocumented,
    video: notDocumented,
    audio: notDocumented,
    document: notDocumented,
    sticker: notDocumented,
    gif: notDocumented,
    attachments: notDocumented,
    contacts: notDocumented,
    reaction: notDocumented,
    link: notDocumented,
    'address-request': notDocumented,
    product: notDocumented,
    'product-list': notDocumented,
    catalog: notDocumented,
    flow: notDocumented,
    'call-permission': notDocumented,
    call: notDocumented,
    carousel: notDocumented,
    html: notDocumented,
    section: notDocumented,
    'one-time-code': notDocumented,
    template: notDocumented,
  },
  answer,
};
