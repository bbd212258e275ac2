import type { MessageOf, MessageType } from '@messagewright/core';
import type { TypePreview } from '../preview/scene.ts';
import { ButtonsPreview } from './buttons/buttons-preview.tsx';
import { CustomPreview } from './custom/custom-preview.tsx';
import { ListPreview } from './list/list-preview.tsx';
import { LocationPreview } from './location/location-preview.tsx';
import { LocationRequestPreview } from './location-request/location-request-preview.tsx';
import { TextPreview } from './text/text-preview.tsx';

/** The preview of each message type; `undefined`: no packaged provider carries it yet. */
export const previews: { readonly [T in MessageType]: TypePreview<MessageOf<T>> | undefined } = {
  text: TextPreview,
  image: undefined,
  video: undefined,
  audio: undefined,
  document: undefined,
  sticker: undefined,
  gif: undefined,
  attachments: undefined,
  location: LocationPreview,
  contacts: undefined,
  reaction: undefined,
  buttons: ButtonsPreview,
  list: ListPreview,
  link: undefined,
  'location-request': LocationRequestPreview,
  'address-request': undefined,
  product: undefined,
  'product-list': undefined,
  catalog: undefined,
  flow: undefined,
  'call-permission': undefined,
  call: undefined,
  carousel: undefined,
  html: undefined,
  section: undefined,
  'one-time-code': undefined,
  template: undefined,
  custom: CustomPreview,
};
