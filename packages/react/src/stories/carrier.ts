import {
  cellOf,
  isCodec,
  type MessageType,
  type Provider,
  type Recipient,
} from '@messagewright/core';
import { storyProviders } from './story-settings.ts';

const recipients: Record<Recipient['type'], Recipient> = {
  conversation: { type: 'conversation', id: 'conv_4021' },
  phone: { type: 'phone', phone: '+447700900123' },
  group: { type: 'group', id: 'group_4021' },
  user: { type: 'user', id: 'GB.4021' },
  contacts: { type: 'contacts', contacts: [{ role: 'to', value: '+447700900123' }] },
};

/** A provider that carries a message type: the one given if it does, else the first of the package. */
export function carrierOf(type: MessageType, preferred?: Provider): Provider {
  const among = preferred ? [preferred, ...storyProviders] : storyProviders;
  const carrier = among.find((provider) => isCodec(cellOf(provider, type)));
  const any = carrier ?? among[0];
  if (!any) throw new Error('There is no provider.');
  return any;
}

/** Somebody whom a provider can write to. */
export function exampleRecipient(provider: Provider): Recipient {
  return recipients[provider.recipients[0] ?? 'phone'];
}
