import { type Json, own } from '../../json.ts';
import type { MessageType } from '../../message.ts';
import type { Classified } from '../../provider.ts';
import { kinds } from './content.ts';

/** `interactive.type`. */
const interactive: Readonly<Record<string, MessageType>> = {
  button: 'buttons',
  list: 'list',
  cta_url: 'link',
  location_request_message: 'location-request',
  address_message: 'address-request',
  product: 'product',
  product_list: 'product-list',
  catalog_message: 'catalog',
  flow: 'flow',
  call_permission_request: 'call-permission',
  voice_call: 'call',
  carousel: 'carousel',
};

/** `type` of the request. */
const plain: Readonly<Record<string, MessageType>> = {
  text: 'text',
  image: 'image',
  audio: 'audio',
  video: 'video',
  document: 'document',
  sticker: 'sticker',
  location: 'location',
  contacts: 'contacts',
  reaction: 'reaction',
  template: 'template',
};

/** Which message type a content is. Without `type`, the member that is there tells. */
export function classify(content: Json): Classified {
  const type = own(content, 'type') ?? kinds.find((kind) => own(content, kind) !== undefined);
  const inner = own(own(content, 'interactive'), 'type');
  const known = type === 'interactive' ? lookUp(interactive, inner) : lookUp(plain, type);
  if (known) return { type: known };
  if (type === 'interactive') return custom(inner, '/interactive/type');
  return custom(type, '/type');
}

function custom(named: Json | undefined, unknown: string): Classified {
  return { type: 'custom', ...(typeof named === 'string' && { unknown }) };
}

function lookUp(
  table: Readonly<Record<string, MessageType>>,
  key: unknown,
): MessageType | undefined {
  return typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;
}
