import {
  cellOf,
  isCodec,
  type MessageType,
  type Provider,
  type Recipient,
} from '@messagewright/core';
import { storyProviders } from './story-settings.ts';

const recipients: Record<Recipient['type'], Recipient> = {
  conversation: { type: 'conversation', id: '4021' },
  phone: { type: 'phone', phone: '+447700900123' },
  group: { type: 'group', id: 'group_4021' },
  user: { type: 'user', id: 'GB.4021' },
  contacts: { type: 'contacts', contacts: [{ role: 'to', value: '+447700900123' }] },
};

/** More than there are, for a provider that says nothing of media. */
const typed = 3;

/** Those that take media from most places that can be typed come first: the samples name them so. */
const byAddress = [...storyProviders].sort((a, b) => typedSources(b) - typedSources(a));

function typedSources({ limits }: Provider): number {
  const rows = limits.filter(({ at }) => at === 'message.media');
  const counts = rows.flatMap((row) =>
    row.rule === 'media' ? [row.sources.filter((source) => source !== 'file').length] : [],
  );
  return Math.max(...counts, counts.length === 0 ? typed : 0);
}

/** A provider that carries a message type: the one given if it does, else the first that takes its samples. */
export function carrierOf(type: MessageType, preferred?: Provider): Provider {
  const among = preferred ? [preferred, ...byAddress] : byAddress;
  const carrier = among.find((provider) => isCodec(cellOf(provider, type)));
  const any = carrier ?? among[0];
  if (!any) throw new Error('There is no provider.');
  return any;
}

/** Somebody whom a provider can write to. */
export function exampleRecipient(provider: Provider): Recipient {
  return recipients[provider.recipients[0] ?? 'phone'];
}
