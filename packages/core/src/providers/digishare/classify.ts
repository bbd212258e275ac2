import { isObject, type Json, own } from '../../json.ts';
import type { MessageType } from '../../message.ts';
import type { Classified } from '../../provider.ts';

/** `body.type` of an interactive message. */
const interactive: Readonly<Record<string, MessageType>> = {
  button: 'buttons',
  list: 'list',
  location_request_message: 'location-request',
};

/** `type` of the envelope. */
const plain: Readonly<Record<string, MessageType>> = { text: 'text', location: 'location' };

/** Which message type a `{ type, body }` pair is. Without `type`, the shape of `body` tells (C-20). */
export function classify(content: Json): Classified {
  const type = own(content, 'type') ?? typeFromBody(own(content, 'body'));
  if (type === 'interactive') return classifyInteractive(own(content, 'body'));
  const known = lookUp(plain, type);
  if (known) return { type: known };
  return { type: 'custom', ...(typeof type === 'string' && { unknown: '/type' }) };
}

function classifyInteractive(body: Json | undefined): Classified {
  const type = own(body, 'type');
  const known = lookUp(interactive, type);
  if (known) return { type: known };
  return { type: 'custom', ...(typeof type === 'string' && { unknown: '/body/type' }) };
}

function typeFromBody(body: Json | undefined): string | undefined {
  if (typeof body === 'string') return 'text';
  if (!isObject(body)) return undefined;
  if (lookUp(interactive, own(body, 'type'))) return 'interactive';
  return own(body, 'latitude') === undefined ? undefined : 'location';
}

function lookUp(
  table: Readonly<Record<string, MessageType>>,
  key: unknown,
): MessageType | undefined {
  return typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;
}
