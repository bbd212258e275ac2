import type { ApiAnswer, ApiCall, ApiSettings } from '../api.ts';
import { failed } from './answers.ts';
import { livedeskEndings, livedeskKey } from './conventions.ts';

const conversationForm = /^[1-9]\d{0,18}$/;

/** What whoever asks is answered where the credential or the address is wrong; nothing where both are right. */
export function turnedAway(
  { headers, params }: ApiCall,
  { token }: ApiSettings,
): ApiAnswer | undefined {
  const [, encoded = ''] = /^Basic ([A-Za-z0-9+/]+={0,2})$/.exec(headers.authorization ?? '') ?? [];
  const given = Buffer.from(encoded, 'base64').toString('utf8');
  if (given !== `${livedeskKey}:${token}`) return failed(401);
  const conversation = params.conversationId ?? '';
  const known =
    conversationForm.test(conversation) && !conversation.endsWith(livedeskEndings.unknown);
  if (!known) return failed(404);
  if (conversation.endsWith(livedeskEndings.tooManyRequests)) {
    return { ...failed(429), headers: { 'retry-after': '2' } };
  }
  return undefined;
}
