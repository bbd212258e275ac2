import type { Unsupported } from '../../codec.ts';
import type { Provider } from '../../provider.ts';
import { answer } from './answer.ts';
import { classify } from './classify.ts';
import { envelope } from './envelope.ts';
import { limits } from './limits/index.ts';
import { attachments } from './messages/attachments.ts';
import { audio } from './messages/audio.ts';
import { buttons } from './messages/buttons.ts';
import { callPermission } from './messages/call-permission.ts';
import { carousel } from './messages/carousel.ts';
import { custom } from './messages/custom.ts';
import { document } from './messages/document.ts';
import { gif } from './messages/gif.ts';
import { html } from './messages/html.ts';
import { image } from './messages/image.ts';
import { link } from './messages/link.ts';
import { list } from './messages/list.ts';
import { location } from './messages/location.ts';
import { locationRequest } from './messages/location-request.ts';
import { oneTimeCode } from './messages/one-time-code.ts';
import { section } from './messages/section.ts';
import { sticker } from './messages/sticker.ts';
import { template } from './messages/template.ts';
import { text } from './messages/text.ts';
import { video } from './messages/video.ts';
import { options } from './options/index.ts';
import { serviceWindow } from './service-window.ts';
import { sources } from './sources.ts';
import { valueTypes } from './template/value-types.ts';

export type { BirdOptions } from './options/types.ts';

const notDocumented: Unsupported = { unsupported: true, reason: 'not-documented' };

/** Bird's Channels API: WhatsApp in Bird's own words, and what its other channels take. */
export const bird: Provider<'bird'> = {
  id: 'bird',
  label: 'Bird',
  docs: 'https://docs.bird.com/api',
  recipients: ['phone', 'contacts'],
  references: ['message', 'click', 'referrals'],
  headers: ['media'],
  buttons: ['reply', 'link', 'buy', 'location-request', 'custom'],
  values: [...valueTypes, 'custom'],
  limits,
  sources,
  options,
  endpoint: {
    base: 'https://api.bird.com',
    account: ['workspaceId', 'channelId'],
    auth: { header: 'Authorization', scheme: 'AccessKey' },
    credentials: ['accessKey'],
  },
  envelope,
  classify,
  codecs: {
    custom,
    text,
    location,
    image,
    video,
    audio,
    document,
    sticker,
    gif,
    attachments,
    buttons,
    list,
    link,
    'location-request': locationRequest,
    'call-permission': callPermission,
    carousel,
    html,
    section,
    'one-time-code': oneTimeCode,
    template,
    contacts: notDocumented,
    reaction: notDocumented,
    'address-request': notDocumented,
    product: notDocumented,
    'product-list': notDocumented,
    catalog: notDocumented,
    flow: notDocumented,
    call: notDocumented,
  },
  answer,
  serviceWindow,
};
