import type { FileRef } from '@messagewright/core';
import { useWords } from '../context/index.ts';
import { Icon } from '../icons/index.ts';
import { type Upload, useUpload } from './files-context.ts';

/** How far the upload of one file is, as the host says, and what can be done with it. */
export function UploadLine({ file }: { file: FileRef }) {
  const { upload, cancel, retry } = useUpload(file.id);
  const words = useWords();
  const { name, size = 0 } = file;
  const share = size > 0 ? Math.min((upload?.sent ?? 0) / size, 1) : 0;
  const act = upload && actions[upload.state];
  const does = act && { cancel, retry }[act];
  const said = upload ? withReason(words.text(`fields.files.upload.${upload.state}`), upload) : '';
  return (
    <>
      {upload && (
        <div className="mw-file-field__upload" data-state={upload.state}>
          {act === 'cancel' && (
            <progress
              aria-label={words.text('fields.files.upload.of', { name })}
              value={share}
              max={1}
            />
          )}
          <span>
            {upload.state === 'sending'
              ? words.text('fields.files.upload.share', { percent: Math.floor(share * 100) })
              : said}
          </span>
          {act && does && (
            <button
              type="button"
              className="mw-icon-button"
              aria-label={words.text(`fields.files.upload.${act}`, { name })}
              onClick={() => does(file.id)}
            >
              <Icon name={act === 'retry' ? 'retry' : 'close'} />
            </button>
          )}
        </div>
      )}
      {/* Says how it stands, not every percent: that is the bar's to tell whoever asks. */}
      <span className="mw-visually-hidden" role="status">
        {said && words.text('fields.files.refused', { name, reason: said })}
      </span>
    </>
  );
}

function withReason(said: string, { detail }: Upload): string {
  return detail ? `${said}. ${detail}` : said;
}

const actions: Record<Upload['state'], 'cancel' | 'retry' | undefined> = {
  waiting: 'cancel',
  sending: 'cancel',
  done: undefined,
  failed: 'retry',
  cancelled: 'retry',
};
