import type { JsonObject } from '../../json.ts';
import type { StoredFile } from '../../shelf.ts';
import type { ApiAnswer, ApiCall, ApiSettings } from '../api.ts';
import { failed } from './answers.ts';

/** Where files stand, as the addresses of the page have it. */
export const filesPath = '/rails/active_storage/blobs/redirect';

/** An attachment as the answer to its message names it. */
export function attachmentOf(
  file: StoredFile,
  messageId: number,
  { shelf }: ApiSettings,
  { origin = '' }: ApiCall,
): JsonObject {
  const [kind = ''] = file.type.split('/', 1);
  const key = shelf.putFile(file);
  const url = `${origin}/livedesk${filesPath}/${key}/${encodeURIComponent(file.name)}`;
  return {
    id: shelf.nextId(),
    message_id: messageId,
    file_type: ['image', 'audio', 'video'].includes(kind) ? kind : 'file',
    account_id: 14,
    extension: null,
    data_url: url,
    thumb_url: kind === 'image' ? url : '',
    file_size: file.bytes.length,
    width: null,
    height: null,
  };
}

/** Serves a file back. No credential is asked for: the address itself is the secret, as on the page. */
export function serveFile({ params }: ApiCall, { shelf }: ApiSettings): ApiAnswer {
  const file = shelf.file(params.key ?? '');
  return file ? { status: 200, body: null, file } : failed(404);
}
