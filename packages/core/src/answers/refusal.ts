import type { Issue } from '../issue.ts';
import type { Json } from '../json.ts';
import type { Path, Pointer } from '../place.ts';
import type { SourceMap } from '../source-map.ts';
import { codeInError, placeInError } from './error-place.ts';
import { providerText } from './provider-text.ts';

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
  const pointer = placeInError(unescaped(text), sent, map);
  return {
    ...formRefusal(status, body, codeInError(text)),
    ...(pointer !== undefined && { path: map.pathOf(pointer) ?? [], pointer }),
  };
}

/** The issue of a refusal that is about no field: the status tells what it means. */
export function formRefusal(
  status: number,
  body: Json | undefined,
  code: string | undefined,
): Issue {
  const meaning = byStatus[status] ?? (status >= 500 ? 'answer.unavailable' : 'answer.refused');
  return answerIssue(meaning, { path: [] }, { status, message: providerText(body), code });
}

/** An issue that the provider found. */
export function answerIssue(
  meaning: string,
  place: { path: Path; pointer?: Pointer | undefined },
  { status, message, code }: { status: number; message: string; code: string | undefined },
): Issue {
  return {
    layer: 'answer',
    code: meaning,
    severity: 'error',
    path: place.path,
    ...(place.pointer !== undefined && { pointer: place.pointer }),
    params: { status, message, ...(code !== undefined && { code }) },
  };
}

/** The platform's code in an answer, if it has one. */
export function platformCode(body: Json | undefined): string | undefined {
  return codeInError(JSON.stringify(body ?? null));
}

function unescaped(json: string): string {
  return json.replaceAll('\\"', '"');
}
