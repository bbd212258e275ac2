import type { Json } from '../../json.ts';
import { fieldName } from '../../place.ts';
import type { ApiAnswer } from '../api.ts';
import type { Fault } from './fault.ts';

/** The page documents only the shapes: the codes and sentences of errors are made up here. */
const errors: Readonly<Record<number, { readonly code: string; readonly message: string }>> = {
  400: { code: 'BadRequest', message: 'The request body must be a JSON object.' },
  401: { code: 'Unauthorized', message: 'The access key is missing or not valid.' },
  403: { code: 'Forbidden', message: 'The access key may not do that.' },
  404: { code: 'NotFound', message: 'The requested resource does not exist.' },
  409: { code: 'Conflict', message: 'The message conflicts with one that is being sent.' },
  413: { code: 'PayloadTooLarge', message: 'The request body is too large.' },
  422: { code: 'InvalidPayload', message: 'The message payload is not valid.' },
  429: { code: 'TooManyRequests', message: 'Too many requests. Try again later.' },
  500: { code: 'InternalServerError', message: 'Something went wrong.' },
};

/** The body that goes with an error status. */
export function failure(status: number): { code: string; message: string } {
  return { ...(errors[status] ?? { code: 'Error', message: 'Something went wrong.' }) };
}

/** The answer with an error status and nothing more. */
export function failed(status: number, message?: string): ApiAnswer {
  return { status, body: { ...failure(status), ...(message !== undefined && { message }) } };
}

/** The answer to whoever names something that is not here. */
export function unknown(what: 'workspace' | 'channel' | 'contact'): ApiAnswer {
  return failed(404, `The requested resource does not exist: ${what} not found`);
}

/** The answer to whoever asks too often. */
export function tooMany(): ApiAnswer {
  return { ...failed(429), headers: { 'retry-after': '2' } };
}

/** At most so many places are named in one answer. */
const maxFaults = 100;

/** The published refusal: for each place, what is wrong with it. */
export function invalid(faults: readonly Fault[]): ApiAnswer {
  const details: Record<string, string[]> = Object.create(null);
  for (const { path, says } of faults.slice(0, maxFaults)) {
    const key = fieldName(path) || '$';
    details[key] = [...(details[key] ?? []), says];
  }
  return { status: 422, body: { ...failure(422), details: { ...details } as Json } };
}

/** The refusal in the envelope that newer APIs of the same house have. */
export function invalidInNewerEnvelope(faults: readonly Fault[]): ApiAnswer {
  const details = faults
    .slice(0, maxFaults)
    .map(({ path, says }) => ({ param: fieldName(path), message: says }));
  return { status: 422, body: { error: { type: 'validation', ...failure(422), details } } };
}
