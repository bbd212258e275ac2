import type { MessageType } from '../message.ts';
import { addressRequestMessage } from './address-request.ts';
import { attachmentsMessage } from './attachments.ts';
import { audioMessage } from './audio.ts';
import { buttonsMessage } from './buttons.ts';
import { callMessage } from './call.ts';
import { callPermissionMessage } from './call-permission.ts';
import { carouselMessage } from './carousel.ts';
import { catalogMessage } from './catalog.ts';
import { contactsMessage } from './contacts.ts';
import { customMessage } from './custom.ts';
import type { MessageDefinition } from './definition.ts';
import { documentMessage } from './document.ts';
import { flowMessage } from './flow.ts';
import { gifMessage } from './gif.ts';
import { htmlMessage } from './html.ts';
import { imageMessage } from './image.ts';
import { linkMessage } from './link.ts';
import { listMessage } from './list.ts';
import { locationMessage } from './location.ts';
import { locationRequestMessage } from './location-request.ts';
import { oneTimeCodeMessage } from './one-time-code.ts';
import { productMessage } from './product.ts';
import { productListMessage } from './product-list.ts';
import { reactionMessage } from './reaction.ts';
import { stickerMessage } from './sticker.ts';
import { templateMessage } from './template.ts';
import { textMessage } from './text.ts';
import { videoMessage } from './video.ts';

/** The message types that hold no other messages. Apart from the registry, so that a type that does can name them. */
export const leafMessages: {
  readonly [T in Exclude<MessageType, 'section'>]: MessageDefinition<T>;
} = {
  text: textMessage,
  location: locationMessage,
  contacts: contactsMessage,
  reaction: reactionMessage,
  image: imageMessage,
  video: videoMessage,
  audio: audioMessage,
  document: documentMessage,
  sticker: stickerMessage,
  gif: gifMessage,
  attachments: attachmentsMessage,
  buttons: buttonsMessage,
  list: listMessage,
  link: linkMessage,
  'location-request': locationRequestMessage,
  'address-request': addressRequestMessage,
  carousel: carouselMessage,
  flow: flowMessage,
  call: callMessage,
  'call-permission': callPermissionMessage,
  product: productMessage,
  'product-list': productListMessage,
  catalog: catalogMessage,
  template: templateMessage,
  'one-time-code': oneTimeCodeMessage,
  html: htmlMessage,
  custom: customMessage,
};
