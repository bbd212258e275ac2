import { randomUUID } from 'node:crypto';
import type { Json } from '../../json.ts';
import { fieldName, type Place, paramName } from '../../place.ts';
import type { ApiAnswer } from '../api.ts';
import type { Rule } from './rules/rule.ts';

// DigiShare documents which status it answers with, but no body. The shapes here are plausible
// ones, and they differ on purpose: who reads them must not rely on any.
const meanings: Readonly<Record<number, string>> = {
  400: 'The request is not valid.',
  401: 'Unauthenticated.',
  403: 'This action is not allowed.',
  404: 'Not found.',
  413: 'The request is too large.',
  415: 'The content type must be application/json.',
  429: 'Too many requests.',
  500: 'Server error.',
  502: 'Bad gateway.',
  503: 'Service unavailable.',
};

/** The body that goes with an error status. */
export function failure(status: number): Json {
  return { error: { message: meanings[status] ?? 'Something went wrong.', code: status } };
}

/** The answer to a message that DigiShare takes: an id and a status, as its sample shows. */
export function accepted(): ApiAnswer {
  const id = `msg_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  return { status: 200, body: { id, status: 'sent' } };
}

/** The answer to a missing or wrong token. */
export function unauthorized(): ApiAnswer {
  return { status: 401, body: failure(401), headers: { 'www-authenticate': 'Bearer' } };
}

/** The answer to a body that is not a JSON object. */
export function unreadable(): ApiAnswer {
  const message = 'The request body must be a JSON object.';
  return { status: 400, body: { error: { message, code: 400 } } };
}

/** The answer to a conversation id that nobody knows; 1006 is DigiShare's code for it. */
export function noConversation(): ApiAnswer {
  const message = 'Conversation not found.';
  return { status: 404, body: { error: { message, code: 1006, field: 'conversation_id' } } };
}

/** The answer to a message that breaks a rule at a place. */
export function refusal(rule: Rule, place: Place): ApiAnswer {
  if (rule.by === 'provider') {
    const error = { message: rule.says, field: fieldName(place.path) };
    return { status: 422, body: { error } };
  }
  const message =
    rule.tells === 'param' ? `(#100) Param ${paramName(place.path)} ${rule.says}` : rule.says;
  return { status: 400, body: { error: { message, code: rule.tells === 'param' ? 100 : 131009 } } };
}
