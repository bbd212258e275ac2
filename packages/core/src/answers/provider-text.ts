import { isObject, type Json, own } from '../json.ts';

/** Longest text of a provider that is shown, in characters. */
const maxMessage = 300;

/** The provider's own sentence, wherever its body keeps it; control characters out, cut to a length. */
export function providerText(body: Json | undefined): string {
  const error = own(body, 'error');
  const candidates = [
    own(own(error, 'error_data'), 'details'),
    own(error, 'message'),
    error,
    own(own(body, 'meta'), 'developerMessage'),
    own(own(body, 'meta'), 'developer_message'),
    own(body, 'message'),
    own(body, 'detail'),
    body,
  ];
  const found = candidates.find((text): text is string => typeof text === 'string' && text !== '');
  const text = found ?? (isObject(body) ? JSON.stringify(body) : '');
  // Cut before cleaning too: a text of megabytes is not worth reading.
  const clean = text.slice(0, 4 * maxMessage).replace(/\p{Cc}+/gu, ' ');
  return [...clean].slice(0, maxMessage).join('');
}
