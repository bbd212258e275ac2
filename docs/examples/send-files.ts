import type { Draft } from '@messagewright/core';
import type { PartFile } from '@messagewright/react';

/** What the proxy answers; see its page for the rest. */
export interface Answer {
  outcome?: string;
  title?: string;
  errors?: { pointer: string; code: string; severity: 'error'; params: Record<string, string> }[];
}

/** How a send is watched and ended. */
export interface Watch {
  /** Told how many bytes of the files have left. */
  onSent(bytes: number): void;
  signal: AbortSignal;
}

/** A draft keeps its key: a second click, and a repeated upload, send nothing twice. */
const keys = new WeakMap<Draft, string>();

/**
 * Sends a draft with its files through your proxy. By XMLHttpRequest, since `fetch` does not tell how
 * much has left. Rejects where there is no answer.
 */
export function sendFiles(
  draft: Draft,
  files: readonly PartFile[],
  { onSent, signal }: Watch,
): Promise<Answer> {
  const message = JSON.stringify({ provider: 'livedesk', draft });
  const form = new FormData();
  form.append('message', message);
  for (const { ref, file } of files) form.append(ref.id, file, file.name);
  const key = keys.get(draft) ?? crypto.randomUUID();
  keys.set(draft, key);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const bytes = files.reduce((sum, { file }) => sum + file.size, 0);
    request.upload.onprogress = ({ loaded, total }) => {
      onSent(Math.max(0, loaded - (total - bytes)));
    };
    const fail = () => reject(new Error('No answer.'));
    request.onload = () => {
      try {
        resolve(JSON.parse(request.responseText) as Answer);
      } catch {
        // A gateway on the way answers with a page.
        fail();
      }
    };
    request.onerror = fail;
    request.onabort = fail;
    signal.addEventListener('abort', () => request.abort());
    request.open('POST', '/v1/messages');
    request.setRequestHeader('idempotency-key', key);
    // A form sets its own type, with its boundary.
    if (files.length === 0) request.setRequestHeader('content-type', 'application/json');
    request.send(files.length === 0 ? message : form);
  });
}
