import { randomUUID } from 'node:crypto';
import { isObject, type Json, type JsonObject, parseJson } from '../../json.ts';
import { root } from '../../place.ts';
import type { ApiAnswer, ApiCall, ApiSettings, SandboxApi } from '../api.ts';
import { accepted } from './accepted.ts';
import { failed, failure, invalid, unknown } from './answers.ts';
import { contactInformation } from './contact-information.ts';
import { birdContact } from './conventions.ts';
import { courseOf, receiverId, receiverNumber } from './course.ts';
import { turnedAway } from './door.ts';
import { refusedNumber } from './refused-number.ts';
import { messageFaults } from './rules/message-faults.ts';
import { platformFault } from './rules/platform-fault.ts';
import { isTooDeep } from './too-deep.ts';

const channel = '/workspaces/:workspaceId/channels/:channelId';

// In the order in which a service looks: who asks, of what, what is said, to whom.
function createMessage(call: ApiCall, settings: ApiSettings): ApiAnswer {
  const refused = turnedAway(call, settings);
  if (refused) return refused;
  const request = parseJson(call.text);
  if (!isObject(request) || isTooDeep(request)) return failed(400);
  const faults = messageFaults(root(request), call.now);
  if (faults.length > 0) return invalid(faults);
  return knowsReceiver(request, settings)
    ? (refusedNumber(request) ?? take(request, call, settings))
    : unknown('contact');
}

function take(request: JsonObject, { now }: ApiCall, settings: ApiSettings): ApiAnswer {
  const id = randomUUID();
  const course = courseOf(id, request, { now, settings, refused: platformFault(root(request)) });
  const [first] = course.steps;
  return first ? { ...accepted(id, request, first), course } : failed(500);
}

function knowsReceiver(request: JsonObject, { knowsConversation }: ApiSettings): boolean {
  const id = receiverId(request);
  return id === undefined || birdContact(id) !== undefined || knowsConversation(id);
}

function conversationOf(body: Json | undefined): string | undefined {
  if (!isObject(body)) return undefined;
  return receiverId(body) ?? (receiverNumber(body) || undefined);
}

/** Stands in for Bird's Channels API. */
export const bird: SandboxApi = {
  secretHeaders: ['authorization'],
  routes: [
    { method: 'POST', path: `${channel}/messages`, answer: createMessage },
    {
      method: 'GET',
      path: `${channel}/contacts/:contactId`,
      looksUp: true,
      answer: contactInformation,
    },
  ],
  failure,
  conversationOf,
};
