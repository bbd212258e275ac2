import type { ApiAnswer, ApiCall, ApiSettings } from '../api.ts';
import { failed, unknown } from './answers.ts';
import { birdAccount } from './conventions.ts';

/** What whoever asks is answered where the key or the address is wrong; nothing where both are right. */
export function turnedAway(
  { headers, params }: ApiCall,
  { token }: ApiSettings,
): ApiAnswer | undefined {
  const [scheme, key, ...rest] = (headers.authorization ?? '').split(' ');
  if (scheme !== 'AccessKey' || rest.length > 0 || key !== token) return failed(401);
  if (params.workspaceId !== birdAccount.workspaceId) return unknown('workspace');
  if (params.channelId !== birdAccount.channelId) return unknown('channel');
  return undefined;
}
