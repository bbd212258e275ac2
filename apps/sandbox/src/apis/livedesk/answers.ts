import type { Json } from '../../json.ts';
import type { ApiAnswer } from '../api.ts';

/** The page documents no error of HTTP: these bodies are made up. */
const errors: Readonly<Record<number, string>> = {
  401: 'Invalid Access Token',
  404: 'Resource could not be found',
  413: 'Request entity too large',
  415: 'Unsupported content type',
  422: 'Invalid message',
  429: 'Too many requests',
};

/** The body that goes with an error status. */
export function failure(status: number): Json {
  return { error: errors[status] ?? 'Something went wrong' };
}

/** The answer with an error status, and perhaps what is wrong. */
export function failed(status: number, message?: string): ApiAnswer {
  return { status, body: message === undefined ? failure(status) : { error: message } };
}
