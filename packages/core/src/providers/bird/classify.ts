import { isObject, type Json, own } from '../../json.ts';
import type { MessageType } from '../../message.ts';
import type { Classified } from '../../provider.ts';
import { hasActions, readActions } from './actions.ts';
import { typeOf } from './body.ts';
import { readMediaBody } from './media-body.ts';
import { readSingle } from './single-media.ts';

/** What each `body.type` is; some are told by what stands in the body. */
const types: Readonly<Record<string, MessageType | ((content: Json) => MessageType)>> = {
  text: (content) => actionsType(own(own(own(content, 'body'), 'text'), 'actions')) ?? 'text',
  image: mediaType,
  file: mediaType,
  html: 'html',
  gif: 'gif',
  location: 'location',
  carousel: 'carousel',
  list: 'list',
  section: 'section',
  authentication: 'one-time-code',
  permission_request: 'call-permission',
};

/** Which message type a `{ body }` or `{ template }` is. */
export function classify(content: Json): Classified {
  if (isObject(own(content, 'template')) && own(content, 'body') === undefined) {
    return { type: 'template' };
  }
  const type = typeOf(content);
  if (typeof type !== 'string') return { type: 'custom' };
  const known = Object.hasOwn(types, type) ? types[type] : undefined;
  if (known === undefined) return { type: 'custom', unknown: '/body/type' };
  return { type: typeof known === 'string' ? known : known(content) };
}

/** One file is its kind, one file with actions is their header, anything else is several files. */
function mediaType(content: Json): MessageType {
  const { items, actions } = readMediaBody(content);
  if (items.length !== 1) return 'attachments';
  const type = actionsType(actions);
  // Only words can ask where somebody is.
  if (type) return type === 'location-request' ? 'buttons' : type;
  return readSingle(content)?.type ?? 'attachments';
}

/** One link and one request for a place are types of their own. */
function actionsType(actions: Json | undefined): MessageType | undefined {
  if (!hasActions(actions)) return undefined;
  const [only, ...others] = readActions(actions) ?? [];
  if (others.length > 0) return 'buttons';
  return only?.type === 'link' || only?.type === 'location-request' ? only.type : 'buttons';
}
