import type { Unsupported } from '../../codec.ts';
import type { Provider } from '../../provider.ts';
import { answer } from './answer.ts';
import { classify } from './classify.ts';
import { envelope } from './envelope.ts';
import { limits } from './limits/index.ts';
import { attachments } from './messages/attachments.ts';
import { audio } from './messages/audio.ts';
import { custom } from './messages/custom.ts';
import { document } from './messages/document.ts';
import { image } from './messages/image.ts';
import { template } from './messages/template.ts';
import { text } from './messages/text.ts';
import { video } from './messages/video.ts';
import { options } from './options.ts';
import { retry } from './retry.ts';
import { sources } from './sources.ts';

export type { LiveDeskOptions } from './options.ts';

const notDocumented: Unsupported = { unsupported: true, reason: 'not-documented' };

/** EngageLab LiveDesk: replies and private notes, files, WhatsApp templates. */
export const livedesk: Provider<'livedesk'> = {
  id: 'livedesk',
  label: 'LiveDesk',
  docs: 'https://engagelab.com/docs/livedesk/rest-api/rest-api-overview',
  recipients: ['conversation'],
  references: ['message'],
  headers: [],
  buttons: [],
  values: ['text', 'media', 'location', 'payload', 'custom'],
  limits,
  sources,
  options,
  endpoint: {
    base: 'https://livedesk-api.engagelab.com',
    account: [],
    auth: { header: 'Authorization', scheme: 'Basic' },
    credentials: ['apiKey', 'apiSecret'],
  },
  envelope,
  classify,
  codecs: {
    text,
    image,
    video,
    audio,
    document,
    attachments,
    template,
    custom,
    location: notDocumented,
    contacts: notDocumented,
    reaction: notDocumented,
    sticker: notDocumented,
    gif: notDocumented,
    html: notDocumented,
    section: notDocumented,
    buttons: notDocumented,
    list: notDocumented,
    link: notDocumented,
    'location-request': notDocumented,
    'address-request': notDocumented,
    'one-time-code': notDocumented,
    product: notDocumented,
    'product-list': notDocumented,
    catalog: notDocumented,
    flow: notDocumented,
    call: notDocumented,
    'call-permission': notDocumented,
    carousel: notDocumented,
  },
  answer,
  retry,
};
