import { isObject, type Json, parseJson } from '../../json.ts';
import { root } from '../../place.ts';
import type { ApiAnswer, ApiCall, ApiSettings, SandboxApi } from '../api.ts';
import { accepted, failure, noConversation, refusal, unauthorized, unreadable } from './answers.ts';
import { rules } from './rules/rules.ts';

// In the order in which a service looks: who asks, in what form, what is said, about what.
function sendMessage(call: ApiCall, settings: ApiSettings): ApiAnswer {
  if (bearerToken(call.headers.authorization) !== settings.token) return unauthorized();
  if (mediaType(call.headers['content-type']) !== 'application/json') {
    return { status: 415, body: failure(415) };
  }
  const body = parseJson(call.text);
  if (!isObject(body)) return unreadable();
  const message = root(body);
  for (const rule of rules) {
    const place = rule.find(message);
    if (place) return refusal(rule, place);
  }
  return settings.knowsConversation(String(body.conversation_id)) ? accepted() : noConversation();
}

function bearerToken(header = ''): string | undefined {
  return /^Bearer +(\S+)$/i.exec(header)?.[1];
}

function mediaType(header = ''): string {
  return header.split(';', 1).join('').trim().toLowerCase();
}

function conversationOf(body: Json | undefined): string | undefined {
  const id = isObject(body) ? body.conversation_id : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** Stands in for DigiShare's outgoing messages API. */
export const digishare: SandboxApi = {
  secretHeaders: ['authorization'],
  routes: [{ method: 'POST', path: '/v1/messages', answer: sendMessage }],
  failure,
  conversationOf,
};
