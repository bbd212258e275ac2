import { type Draft, type Issue, parsePointer } from '@messagewright/core';
import { livedesk } from '@messagewright/core/livedesk';
import { MessageBuilder, type PartFile, type Upload } from '@messagewright/react';
import '@messagewright/react/styles.css';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Answer, sendFiles } from './send-files.ts';

/** A builder that sends files, shows how far they are, and can stop and repeat that. */
function Composer() {
  const [uploads, setUploads] = useState<Record<string, Upload>>({});
  const [issues, setIssues] = useState<Issue[]>([]);
  const [news, setNews] = useState('');
  const job = useRef<{ draft: Draft; files: readonly PartFile[]; stop: AbortController }>(
    undefined,
  );

  async function send(draft: Draft, { files }: { files: readonly PartFile[] }) {
    const stop = new AbortController();
    job.current = { draft, files, stop };
    const onSent = (bytes: number) => setUploads(uploadsAt(files, bytes));
    onSent(0);
    try {
      const answer = await sendFiles(draft, files, { onSent, signal: stop.signal });
      setUploads({});
      setIssues(issuesOf(answer));
      setNews(answer.outcome === 'accepted' ? 'Accepted.' : (answer.title ?? ''));
    } catch {
      const state = stop.signal.aborted ? 'cancelled' : 'failed';
      setUploads(Object.fromEntries(files.map(({ ref }) => [ref.id, { state }])));
      setNews(state === 'failed' ? 'No answer. Try again.' : 'Stopped.');
    }
  }

  return (
    <>
      <MessageBuilder
        provider={livedesk}
        onSubmit={send}
        issues={issues}
        uploads={uploads}
        // All files go in one request, so stopping one stops the message.
        onUploadCancel={() => job.current?.stop.abort()}
        onUploadRetry={() => job.current && send(job.current.draft, job.current)}
      />
      <p role="status">{news}</p>
    </>
  );
}

/** How far each file is once so many bytes of all have left. */
function uploadsAt(files: readonly PartFile[], bytes: number): Record<string, Upload> {
  let left = bytes;
  return Object.fromEntries(
    files.map(({ ref, file }) => {
      const sent = Math.max(0, Math.min(left, file.size));
      left -= file.size;
      if (sent === file.size) return [ref.id, { state: 'done', sent }];
      return [ref.id, { state: sent > 0 ? 'sending' : 'waiting', sent }];
    }),
  );
}

/** What a refusal says, at the fields that it is about. */
function issuesOf({ errors = [] }: Answer): Issue[] {
  return errors.map(({ pointer, ...error }) => ({
    ...error,
    layer: 'answer',
    path: parsePointer(pointer).map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
  }));
}

createRoot(document.querySelector('#root') ?? document.body).render(<Composer />);
