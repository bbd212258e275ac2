import type { AddressRequestMessage } from './messages/address-request.ts';
import type { AttachmentsMessage } from './messages/attachments.ts';
import type { AudioMessage } from './messages/audio.ts';
import type { ButtonsMessage } from './messages/buttons.ts';
import type { CallMessage } from './messages/call.ts';
import type { CallPermissionMessage } from './messages/call-permission.ts';
import type { CarouselMessage } from './messages/carousel.ts';
import type { CatalogMessage } from './messages/catalog.ts';
import type { ContactsMessage } from './messages/contacts.ts';
import type { CustomMessage } from './messages/custom.ts';
import type { DocumentMessage } from './messages/document.ts';
import type { FlowMessage } from './messages/flow.ts';
import type { GifMessage } from './messages/gif.ts';
import type { HtmlMessage } from './messages/html.ts';
import type { ImageMessage } from './messages/image.ts';
import type { LinkMessage } from './messages/link.ts';
import type { ListMessage } from './messages/list.ts';
import type { LocationMessage } from './messages/location.ts';
import type { LocationRequestMessage } from './messages/location-request.ts';
import type { OneTimeCodeMessage } from './messages/one-time-code.ts';
import type { ProductMessage } from './messages/product.ts';
import type { ProductListMessage } from './messages/product-list.ts';
import type { ReactionMessage } from './messages/reaction.ts';
import type { SectionMessage } from './messages/section.ts';
import type { StickerMessage } from './messages/sticker.ts';
import type { TemplateMessage } from './messages/template.ts';
import type { TextMessage } from './messages/text.ts';
import type { VideoMessage } from './messages/video.ts';

/** The content of a draft, discriminated on `type`. */
export type Message =
  | TextMessage
  | ImageMessage
  | VideoMessage
  | AudioMessage
  | DocumentMessage
  | StickerMessage
  | GifMessage
  | AttachmentsMessage
  | LocationMessage
  | ContactsMessage
  | ReactionMessage
  | ButtonsMessage
  | ListMessage
  | LinkMessage
  | LocationRequestMessage
  | AddressRequestMessage
  | ProductMessage
  | ProductListMessage
  | CatalogMessage
  | FlowMessage
  | CallPermissionMessage
  | CallMessage
  | CarouselMessage
  | HtmlMessage
  | SectionMessage
  | OneTimeCodeMessage
  | TemplateMessage
  | CustomMessage;

/** The discriminant of a message. */
export type MessageType = Message['type'];

/** The message of one type. */
export type MessageOf<T extends MessageType> = Extract<Message, { type: T }>;
