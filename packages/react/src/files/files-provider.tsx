import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { MessageBuilderProps } from '../builder/builder-props.ts';
import { useLatest } from '../builder/use-stable.ts';
import { createFileStore } from './file-store.ts';
import { FilesContext, UploadsContext } from './files-context.ts';

const none = {};

/** The host's files and uploads for the parts of a builder. */
export function FilesProvider({
  children,
  ...props
}: Pick<MessageBuilderProps, 'files' | 'uploads' | 'onUploadCancel' | 'onUploadRetry'> & {
  children: ReactNode;
}) {
  const { files, uploads: byFile = none, onUploadCancel, onUploadRetry } = props;
  const [own] = useState(createFileStore);
  useEffect(() => own.release, [own]);
  const latest = useLatest(props);
  const canCancel = onUploadCancel !== undefined;
  const canRetry = onUploadRetry !== undefined;
  const uploads = useMemo(
    () => ({
      byFile,
      cancel: canCancel ? (id: string) => latest.current.onUploadCancel?.(id) : undefined,
      retry: canRetry ? (id: string) => latest.current.onUploadRetry?.(id) : undefined,
    }),
    [byFile, canCancel, canRetry, latest],
  );
  return (
    <FilesContext.Provider value={files ?? own}>
      <UploadsContext.Provider value={uploads}>{children}</UploadsContext.Provider>
    </FilesContext.Provider>
  );
}
