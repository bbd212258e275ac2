import type { FileRef } from '@messagewright/core';
import { useLayoutEffect, useRef } from 'react';
import { useBuilder, useWords } from '../context/index.ts';
import { Icon, type IconName } from '../icons/index.ts';
import { type Upload, useUpload } from './files-context.ts';

/** How far the upload of one file is, as the host says, and what can be done with it. */
export function UploadLine({ file, path }: { file: FileRef; path: string }) {
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
            <ActButton
              name={words.text(`fields.files.upload.${act}`, { name })}
              icon={act === 'retry' ? 'retry' : 'close'}
              act={() => does(file.id)}
              path={path}
            />
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

/** Cancels or tries again; it goes when the upload is done, and leaves the focus to the file. */
function ActButton(props: { name: string; icon: IconName; act(): void; path: string }) {
  const { name, icon, act, path } = props;
  const { focusPath } = useBuilder();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const element = button.current;
    return () => {
      if (element?.ownerDocument.activeElement === element) setTimeout(() => focusPath(path));
    };
  }, [focusPath, path]);
  return (
    <button ref={button} type="button" className="mw-icon-button" aria-label={name} onClick={act}>
      <Icon name={icon} />
    </button>
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
