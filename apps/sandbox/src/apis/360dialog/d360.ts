import { isObject, type Json, type JsonObject, parseJson } from '../../json.ts';
import { root } from '../../place.ts';
import type { ApiAnswer, ApiCall, ApiSettings, SandboxApi } from '../api.ts';
import { accepted, failure, refusal, unreadable } from './answers.ts';
import type { PlatformFault } from './fault.ts';
import { digitsOf, recipientFault } from './recipient.ts';
import { brokenRule } from './rules/broken-rule.ts';
import { checkTemplate } from './templates/check-template.ts';
import { messageStatuses } from './templates/sample-templates.ts';

// In the order in which a service looks: who asks, what is said, whether it can be filled in, to whom.
function sendMessage(call: ApiCall, settings: ApiSettings): ApiAnswer {
  if (call.headers['d360-api-key'] !== settings.token) return { status: 401, body: failure(401) };
  const body = parseJson(call.text);
  if (!isObject(body)) return unreadable();
  const fault = faultOf(body);
  if (fault) return refusal(fault);
  const to = String(body.to);
  return accepted(to, body.recipient_type === 'group' ? to : digitsOf(to), statusOf(body));
}

function faultOf(body: JsonObject): PlatformFault | undefined {
  const broken = brokenRule(root(body));
  if (broken) return { code: broken.rule.code, text: broken.rule.says(broken.place) };
  return checkTemplate(root(body)) ?? recipientFault(body);
}

function statusOf({ template }: JsonObject): string {
  const name = isObject(template) ? String(template.name) : '';
  return (Object.hasOwn(messageStatuses, name) && messageStatuses[name]) || 'accepted';
}

function conversationOf(body: Json | undefined): string | undefined {
  const to = isObject(body) ? body.to : undefined;
  return typeof to === 'string' ? to : undefined;
}

/** Stands in for 360dialog's messaging API. */
export const d360: SandboxApi = {
  secretHeaders: ['d360-api-key'],
  routes: [{ method: 'POST', path: '/messages', answer: sendMessage }],
  failure,
  conversationOf,
};
