import type { MessageOf, MessageType } from '@messagewright/core';
import type { TypePreview } from '../preview/scene.ts';
import { AddressRequestPreview } from './address-request/address-request-preview.tsx';
import { AttachmentsPreview } from './attachments/attachments-preview.tsx';
import { AudioPreview } from './audio/audio-preview.tsx';
import { ButtonsPreview } from './buttons/buttons-preview.tsx';
import { CallPreview } from './call/call-preview.tsx';
import { CallPermissionPreview } from './call-permission/call-permission-preview.tsx';
import { CarouselPreview } from './carousel/carousel-preview.tsx';
import { CatalogPreview } from './catalog/catalog-preview.tsx';
import { ContactsPreview } from './contacts/contacts-preview.tsx';
import { CustomPreview } from './custom/custom-preview.tsx';
import { DocumentPreview } from './document/document-preview.tsx';
import { FlowPreview } from './flow/flow-preview.tsx';
import { GifPreview } from './gif/gif-preview.tsx';
import { HtmlPreview } from './html/html-preview.tsx';
import { ImagePreview } from './image/image-preview.tsx';
import { LinkPreview } from './link/link-preview.tsx';
import { ListPreview } from './list/list-preview.tsx';
import { LocationPreview } from './location/location-preview.tsx';
import { LocationRequestPreview } from './location-request/location-request-preview.tsx';
import { OneTimeCodePreview } from './one-time-code/one-time-code-preview.tsx';
import { ProductPreview } from './product/product-preview.tsx';
import { ProductListPreview } from './product-list/product-list-preview.tsx';
import { ReactionPreview } from './reaction/reaction-preview.tsx';
import { SectionPreview } from './section/section-preview.tsx';
import { StickerPreview } from './sticker/sticker-preview.tsx';
import { TemplatePreview } from './template/template-preview.tsx';
import { TextPreview } from './text/text-preview.tsx';
import { VideoPreview } from './video/video-preview.tsx';

/** The preview of each message type; `undefined`: no packaged provider carries it yet. */
export const previews: { readonly [T in MessageType]: TypePreview<MessageOf<T>> | undefined } = {
  text: TextPreview,
  image: ImagePreview,
  video: VideoPreview,
  audio: AudioPreview,
  document: DocumentPreview,
  sticker: StickerPreview,
  gif: GifPreview,
  attachments: AttachmentsPreview,
  location: LocationPreview,
  contacts: ContactsPreview,
  reaction: ReactionPreview,
  buttons: ButtonsPreview,
  list: ListPreview,
  link: LinkPreview,
  'location-request': LocationRequestPreview,
  'address-request': AddressRequestPreview,
  product: ProductPreview,
  'product-list': ProductListPreview,
  catalog: CatalogPreview,
  flow: FlowPreview,
  'call-permission': CallPermissionPreview,
  call: CallPreview,
  carousel: CarouselPreview,
  html: HtmlPreview,
  section: SectionPreview,
  'one-time-code': OneTimeCodePreview,
  template: TemplatePreview,
  custom: CustomPreview,
};
