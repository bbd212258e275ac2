import { randomUUID } from 'node:crypto';
import type { Json, JsonObject } from '../../json.ts';
import { at, items, root } from '../../place.ts';
import type { MessageStatus } from '../../statuses.ts';
import type { ApiAnswer } from '../api.ts';
import { birdAccount, birdContact } from './conventions.ts';

/** The members of a request that stand in the message it makes. */
const kept = [
  'body',
  'template',
  'meta',
  'reference',
  'replyTo',
  'tags',
  'shortLinks',
  'scheduledFor',
];

/** The whole message that a request has made, in the published shape, at its first status. */
export function accepted(
  id: string,
  request: JsonObject,
  { status, since }: MessageStatus,
): ApiAnswer {
  const members = kept.flatMap((key) => {
    const value = request[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    status: 202,
    body: {
      id,
      channelId: birdAccount.channelId,
      sender: { connector: { id: randomUUID(), identifierValue: '+31970102000' } },
      receiver: { contacts: receivers(request) },
      parts: [{ platformReference: '' }],
      status,
      reason: '',
      direction: 'outgoing',
      lastStatusAt: since,
      createdAt: since,
      updatedAt: since,
      ...Object.fromEntries(members),
    },
  };
}

/** The receivers as the message names them: each with the id of the contact, which is made where it is new. */
function receivers(request: JsonObject): Json[] {
  return items(at(root(request), 'receiver', 'contacts')).map((receiver) => {
    const given = receiver.value as JsonObject;
    const { identifierValue, id } = given;
    const named = [id, identifierValue].find((value) => typeof value === 'string');
    return { ...given, id: id ?? birdContact(named as string | undefined)?.id ?? randomUUID() };
  });
}
