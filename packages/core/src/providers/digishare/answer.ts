import { platformCode, refusal } from '../../answers/refusal.ts';
import { isObject } from '../../json.ts';
import type { Provider } from '../../provider.ts';
import { textAt } from '../../read-json.ts';

/** Refusals that are certain not to have sent anything. DigiShare's repository lists most of them. */
const refused = new Set([400, 401, 403, 404, 413, 415, 422]);

/**
 * DigiShare's page shows no answer; its repository has 200 or 201 with `{ id, status }` and gives
 * the error statuses a meaning but no body. So a success is any 2xx object; a server error is unknown.
 */
export const answer: Provider['answer'] = (status, body, map, sent) => {
  const isSuccess = status >= 200 && status < 300;
  if (isSuccess && isObject(body)) {
    const id = textAt(body, 'id');
    const state = textAt(body, 'status');
    return {
      outcome: 'accepted',
      retryable: false,
      ...(id !== undefined && { messageId: id }),
      ...(state !== undefined && { status: state }),
      issues: [],
    };
  }
  const code = platformCode(body);
  return {
    outcome: refused.has(status) || status === 429 ? 'rejected' : 'unknown',
    retryable: status === 429,
    ...(code !== undefined && { code }),
    issues: isSuccess ? [] : [refusal(status, body, sent, map)],
  };
};
