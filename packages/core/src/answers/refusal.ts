import type { Issue } from '../issue.ts';
import { isObject, type Json, own } from '../json.ts';
import type { SourceMap } from '../source-map.ts';
import { codeInError, placeInError } from './error-place.ts';

/** Longest text of a provider that is shown, in characters. */
const maxMessage = 300;

/** What an HTTP status says, as the code of an issue. */
const byStatus: Readonly<Record<number, string>> = {
  401: 'answer.unauthorized',
  403: 'answer.forbidden',
  404: 'answer.not-found',
  413: 'answer.too-large',
  429: 'answer.rate-limited',
};

/**
 * The issue of a refusal whose body nobody documents: the status tells what it means; a code and a
 * place are looked for in its text. Without a place the issue is the whole form's.
 */
export function refusal(status: number, body: Json | undefined, sent: Json, map: SourceMap): Issue {
  const text = JSON.stringify(body ?? null);
  const code = codeInError(text);
  const pointer = placeInError(unescaped(text), sent);
  return {
    layer: 'answer',
    code: byStatus[status] ?? (status >= 500 ? 'answer.unavailable' : 'answer.refused'),
    severity: 'error',
    path: (pointer !== undefined && map.pathOf(pointer)) || [],
    ...(pointer !== undefined && { pointer }),
    params: { status, message: messageOf(body), ...(code !== undefined && { code }) },
  };
}

/** The platform's code in an answer, if it has one. */
export function platformCode(body: Json | undefined): string | undefined {
  return codeInError(JSON.stringify(body ?? null));
}

function unescaped(json: string): string {
  return json.replaceAll('\\"', '"');
}

/** The provider's own sentence, wherever its body keeps it; control characters out, cut to a length. */
function messageOf(body: Json | undefined): string {
  const error = own(body, 'error');
  const candidates = [
    own(error, 'message'),
    error,
    own(body, 'message'),
    own(body, 'detail'),
    body,
  ];
  const found = candidates.find((text): text is string => typeof text === 'string' && text !== '');
  const text = found ?? (isObject(body) ? JSON.stringify(body) : '');
  return [...text.replace(/\p{Cc}+/gu, ' ')].slice(0, maxMessage).join('');
}
