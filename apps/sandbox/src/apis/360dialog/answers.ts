import { randomBytes } from 'node:crypto';
import type { Json } from '../../json.ts';
import type { ApiAnswer } from '../api.ts';
import type { PlatformFault } from './fault.ts';

/** The platform's heading for a code, and the HTTP status that goes with it where it is not 400. */
const codes: Readonly<Record<number, { readonly title: string; readonly status?: number }>> = {
  100: { title: 'Invalid parameter' },
  130429: { title: 'Rate limit hit' },
  131008: { title: 'Required parameter is missing' },
  131009: { title: 'Parameter value is not valid' },
  131026: { title: 'Message undeliverable' },
  131047: { title: 'Re-engagement message' },
  131056: { title: 'Pair rate limit hit' },
  132000: { title: 'Number of parameters does not match the expected number of params' },
  132001: { title: 'Template name does not exist in the translation', status: 404 },
  132005: { title: 'Template hydrated text too long' },
  132012: { title: 'Parameter format does not match format in the created template' },
  132015: { title: 'Template is paused' },
  132018: { title: 'Template parameters are not valid' },
};

/** The platform's refusal, handed on: a bare sentence with code 100, heading and details with all others. */
export function refusal({ code, text }: PlatformFault): ApiAnswer {
  const { title, status = 400 } = codes[code] ?? { title: 'Something went wrong' };
  const bare = code === 100;
  return {
    status,
    body: {
      error: {
        message: `(#${code}) ${bare ? text : title}`,
        type: 'OAuthException',
        code,
        ...(!bare && { error_data: { messaging_product: 'whatsapp', details: text } }),
        fbtrace_id: `A${randomBytes(16).toString('base64url')}`,
      },
    },
  };
}

/** 360dialog's own words for an error status. */
const own: Readonly<Record<number, string>> = {
  401: 'Invalid api key',
  403: 'This api key may not do that',
  404: 'The requested resource does not exist',
};

/** What the published page says of an error status. */
const published: Readonly<Record<number, string>> = {
  400: 'Bad request',
  413: 'Request body too large',
  500: 'Internal server error',
};

/** The body that goes with an error status: 360dialog's own shape, the platform's, or the published one. */
export function failure(status: number): Json {
  const developerMessage = own[status];
  if (developerMessage !== undefined) {
    return { meta: { developerMessage, http_code: status, success: false } };
  }
  if (status === 429) return refusal({ code: 130429, text: 'Too many requests.' }).body;
  return { error: published[status] ?? 'Something went wrong' };
}

/** The answer to a body that is not a JSON object. */
export function unreadable(): ApiAnswer {
  return { status: 400, body: { error: 'The request body must be a JSON object.' } };
}

/** The answer to a message that is taken, in the published shape. */
export function accepted(input: string, waId: string, status: string): ApiAnswer {
  const id = `wamid.${randomBytes(24).toString('base64url')}`;
  return {
    status: 200,
    body: {
      messaging_product: 'whatsapp',
      contacts: [{ input, wa_id: waId }],
      messages: [{ id, message_status: status }],
    },
  };
}
