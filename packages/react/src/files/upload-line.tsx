import type { FileRef } from '@messagewright/core';
import { useWords } from '../context/index.ts';
import { Icon } from '../icons/index.ts';
import { type Upload, useUpload } from './files-context.ts';

/** How far the upload of one file is, as the host says, and what can be done with it. */
export function UploadLine({ file }: { file: FileRef }) {
  const { upload, cancel, retry } = useUpload(file.id);
  const words = useWords();
  if (!upload) return null;
  const { state, sent = 0 } = upload;
  const { name, size = 0 } = file;
  const share = size > 0 ? Math.min(sent / size, 1) : 0;
  const isUnderWay = state === 'waiting' || state === 'sending';
  const act = actions[state];
  const does = { cancel, retry }[act ?? 'cancel'];
  return (
    <div className="mw-file-field__upload" data-state={state}>
      {isUnderWay && (
        <progress
          aria-label={words.text('fields.files.upload.of', { name })}
          value={share}
          max={1}
        />
      )}
      <span role="status">
        {words.text(`fields.files.upload.${state}`, { percent: Math.floor(share * 100) })}
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
  );
}

const actions: Record<Upload['state'], 'cancel' | 'retry' | undefined> = {
  waiting: 'cancel',
  sending: 'cancel',
  done: undefined,
  failed: 'retry',
};
