import type { MessageType } from '@messagewright/core';
import { AddressRequestForm } from './address-request/address-request-form.tsx';
import { AttachmentsForm } from './attachments/attachments-form.tsx';
import { AudioForm } from './audio/audio-form.tsx';
import { ButtonsForm } from './buttons/buttons-form.tsx';
import { CallForm } from './call/call-form.tsx';
import { CallPermissionForm } from './call-permission/call-permission-form.tsx';
import { CatalogForm } from './catalog/catalog-form.tsx';
import { CustomForm } from './custom/custom-form.tsx';
import { DocumentForm } from './document/document-form.tsx';
import { FlowForm } from './flow/flow-form.tsx';
import type { FormOnDemand } from './form-on-demand.tsx';
import { GifForm } from './gif/gif-form.tsx';
import { ImageForm } from './image/image-form.tsx';
import { CarouselForm, ContactsForm, HtmlForm, SectionForm, TemplateForm } from './large-forms.ts';
import { LinkForm } from './link/link-form.tsx';
import { ListForm } from './list/list-form.tsx';
import { LocationForm } from './location/location-form.tsx';
import { LocationRequestForm } from './location-request/location-request-form.tsx';
import type { MessageForm } from './message-form.ts';
import { OneTimeCodeForm } from './one-time-code/one-time-code-form.tsx';
import { ProductForm } from './product/product-form.tsx';
import { ProductListForm } from './product-list/product-list-form.tsx';
import { ReactionForm } from './reaction/reaction-form.tsx';
import { StickerForm } from './sticker/sticker-form.tsx';
import { TextForm } from './text/text-form.tsx';
import { VideoForm } from './video/video-form.tsx';

export type { MessageForm, MessageFormProps } from './message-form.ts';

/** A form with all that every builder loads, or one that comes when it is wanted. */
type RegisteredForm = MessageForm & Partial<Pick<FormOnDemand, 'load'>>;

/**
 * The form of each message type; `undefined`: no packaged provider carries it yet. Large ones that few
 * messages need come on demand.
 */
export const forms: Record<MessageType, RegisteredForm | undefined> = {
  text: TextForm,
  image: ImageForm,
  video: VideoForm,
  audio: AudioForm,
  document: DocumentForm,
  sticker: StickerForm,
  gif: GifForm,
  attachments: AttachmentsForm,
  location: LocationForm,
  contacts: ContactsForm,
  reaction: ReactionForm,
  buttons: ButtonsForm,
  list: ListForm,
  link: LinkForm,
  'location-request': LocationRequestForm,
  'address-request': AddressRequestForm,
  product: ProductForm,
  'product-list': ProductListForm,
  catalog: CatalogForm,
  flow: FlowForm,
  'call-permission': CallPermissionForm,
  call: CallForm,
  carousel: CarouselForm,
  html: HtmlForm,
  section: SectionForm,
  'one-time-code': OneTimeCodeForm,
  template: TemplateForm,
  custom: CustomForm,
};
