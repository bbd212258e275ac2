import type { MessageType } from '@messagewright/core';
import { ButtonsForm } from './buttons/buttons-form.tsx';
import { CustomForm } from './custom/custom-form.tsx';
import { ListForm } from './list/list-form.tsx';
import { LocationForm } from './location/location-form.tsx';
import { LocationRequestForm } from './location-request/location-request-form.tsx';
import type { MessageForm } from './message-form.ts';
import { TextForm } from './text/text-form.tsx';

export type { MessageForm, MessageFormProps } from './message-form.ts';

/** The form of each message type; `undefined`: no packaged provider carries it yet. */
export const forms: Record<MessageType, MessageForm | undefined> = {
  text: TextForm,
  image: undefined,
  video: undefined,
  audio: undefined,
  document: undefined,
  sticker: undefined,
  gif: undefined,
  attachments: undefined,
  location: LocationForm,
  contacts: undefined,
  reaction: undefined,
  buttons: ButtonsForm,
  list: ListForm,
  link: undefined,
  'location-request': LocationRequestForm,
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
  custom: CustomForm,
};
